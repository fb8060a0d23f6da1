package org.cpip.html;

import org.cpip.spi.block.Block;

/** Takes the blocks of a page or of a cell, in order. */
interface BlockSink {

    void accept(Block block);
}

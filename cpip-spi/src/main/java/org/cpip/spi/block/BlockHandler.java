package org.cpip.spi.block;

import org.cpip.spi.exchange.Diagnostic;

/** Takes the blocks of a document as they are read. */
public interface BlockHandler {

    /** The next block. */
    void block(Block block);

    /** Something the reader has to say; an error may be the last call. */
    void diagnostic(Diagnostic diagnostic);
}

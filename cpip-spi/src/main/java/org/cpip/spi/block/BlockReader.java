package org.cpip.spi.block;

import java.io.IOException;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/**
 * Reads a format as blocks. An importer that implements it lets {@code ProgrammeIO.inspect} show what it sees.
 */
public interface BlockReader {

    /**
     * Reads a source from beginning to end. Data that cannot be read is a diagnostic, not an exception.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read at all
     */
    void readBlocks(Source source, ReadOptions options, BlockHandler handler) throws IOException;
}

package org.cpip.spi;

import java.io.IOException;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/**
 * Reads programmes from one format. Implementations have a public constructor without arguments, keep no state between
 * calls and are safe for use by many threads.
 */
public interface ProgrammeImporter {

    /** What it reads; the same value at each call. */
    Format format();

    /** How sure it is that a source is in its format. */
    Detection detect(Probe probe);

    /**
     * Reads a source. Whatever its bytes are, the answer is a result, with diagnostics for all that could not be read.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read at all
     */
    ImportResult read(Source source, ReadOptions options) throws IOException;
}

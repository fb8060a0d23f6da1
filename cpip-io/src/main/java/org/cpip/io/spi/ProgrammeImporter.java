package org.cpip.io.spi;

import java.io.IOException;
import org.cpip.io.exchange.Format;
import org.cpip.io.exchange.ImportResult;
import org.cpip.io.exchange.ReadOptions;
import org.cpip.io.exchange.Source;

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
     * @throws org.cpip.io.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read at all
     */
    ImportResult read(Source source, ReadOptions options) throws IOException;
}

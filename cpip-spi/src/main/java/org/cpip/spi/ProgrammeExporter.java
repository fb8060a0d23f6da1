package org.cpip.spi;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Carries;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.WriteOptions;

/**
 * Writes programmes in one format. Implementations have a public constructor without arguments, keep no state between
 * calls and are safe for use by many threads. The same programme and options give the same bytes.
 */
public interface ProgrammeExporter {

    /** What it writes; the same value at each call. */
    Format format();

    /**
     * What of a programme the format carries; the same value at each call. All else that a programme has is told as lost
     * without a line of code, so that {@link #write} lists only what depends on values. A lossless format carries
     * everything; one that says nothing, as here, lists all of its losses itself.
     */
    default Carries carries() {
        return Carries.everything();
    }

    /**
     * Writes a programme, flushes the stream and leaves it open: it belongs to the caller.
     *
     * @throws IOException if the stream cannot be written
     */
    ExportResult write(Programme programme, OutputStream out, WriteOptions options) throws IOException;
}

package org.cpip.io;

import java.io.IOException;
import java.io.OutputStream;
import org.cpip.io.canonical.CanonicalJson;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.internal.Watch;

/**
 * The canonical JSON form without looking for formats: for what embeds a programme in another program, such as a web
 * service. {@link ProgrammeIO} reads and writes the same. Stateless and safe for use by many threads.
 */
public final class ProgrammeJson {

    private ProgrammeJson() {}

    /**
     * Reads a programme, in UTF-8, UTF-16 or UTF-32. Whatever the bytes are, the answer is a result, with diagnostics
     * for all that could not be read. The form has no options of its own; those named are not looked at.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read at all
     */
    public static ImportResult read(Source source, ReadOptions options) throws IOException {
        Watch watch = new Watch(options.progress());
        return CanonicalJson.read(source.withProgress(watch), options);
    }

    /**
     * Writes a programme in UTF-8, flushes the stream and leaves it open. The same programme gives the same bytes, and
     * nothing is lost.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Programme programme, OutputStream out) throws IOException {
        CanonicalJson.write(programme, out);
    }
}

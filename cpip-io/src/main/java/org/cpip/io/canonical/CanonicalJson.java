package org.cpip.io.canonical;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/** Reads and writes the canonical JSON form. Stateless and safe for use by many threads. */
public final class CanonicalJson {

    /** The version of the form that is written, and the only one that is read. */
    public static final String VERSION = "1";

    /** A source with more to say than this is of another kind; the rest is counted, so that memory stays bounded. */
    public static final int MOST_DIAGNOSTICS = 1_000;

    /** The file in this package that holds the JSON Schema of the form. */
    static final String SCHEMA = "cpip-programme-" + VERSION + ".schema.json";

    private CanonicalJson() {}

    /**
     * Reads a programme, in UTF-8, UTF-16 or UTF-32, with or without a byte-order mark.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read at all
     */
    public static ImportResult read(Source source, ReadOptions options) throws IOException {
        return ProgrammeReader.read(source, options.limits());
    }

    /**
     * Writes a programme in UTF-8, flushes the stream and leaves it open. The same programme gives the same bytes.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Programme programme, OutputStream out) throws IOException {
        ProgrammeWriter.write(programme, out);
    }

    /** The JSON Schema of the form (2020-12, UTF-8); the caller closes it. */
    public static InputStream schema() {
        return Objects.requireNonNull(CanonicalJson.class.getResourceAsStream(SCHEMA), SCHEMA);
    }
}

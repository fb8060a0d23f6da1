package org.cpip.io.canonical;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/** Reads and writes the canonical JSON form. Stateless and safe for use by many threads. */
public final class CanonicalJson {

    /** The version of the form that is written. */
    public static final String VERSION = "2";

    /** The first version, whose files have no complete history. */
    static final String FIRST = "1";

    /** The versions that are read. */
    static final List<String> READ = List.of(FIRST, VERSION);

    /** A source with more to say than this is of another kind; the rest is counted, so that memory stays bounded. */
    public static final int MOST_DIAGNOSTICS = 1_000;

    /** The id of the JSON Schema of the form; a name, not an address. */
    public static final String SCHEMA_ID = "urn:cpip:schema:programme:" + VERSION;

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
        return new ByteArrayInputStream(JsonSchema.generate());
    }
}

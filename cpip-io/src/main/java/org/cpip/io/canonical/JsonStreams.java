package org.cpip.io.canonical;

import java.io.OutputStream;
import org.cpip.spi.exchange.Limits;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Makes every parser and generator of JSON in this module, and with them the one layout. Apart from {@link CanonicalJson},
 * so that naming the form does not load the parser. Safe for use by many threads.
 */
public final class JsonStreams {

    /** With default limits. Streams belong to the caller, and a failed write must not be made to look complete. */
    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(constraints(Limits.defaults()))
            // What is written is a programme, or a part of what was read within limits.
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private JsonStreams() {}

    /** A generator of UTF-8 with a property or an item a line, two spaces a level; the stream stays open. */
    public static JsonGenerator generator(OutputStream out) {
        return generator(FACTORY, out);
    }

    /** As {@link #generator(OutputStream)}, of a factory that escapes more. */
    public static JsonGenerator generator(JsonFactory factory, OutputStream out) {
        return factory.createGenerator(Layout.CONTEXT, out, JsonEncoding.UTF8);
    }

    /** The factory whose parsers refuse what goes beyond the limits. */
    public static JsonFactory factory(Limits limits) {
        return limits.equals(Limits.defaults())
                ? FACTORY
                : FACTORY.rebuild().streamReadConstraints(constraints(limits)).build();
    }

    /** A number or a name is a text as far as limits go. */
    private static StreamReadConstraints constraints(Limits limits) {
        return StreamReadConstraints.builder()
                .maxDocumentLength(limits.bytes())
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.textLength())
                .maxNumberLength(limits.textLength())
                .maxNameLength(limits.textLength())
                .build();
    }
}

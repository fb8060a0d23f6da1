package org.cpip.io.canonical;

import org.cpip.spi.exchange.Limits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Makes parsers and generators. Apart from {@link CanonicalJson}, so that naming the form does not load the parser. */
final class JsonStreams {

    /** With default limits. Streams belong to the caller, and a failed write must not be made to look complete. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(constraints(Limits.defaults()))
            // What is written is a programme, or a part of what was read within limits.
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private JsonStreams() {}

    static JsonFactory factory(Limits limits) {
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

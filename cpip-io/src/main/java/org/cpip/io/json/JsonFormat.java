package org.cpip.io.json;

import java.util.List;
import java.util.Set;
import org.cpip.io.exchange.Capability;
import org.cpip.io.exchange.Format;
import org.cpip.io.exchange.Limits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** What the importer and the exporter share. */
final class JsonFormat {

    /** The version of the form that is written, and the only one that is read. */
    static final String VERSION = "1";

    static final Format FORMAT = new Format(
            "json",
            "CPIP programme as JSON",
            List.of("application/json"),
            List.of("json"),
            Set.of(Capability.LOSSLESS),
            List.of(),
            List.of());

    /** With default limits. Streams belong to the caller, and a failed write must not be made to look complete. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(constraints(Limits.defaults()))
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private JsonFormat() {}

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

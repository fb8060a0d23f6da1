package org.cpip.io.json;

import java.util.List;
import java.util.Set;
import org.cpip.spi.exchange.Capability;
import org.cpip.spi.exchange.Format;

/** What the importer and the exporter share. */
final class JsonFormat {

    static final Format FORMAT = new Format(
            "json",
            "CPIP programme as JSON",
            List.of("application/json"),
            List.of("json"),
            Set.of(Capability.LOSSLESS),
            List.of(),
            List.of());

    private JsonFormat() {}
}

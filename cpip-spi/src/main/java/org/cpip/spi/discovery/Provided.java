package org.cpip.spi.discovery;

import java.util.Objects;
import org.cpip.spi.exchange.Format;

/**
 * An importer, exporter or report renderer that can be used.
 *
 * @param provider itself
 * @param format what it said of itself when it was found
 * @param archive the name of the jar or folder that it comes from
 * @param <P> which of these
 */
public record Provided<P>(P provider, Format format, String archive) {

    /** Refuses null. */
    public Provided {
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(archive, "archive");
    }
}

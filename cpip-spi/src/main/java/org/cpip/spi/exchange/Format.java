package org.cpip.spi.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A file format, as its importer or exporter presents it.
 *
 * @param id in kebab-case, unique among importers and among exporters
 * @param title for people
 * @param mediaTypes the preferred one first
 * @param extensions lower case, without a dot, the preferred one first
 * @param capabilities what it promises
 * @param readOptions what its importer understands; empty for an exporter alone
 * @param writeOptions what its exporter understands; empty for an importer alone
 */
public record Format(
        String id,
        String title,
        List<String> mediaTypes,
        List<String> extensions,
        Set<Capability> capabilities,
        List<FormatOption> readOptions,
        List<FormatOption> writeOptions) {

    /**
     * Copies the lists and refuses null.
     *
     * @throws IllegalArgumentException if the id is not in kebab-case
     */
    public Format {
        if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Format id \"" + id + "\" is not in kebab-case, such as data-package");
        }
        Objects.requireNonNull(title, "title");
        mediaTypes = List.copyOf(mediaTypes);
        extensions = List.copyOf(extensions);
        capabilities = Set.copyOf(capabilities);
        readOptions = List.copyOf(readOptions);
        writeOptions = List.copyOf(writeOptions);
    }
}

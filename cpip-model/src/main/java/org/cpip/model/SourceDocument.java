package org.cpip.model;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;

/**
 * A document that a programme was read from.
 *
 * @param id slug, unique among the sources of a programme
 * @param name the file name, without a folder
 * @param mediaType such as {@code text/csv}; empty when unknown
 * @param sha256 64 lower-case hexadecimal digits over its bytes
 */
public record SourceDocument(
        @Slug String id,
        @NotBlank String name,
        Optional<String> mediaType,

        @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 lower-case hexadecimal digits")
        String sha256) {

    /** Refuses null. */
    public SourceDocument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(sha256, "sha256");
    }

    /** A builder with every list empty and every optional value absent. */
    public static SourceDocumentBuilder builder() {
        return new SourceDocumentBuilder();
    }

    /** A builder that holds this value's components. */
    public SourceDocumentBuilder toBuilder() {
        return new SourceDocumentBuilder(this);
    }
}

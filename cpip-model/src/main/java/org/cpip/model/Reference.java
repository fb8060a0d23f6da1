package org.cpip.model;

import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * A law, a study, guidance or a plan that the programme names.
 *
 * @param id slug, unique in the programme
 * @param kind what sort of work it is
 * @param title as published, for an Act with its year
 * @param year the year in its title; empty when it has none
 * @param link where it can be read
 */
public record Reference(
        @Slug String id, ReferenceKind kind, @NotBlank String title, Optional<Integer> year, Optional<URI> link) {

    /** Refuses null. */
    public Reference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(link, "link");
    }

    /** A builder with every list empty and every optional value absent. */
    public static ReferenceBuilder builder() {
        return new ReferenceBuilder();
    }

    /** A builder that holds this value's components. */
    public ReferenceBuilder toBuilder() {
        return new ReferenceBuilder(this);
    }
}

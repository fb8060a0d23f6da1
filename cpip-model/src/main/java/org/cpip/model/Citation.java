package org.cpip.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An action's mention of a {@link Reference}, with the sections that it names.
 *
 * @param reference id of the reference
 * @param sections such as "12" or "12(1)", as printed; empty when the whole is meant
 * @param provenance where it was read
 */
public record Citation(@NotBlank String reference, List<String> sections, Optional<@Valid Provenance> provenance) {

    /** Copies the lists and refuses null. */
    public Citation {
        Objects.requireNonNull(reference, "reference");
        sections = List.copyOf(sections);
        Objects.requireNonNull(provenance, "provenance");
    }

    /** A builder with every list empty and every optional value absent. */
    public static CitationBuilder builder() {
        return new CitationBuilder();
    }

    /** A builder that holds this value's components. */
    public CitationBuilder toBuilder() {
        return new CitationBuilder(this);
    }
}

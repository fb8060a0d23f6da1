package org.cpip.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Citation}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class CitationBuilder {

    private @Nullable String reference;
    private List<String> sections = List.of();
    private Optional<Provenance> provenance = Optional.empty();

    CitationBuilder() {}

    CitationBuilder(Citation from) {
        reference = from.reference();
        sections = from.sections();
        provenance = from.provenance();
    }

    /** Id of the reference. */
    public CitationBuilder reference(String value) {
        reference = Objects.requireNonNull(value, "reference");
        return this;
    }

    /** Replaces the list: such as "12" or "12(1)", as printed; empty when the whole is meant. */
    public CitationBuilder sections(List<String> values) {
        sections = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code sections}. */
    public CitationBuilder addSection(String value) {
        sections = Growing.with(sections, Objects.requireNonNull(value, "sections"));
        return this;
    }

    /** Where it was read. */
    public CitationBuilder provenance(Provenance value) {
        provenance = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public CitationBuilder provenance(Optional<Provenance> value) {
        provenance = Objects.requireNonNull(value, "provenance");
        return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if {@code reference} was not set
     */
    public Citation build() {
        return new Citation(required(reference, "reference"), sections, provenance);
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "Citation: " + name + " was not set");
    }
}

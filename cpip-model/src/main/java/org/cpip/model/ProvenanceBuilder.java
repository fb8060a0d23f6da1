package org.cpip.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Provenance}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class ProvenanceBuilder {

    private Optional<String> source = Optional.empty();
    private Optional<String> heading = Optional.empty();
    private Optional<String> number = Optional.empty();
    private int paragraph;
    private int start;
    private int end;
    private @Nullable String quote;
    private Optional<String> rule = Optional.empty();
    private double confidence;

    ProvenanceBuilder() {}

    ProvenanceBuilder(Provenance from) {
        source = from.source();
        heading = from.heading();
        number = from.number();
        paragraph = from.paragraph();
        start = from.start();
        end = from.end();
        quote = from.quote();
        rule = from.rule();
        confidence = from.confidence();
    }

    /** Id of a {@link SourceDocument}; empty for a value not read from a document. */
    public ProvenanceBuilder source(String value) {
        source = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ProvenanceBuilder source(Optional<String> value) {
        source = Objects.requireNonNull(value, "source");
        return this;
    }

    /** The heading it stood under. */
    public ProvenanceBuilder heading(String value) {
        heading = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ProvenanceBuilder heading(Optional<String> value) {
        heading = Objects.requireNonNull(value, "heading");
        return this;
    }

    /** The action's number as printed. */
    public ProvenanceBuilder number(String value) {
        number = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ProvenanceBuilder number(Optional<String> value) {
        number = Objects.requireNonNull(value, "number");
        return this;
    }

    /** The block it stood in, counted from 1 in the document; 0 when unknown. */
    public ProvenanceBuilder paragraph(int value) {
        paragraph = value;
        return this;
    }

    /** First character of the span, from 0. */
    public ProvenanceBuilder start(int value) {
        start = value;
        return this;
    }

    /** One past the last character. */
    public ProvenanceBuilder end(int value) {
        end = value;
        return this;
    }

    /** The exact characters of the span. */
    public ProvenanceBuilder quote(String value) {
        quote = Objects.requireNonNull(value, "quote");
        return this;
    }

    /** The id of the rule that read it, such as {@code date.by}; empty for a value copied as it stood. */
    public ProvenanceBuilder rule(String value) {
        rule = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ProvenanceBuilder rule(Optional<String> value) {
        rule = Objects.requireNonNull(value, "rule");
        return this;
    }

    /** From 0 (a guess) to 1 (stated in so many words). */
    public ProvenanceBuilder confidence(double value) {
        confidence = value;
        return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if {@code quote} was not set
     */
    public Provenance build() {
        return new Provenance(
                source, heading, number, paragraph, start, end, required(quote, "quote"), rule, confidence);
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "Provenance: " + name + " was not set");
    }
}

package org.cpip.model;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a value was read, so that a reader can go back to the sentence.
 *
 * <p>{@code start} and {@code end} count UTF-16 code units of the action's wording (for a value that does not stand in
 * the wording, of the text that {@code quote} was taken from), end exclusive; the quote is exactly that span.
 *
 * @param source id of a {@link SourceDocument}; empty for a value not read from a document
 * @param heading the heading it stood under
 * @param number the action's number as printed
 * @param paragraph the block it stood in, counted from 1 in the document; 0 when unknown
 * @param start first character of the span, from 0
 * @param end one past the last character
 * @param quote the exact characters of the span
 * @param rule the id of the rule that read it, such as {@code date.by}; empty for a value copied as it stood
 * @param confidence from 0 (a guess) to 1 (stated in so many words)
 */
public record Provenance(
        Optional<String> source,
        Optional<String> heading,
        Optional<String> number,
        @PositiveOrZero int paragraph,
        @PositiveOrZero int start,
        @PositiveOrZero int end,
        String quote,
        Optional<String> rule,

        @DecimalMin(value = "0", message = Provenance.RANGE) @DecimalMax(value = "1", message = Provenance.RANGE)
        double confidence) {

    /** Without the expression that the standard message has: expressions are not evaluated here. */
    private static final String RANGE = "must be from 0 to 1";

    /** Refuses null. */
    public Provenance {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(quote, "quote");
        Objects.requireNonNull(rule, "rule");
    }

    /** A builder with every list empty and every optional value absent. */
    public static ProvenanceBuilder builder() {
        return new ProvenanceBuilder();
    }

    /** A builder that holds this value's components. */
    public ProvenanceBuilder toBuilder() {
        return new ProvenanceBuilder(this);
    }
}

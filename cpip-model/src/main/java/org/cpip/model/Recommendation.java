package org.cpip.model;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A recommendation made to the programme, its answer, and the actions that carry it out.
 *
 * @param id slug, unique in the programme
 * @param number as printed
 * @param text as published
 * @param madeBy id of the party that made it
 * @param response how it was answered; empty when there is no answer
 * @param actions ids of the actions that carry it out; none means that it is not covered
 */
public record Recommendation(
        @Slug String id,
        @NotBlank String number,
        @NotBlank String text,
        Optional<String> madeBy,
        Optional<RecommendationResponse> response,
        List<String> actions) {

    /** Copies the lists and refuses null. */
    public Recommendation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(madeBy, "madeBy");
        Objects.requireNonNull(response, "response");
        actions = List.copyOf(actions);
    }

    /** A builder with every list empty and every optional value absent. */
    public static RecommendationBuilder builder() {
        return new RecommendationBuilder();
    }

    /** A builder that holds this value's components. */
    public RecommendationBuilder toBuilder() {
        return new RecommendationBuilder(this);
    }
}

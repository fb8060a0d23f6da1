package org.cpip.io.recognise;

import java.util.Objects;
import java.util.Optional;
import org.cpip.model.RecommendationResponse;

/**
 * A recommendation that the document prints with its answer.
 *
 * @param number as printed; empty text when it has none
 * @param text as printed, white space normalised
 * @param response how it was answered; empty when the words do not say
 * @param place where it stands
 */
public record PlanRecommendation(
        String number, String text, Optional<RecommendationResponse> response, BlockLocation place) {

    /** Refuses null. */
    public PlanRecommendation {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(place, "place");
    }
}

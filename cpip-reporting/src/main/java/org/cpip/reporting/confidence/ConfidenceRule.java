package org.cpip.reporting.confidence;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.Experimental;

/**
 * One rule: the rating holds when every measure is as large as is asked.
 *
 * @param rating what it gives, on five points
 * @param atLeast the least of each measure that it asks for; a rule that asks for nothing always holds
 */
@Experimental
public record ConfidenceRule(Rating rating, Map<Measure, Long> atLeast) {

    /** Copies the map and refuses null. */
    public ConfidenceRule {
        Objects.requireNonNull(rating, "rating");
        atLeast = Map.copyOf(atLeast);
    }

    /** Whether it holds for these measures; one that is not among them counts as 0. */
    public boolean holds(Map<Measure, Long> measures) {
        return atLeast.entrySet().stream()
                .allMatch(least -> measures.getOrDefault(least.getKey(), 0L) >= least.getValue());
    }

    /** As it stands in a file of rules, such as {@code AMBER_RED overdue-percent>=50 days-overdue>=30}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(rating.name());
        new TreeMap<>(atLeast)
                .forEach((measure, least) ->
                        out.append(' ').append(measure.id()).append(">=").append(least));
        return out.toString();
    }
}

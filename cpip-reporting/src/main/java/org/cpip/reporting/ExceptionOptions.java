package org.cpip.reporting;

import java.util.Objects;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.Experimental;
import org.cpip.reporting.confidence.ConfidenceRules;

/**
 * What counts as an exception.
 *
 * @param daysWithoutUpdate an open action with no dated update for more days than this is silent
 * @param worstFrom an action rated so, or worse, by its owner, a reviewer or the rules, is listed
 * @param rules for the computed rating
 */
@Experimental
public record ExceptionOptions(int daysWithoutUpdate, Rating worstFrom, ConfidenceRules rules) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 0
     */
    public ExceptionOptions {
        if (daysWithoutUpdate < 0) {
            throw new IllegalArgumentException("daysWithoutUpdate is " + daysWithoutUpdate + ", below 0");
        }
        Objects.requireNonNull(worstFrom, "worstFrom");
        Objects.requireNonNull(rules, "rules");
    }

    /** 90 days, Amber/Red, the rules in the jar. */
    public static ExceptionOptions defaults() {
        return new ExceptionOptions(90, Rating.AMBER_RED, ConfidenceRules.defaults());
    }
}

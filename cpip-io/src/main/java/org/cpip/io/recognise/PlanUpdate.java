package org.cpip.io.recognise;

import java.util.Objects;

/**
 * What was reported on an action for one period, in a column of its own.
 *
 * @param period as the column's heading names it: "Q1", "March 2024"
 * @param words what was reported; never blank
 */
public record PlanUpdate(String period, PlanRow.Field words) {

    /** Refuses null. */
    public PlanUpdate {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(words, "words");
    }
}

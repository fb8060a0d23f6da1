package org.cpip.io.recognise;

import java.util.Objects;

/**
 * What was reported on an action for one period, in a column of its own.
 *
 * @param period as the column's heading names it: "Q1", "March 2024"
 * @param kind what the heading promises
 * @param words what was reported; never blank
 */
public record PlanUpdate(String period, Kind kind, PlanRow.Field words) {

    /** What stands in the column. */
    public enum Kind {
        /** Progress in words: "Q1 update". */
        WORDS,
        /** A status: "Q1 status"; a rating may stand there all the same. */
        STATUS,
        /** A rating: "Q1 RAG"; a status may stand there all the same. */
        RATING
    }

    /** Refuses null. */
    public PlanUpdate {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
    }
}

package org.cpip.model.date;

import java.util.Objects;
import java.util.Optional;

/**
 * How often something comes round: "annual" is every 1 YEAR, "twice a year" every 6 MONTHs.
 *
 * @param every how many units lie between two occurrences, 1 or more
 * @param unit the unit
 * @param words what the source says, such as "annual"
 */
public record Recurrence(int every, Unit unit, Optional<String> words) {

    /**
     * Checks the interval.
     *
     * @throws IllegalArgumentException if {@code every} is below 1
     */
    public Recurrence {
        if (every < 1) {
            throw new IllegalArgumentException("A recurrence needs an interval of 1 or more, not " + every);
        }
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(words, "words");
    }

    /** A recurrence without words. */
    public static Recurrence of(int every, Unit unit) {
        return new Recurrence(every, unit, Optional.empty());
    }

    /** A recurrence and the words that state it. */
    public static Recurrence of(int every, Unit unit, String words) {
        return new Recurrence(every, unit, Optional.of(words));
    }

    /**
     * The period that comes some recurrences after a first, as precise as it: a year after "summer 2017" is "summer 2018".
     *
     * @param times how many recurrences later, 0 or more
     * @return empty when it lies beyond the year 9999
     */
    public Optional<EdtfPeriod> after(EdtfPeriod first, int times) {
        return RecurringPeriods.after(first, this, times);
    }

    /** The unit that a recurrence counts in. */
    public enum Unit {
        /** A day. */
        DAY,
        /** A week. */
        WEEK,
        /** A calendar month. */
        MONTH,
        /** Three calendar months. */
        QUARTER,
        /** A year. */
        YEAR
    }
}

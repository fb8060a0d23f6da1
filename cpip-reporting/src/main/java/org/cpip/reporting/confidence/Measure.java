package org.cpip.reporting.confidence;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.Experimental;

/** What a rule of confidence can look at, of one action on a date. All are whole numbers, 0 or more. */
@Experimental
public enum Measure {
    /** How many milestones the action has. */
    MILESTONES,
    /** How many of them have a last day that can be missed. */
    DATED,
    /** 1 when anything was reported on the action, otherwise 0. */
    REPORTED,
    /** How many of them are overdue. */
    OVERDUE,
    /** How many of a hundred are overdue, rounded down. */
    OVERDUE_PERCENT,
    /** Days since the last day of the milestone that is longest overdue. */
    DAYS_OVERDUE,
    /** How many milestones, not yet met, are expected later than they are due, or due later than first agreed. */
    SLIPPING,
    /** The longest such slip, in days. */
    DAYS_SLIPPING,
    /** Days since the last dated update; 0 when there is none. */
    DAYS_WITHOUT_UPDATE;

    /** Its name in rules, such as {@code days-overdue}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Measure> of(String id) {
        return Stream.of(values()).filter(measure -> measure.id().equals(id)).findFirst();
    }
}

package org.cpip.reporting;

import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.model.date.TargetDate;

/**
 * A milestone whose date moved.
 *
 * @param milestone the milestone on the date of the report, with its action
 * @param from when it was to be met; empty when it had no date
 * @param to when it is now expected; empty when it has no date any more
 * @param days from the last day of the one to the last day of the other: above 0 later, below 0 earlier; empty when one
 *     of them has no last day
 */
@Experimental
public record Slip(
        MilestoneProgress milestone, Optional<TargetDate> from, Optional<TargetDate> to, Optional<Long> days) {

    /** Refuses null. */
    public Slip {
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(days, "days");
    }
}

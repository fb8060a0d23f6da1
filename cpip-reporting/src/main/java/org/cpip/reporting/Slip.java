package org.cpip.reporting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.Experimental;
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.TargetDate;

/**
 * A milestone still to be met whose date moved. One that was met, or was cancelled with its action, has no date that can move.
 *
 * @param milestone the milestone on the date of the report, with its action
 * @param from when it was to be met; empty when it had no date
 * @param to when it is now expected; empty when it has no date any more
 * @param days from the last day of the one to the last day of the other: above 0 later, below 0 earlier; empty when one
 *     of them has no last day
 * @param reason why, as said by the update that gave the forecast; empty when it gave none, or when no forecast moved it
 */
@Experimental
public record Slip(
        MilestoneProgress milestone,
        Optional<TargetDate> from,
        Optional<TargetDate> to,
        Optional<Long> days,
        Optional<String> reason) {

    /** Refuses null. */
    public Slip {
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(reason, "reason");
    }

    /** Why a milestone has the forecast that it has at the end of a day. */
    static Optional<String> reason(Action action, String milestone, LocalDate asAt) {
        return action.lastUpdateWith(update -> forecast(update, milestone), asAt)
                .flatMap(StatusUpdate::reason);
    }

    private static Optional<TargetDate> forecast(StatusUpdate update, String milestone) {
        return update.milestones().stream()
                .filter(said -> said.milestone().equals(milestone))
                .flatMap(said -> said.forecast().stream())
                .findFirst();
    }
}

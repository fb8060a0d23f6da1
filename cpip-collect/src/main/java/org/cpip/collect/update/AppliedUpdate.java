package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.TargetDate;

/**
 * One row as it was added to the programme.
 *
 * @param action id of the action
 * @param update what was added to its history
 * @param milestone id of the milestone whose forecast or achievement changed; empty when neither did
 * @param forecast the new forecast; empty when it stayed
 * @param achieved the day of the achievement; empty when it stayed
 */
@Experimental
public record AppliedUpdate(
        String action,
        StatusUpdate update,
        Optional<String> milestone,
        Optional<TargetDate> forecast,
        Optional<LocalDate> achieved) {

    /** Refuses null. */
    public AppliedUpdate {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(update, "update");
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(achieved, "achieved");
    }
}

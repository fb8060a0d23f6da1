package org.cpip.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.date.TargetDate;

/**
 * What an update gave for one milestone of its action. Where a value is absent nothing was said, and what was known before
 * stays.
 *
 * @param milestone id of the milestone
 * @param forecast the date expected then
 * @param achieved the day it was met
 */
public record MilestoneUpdate(String milestone, Optional<TargetDate> forecast, Optional<LocalDate> achieved) {

    /** Refuses null. */
    public MilestoneUpdate {
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(achieved, "achieved");
    }

    /** A builder with every optional value absent. */
    public static MilestoneUpdateBuilder builder() {
        return new MilestoneUpdateBuilder();
    }

    /** A builder that holds this value's components. */
    public MilestoneUpdateBuilder toBuilder() {
        return new MilestoneUpdateBuilder(this);
    }
}

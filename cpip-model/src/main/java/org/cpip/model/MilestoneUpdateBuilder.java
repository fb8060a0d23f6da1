package org.cpip.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.date.TargetDate;
import org.jspecify.annotations.Nullable;

/** Builds a {@link MilestoneUpdate}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class MilestoneUpdateBuilder {

    private @Nullable String milestone;
    private Optional<TargetDate> forecast = Optional.empty();
    private Optional<LocalDate> achieved = Optional.empty();

    MilestoneUpdateBuilder() {}

    MilestoneUpdateBuilder(MilestoneUpdate from) {
        milestone = from.milestone();
        forecast = from.forecast();
        achieved = from.achieved();
    }

    /** Id of the milestone. */
    public MilestoneUpdateBuilder milestone(String value) {
        milestone = Objects.requireNonNull(value, "milestone");
        return this;
    }

    /** The date expected then. */
    public MilestoneUpdateBuilder forecast(TargetDate value) {
        forecast = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public MilestoneUpdateBuilder forecast(Optional<TargetDate> value) {
        forecast = Objects.requireNonNull(value, "forecast");
        return this;
    }

    /** The day it was met. */
    public MilestoneUpdateBuilder achieved(LocalDate value) {
        achieved = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public MilestoneUpdateBuilder achieved(Optional<LocalDate> value) {
        achieved = Objects.requireNonNull(value, "achieved");
        return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if {@code milestone} was not set
     */
    public MilestoneUpdate build() {
        return new MilestoneUpdate(
                Objects.requireNonNull(milestone, "MilestoneUpdate: milestone was not set"), forecast, achieved);
    }
}

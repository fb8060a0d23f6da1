package org.cpip.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/**
 * A point at which something promised is to be there.
 *
 * @param id slug, unique in the programme, such as {@code neglect-3-m1}
 * @param title what is to be there, in a few words
 * @param due when, as published; empty when the plan gives no date
 * @param recurrence how often it comes round; empty when it comes once
 * @param condition what it depends on; empty when it is promised outright
 * @param baseline the date first agreed, kept when plans move
 * @param forecast the date now expected
 * @param achieved the day it was met; empty while it is not
 * @param provenance where it was read
 */
public record Milestone(
        @Slug String id,
        @NotBlank String title,
        Optional<TargetDate> due,
        Optional<Recurrence> recurrence,
        Optional<@Valid Condition> condition,
        Optional<TargetDate> baseline,
        Optional<TargetDate> forecast,
        Optional<LocalDate> achieved,
        Optional<@Valid Provenance> provenance) {

    /** Refuses null. */
    public Milestone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(achieved, "achieved");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** A builder with every list empty and every optional value absent. */
    public static MilestoneBuilder builder() {
        return new MilestoneBuilder();
    }

    /** A builder that holds this value's components. */
    public MilestoneBuilder toBuilder() {
        return new MilestoneBuilder(this);
    }

    /**
     * Whether its date has gone by without its being met: not achieved by the end of {@code asAt}, and every day that
     * {@link #due()} can mean has passed. A milestone without a date, or whose date has no end, is never overdue.
     */
    public boolean isOverdueAt(LocalDate asAt) {
        return !isAchievedAt(asAt) && due.isPresent() && due.get().isOverdueAt(asAt);
    }

    /** Whether it had been met by the end of {@code asAt}. */
    public boolean isAchievedAt(LocalDate asAt) {
        return achieved.isPresent() && !achieved.get().isAfter(asAt);
    }
}

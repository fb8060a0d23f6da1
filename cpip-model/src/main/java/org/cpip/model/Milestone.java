package org.cpip.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Map;
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
 * @param dueWords what stands in the place of the date and is none: "TBC", "Ongoing", "Short term"; only where {@code due}
 *     is empty, since a date keeps its own words
 * @param recurrence how often it comes round; empty when it comes once
 * @param condition what it depends on; empty when it is promised outright
 * @param baseline the date first agreed, kept when plans move
 * @param forecast the opening state: the date expected before any update. What is expected now is in {@link
 *     Action#reportedMilestones()}
 * @param achieved the opening state: the day it was met, as the plan said before any update; empty when it was not
 * @param customFields what the source says of it that has no component here: name to text, names as in the source and in its
 *     order; JSON that is more than text is kept as JSON text
 * @param provenance where it was read
 */
public record Milestone(
        @Slug String id,
        @NotBlank String title,
        Optional<TargetDate> due,
        Optional<String> dueWords,
        Optional<Recurrence> recurrence,
        Optional<@Valid Condition> condition,
        Optional<TargetDate> baseline,
        Optional<TargetDate> forecast,
        Optional<LocalDate> achieved,
        Map<@NotBlank String, String> customFields,
        Optional<@Valid Provenance> provenance) {

    /** Copies the map and refuses null. */
    public Milestone {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(dueWords, "dueWords");
        Objects.requireNonNull(recurrence, "recurrence");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(achieved, "achieved");
        customFields = CustomFields.copy(customFields);
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

    /** Whether the day it was met is known and not after {@code day}. */
    boolean isAchievedBy(LocalDate day) {
        return achieved.isPresent() && !achieved.get().isAfter(day);
    }
}

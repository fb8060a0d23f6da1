package org.cpip.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Milestone}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class MilestoneBuilder {

    private @Nullable String id;
    private @Nullable String title;
    private Optional<TargetDate> due = Optional.empty();
    private Optional<String> dueWords = Optional.empty();
    private Optional<Recurrence> recurrence = Optional.empty();
    private Optional<Condition> condition = Optional.empty();
    private Optional<TargetDate> baseline = Optional.empty();
    private Optional<TargetDate> forecast = Optional.empty();
    private Optional<LocalDate> achieved = Optional.empty();
    private Map<String, String> customFields = Map.of();
    private Optional<Provenance> provenance = Optional.empty();

    MilestoneBuilder() {}

    MilestoneBuilder(Milestone from) {
        id = from.id();
        title = from.title();
        due = from.due();
        dueWords = from.dueWords();
        recurrence = from.recurrence();
        condition = from.condition();
        baseline = from.baseline();
        forecast = from.forecast();
        achieved = from.achieved();
        customFields = from.customFields();
        provenance = from.provenance();
    }

    /** Slug, unique in the programme, such as {@code neglect-3-m1}. */
    public MilestoneBuilder id(String value) {
        id = Objects.requireNonNull(value, "id");
        return this;
    }

    /** What is to be there, in a few words. */
    public MilestoneBuilder title(String value) {
        title = Objects.requireNonNull(value, "title");
        return this;
    }

    /** When, as published; empty when the plan gives no date. */
    public MilestoneBuilder due(TargetDate value) {
        due = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public MilestoneBuilder due(Optional<TargetDate> value) {
        due = Objects.requireNonNull(value, "due");
        return this;
    }

    /** What stands in the place of the date and is none: "TBC", "Ongoing". */
    public MilestoneBuilder dueWords(String value) {
        dueWords = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public MilestoneBuilder dueWords(Optional<String> value) {
        dueWords = Objects.requireNonNull(value, "dueWords");
        return this;
    }

    /** How often it comes round; empty when it comes once. */
    public MilestoneBuilder recurrence(Recurrence value) {
        recurrence = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public MilestoneBuilder recurrence(Optional<Recurrence> value) {
        recurrence = Objects.requireNonNull(value, "recurrence");
        return this;
    }

    /** What it depends on; empty when it is promised outright. */
    public MilestoneBuilder condition(Condition value) {
        condition = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public MilestoneBuilder condition(Optional<Condition> value) {
        condition = Objects.requireNonNull(value, "condition");
        return this;
    }

    /** The date first agreed, kept when plans move. */
    public MilestoneBuilder baseline(TargetDate value) {
        baseline = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public MilestoneBuilder baseline(Optional<TargetDate> value) {
        baseline = Objects.requireNonNull(value, "baseline");
        return this;
    }

    /** The opening state: the date expected before any update. What is expected later is in an update. */
    public MilestoneBuilder forecast(TargetDate value) {
        forecast = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public MilestoneBuilder forecast(Optional<TargetDate> value) {
        forecast = Objects.requireNonNull(value, "forecast");
        return this;
    }

    /** The opening state: the day it was met, as the plan said before any update. */
    public MilestoneBuilder achieved(LocalDate value) {
        achieved = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public MilestoneBuilder achieved(Optional<LocalDate> value) {
        achieved = Objects.requireNonNull(value, "achieved");
        return this;
    }

    /**
     * Replaces them all: what the source says that has no component here, name to text, in the order of the source.
     *
     * @throws NullPointerException if a name or a text is null
     */
    public MilestoneBuilder customFields(Map<String, String> values) {
        customFields = CustomFields.copy(values);
        return this;
    }

    /** Adds one to {@code customFields}, or replaces the text of the one with this name, where it stands. */
    public MilestoneBuilder customField(String name, String value) {
        customFields = CustomFields.with(customFields, name, value);
        return this;
    }

    /** Where it was read. */
    public MilestoneBuilder provenance(Provenance value) {
        provenance = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public MilestoneBuilder provenance(Optional<Provenance> value) {
        provenance = Objects.requireNonNull(value, "provenance");
        return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if {@code id}, {@code title} was not set
     */
    public Milestone build() {
        return new Milestone(
                required(id, "id"),
                required(title, "title"),
                due,
                dueWords,
                recurrence,
                condition,
                baseline,
                forecast,
                achieved,
                customFields,
                provenance);
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "Milestone: " + name + " was not set");
    }
}

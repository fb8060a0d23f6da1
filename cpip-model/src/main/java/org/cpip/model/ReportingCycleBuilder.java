package org.cpip.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ReportingCycle}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class ReportingCycleBuilder {

    private @Nullable String id;
    private @Nullable String title;
    private Optional<String> action = Optional.empty();
    private @Nullable Recurrence recurrence;
    private Optional<TargetDate> firstDue = Optional.empty();
    private Optional<String> audience = Optional.empty();
    private List<ReceivedReport> received = List.of();
    private Optional<Provenance> provenance = Optional.empty();

    ReportingCycleBuilder() {}

    ReportingCycleBuilder(ReportingCycle from) {
        id = from.id();
        title = from.title();
        action = from.action();
        recurrence = from.recurrence();
        firstDue = from.firstDue();
        audience = from.audience();
        received = from.received();
        provenance = from.provenance();
    }

    /** Slug, unique in the programme. */
    public ReportingCycleBuilder id(String value) {
        id = Objects.requireNonNull(value, "id");
        return this;
    }

    /** What is reported. */
    public ReportingCycleBuilder title(String value) {
        title = Objects.requireNonNull(value, "title");
        return this;
    }

    /** Id of the action that promises it. */
    public ReportingCycleBuilder action(String value) {
        action = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ReportingCycleBuilder action(Optional<String> value) {
        action = Objects.requireNonNull(value, "action");
        return this;
    }

    /** How often. */
    public ReportingCycleBuilder recurrence(Recurrence value) {
        recurrence = Objects.requireNonNull(value, "recurrence");
        return this;
    }

    /** When the first report is due; empty when not stated. */
    public ReportingCycleBuilder firstDue(TargetDate value) {
        firstDue = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ReportingCycleBuilder firstDue(Optional<TargetDate> value) {
        firstDue = Objects.requireNonNull(value, "firstDue");
        return this;
    }

    /** Id of the party that receives it. */
    public ReportingCycleBuilder audience(String value) {
        audience = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ReportingCycleBuilder audience(Optional<String> value) {
        audience = Objects.requireNonNull(value, "audience");
        return this;
    }

    /** Replaces the list: reports that came in, oldest first. */
    public ReportingCycleBuilder received(List<ReceivedReport> values) {
        received = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code received}. */
    public ReportingCycleBuilder addReceived(ReceivedReport value) {
        received = Growing.with(received, Objects.requireNonNull(value, "received"));
        return this;
    }

    /** Where it was read. */
    public ReportingCycleBuilder provenance(Provenance value) {
        provenance = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ReportingCycleBuilder provenance(Optional<Provenance> value) {
        provenance = Objects.requireNonNull(value, "provenance");
        return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if {@code id}, {@code title}, {@code recurrence} was not set
     */
    public ReportingCycle build() {
        return new ReportingCycle(
                required(id, "id"),
                required(title, "title"),
                action,
                required(recurrence, "recurrence"),
                firstDue,
                audience,
                received,
                provenance);
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "ReportingCycle: " + name + " was not set");
    }
}

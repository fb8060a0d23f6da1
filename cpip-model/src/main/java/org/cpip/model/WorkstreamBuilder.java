package org.cpip.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Workstream}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class WorkstreamBuilder {

    private @Nullable String id;
    private @Nullable String title;
    private Optional<String> lead = Optional.empty();
    private List<Action> actions = List.of();
    private Map<String, String> customFields = Map.of();

    WorkstreamBuilder() {}

    WorkstreamBuilder(Workstream from) {
        id = from.id();
        title = from.title();
        lead = from.lead();
        actions = from.actions();
        customFields = from.customFields();
    }

    /** Slug, unique in the programme, such as {@code neglect}. */
    public WorkstreamBuilder id(String value) {
        id = Objects.requireNonNull(value, "id");
        return this;
    }

    /** The heading as published, without stray dashes at its ends. */
    public WorkstreamBuilder title(String value) {
        title = Objects.requireNonNull(value, "title");
        return this;
    }

    /** Id of the party that leads the workstream. */
    public WorkstreamBuilder lead(String value) {
        lead = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public WorkstreamBuilder lead(Optional<String> value) {
        lead = Objects.requireNonNull(value, "lead");
        return this;
    }

    /** Replaces the list: in the published order. */
    public WorkstreamBuilder actions(List<Action> values) {
        actions = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code actions}. */
    public WorkstreamBuilder addAction(Action value) {
        actions = Growing.with(actions, Objects.requireNonNull(value, "actions"));
        return this;
    }

    /**
     * Replaces them all: what the source says that has no component here, name to text, in the order of the source.
     *
     * @throws NullPointerException if a name or a text is null
     */
    public WorkstreamBuilder customFields(Map<String, String> values) {
        customFields = CustomFields.copy(values);
        return this;
    }

    /** Adds one to {@code customFields}, or replaces the text of the one with this name, where it stands. */
    public WorkstreamBuilder customField(String name, String value) {
        customFields = CustomFields.with(customFields, name, value);
        return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if {@code id}, {@code title} was not set
     */
    public Workstream build() {
        return new Workstream(required(id, "id"), required(title, "title"), lead, actions, customFields);
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "Workstream: " + name + " was not set");
    }
}

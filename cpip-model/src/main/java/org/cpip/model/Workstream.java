package org.cpip.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A group of actions under one heading.
 *
 * @param id slug, unique in the programme, such as {@code neglect}
 * @param title the heading as published, without stray dashes at its ends
 * @param lead id of the party that leads the workstream
 * @param actions in the published order
 */
public record Workstream(@Slug String id, @NotBlank String title, Optional<String> lead, List<@Valid Action> actions) {

    /** Copies the lists and refuses null. */
    public Workstream {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(lead, "lead");
        actions = List.copyOf(actions);
    }

    /** A builder with every list empty and every optional value absent. */
    public static WorkstreamBuilder builder() {
        return new WorkstreamBuilder();
    }

    /** A builder that holds this value's components. */
    public WorkstreamBuilder toBuilder() {
        return new WorkstreamBuilder(this);
    }
}

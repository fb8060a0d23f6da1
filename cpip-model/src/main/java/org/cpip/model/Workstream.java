package org.cpip.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A group of actions under one heading.
 *
 * @param id slug, unique in the programme, such as {@code neglect}
 * @param title the heading as published, without stray dashes at its ends
 * @param lead id of the party that leads the workstream
 * @param actions in the published order
 * @param customFields what the source says of it that has no component here: name to text, names as in the source and in its
 *     order; JSON that is more than text is kept as JSON text
 */
public record Workstream(
        @Slug String id,
        @NotBlank String title,
        Optional<String> lead,
        List<@Valid Action> actions,
        Map<@NotBlank String, String> customFields) {

    /** Copies the lists and the map and refuses null. */
    public Workstream {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(lead, "lead");
        actions = List.copyOf(actions);
        customFields = CustomFields.copy(customFields);
    }

    /** A builder with every list empty and every optional value absent. */
    public static WorkstreamBuilder builder() {
        return new WorkstreamBuilder();
    }

    /** A builder that holds this value's components. */
    public WorkstreamBuilder toBuilder() {
        return new WorkstreamBuilder(this);
    }

    /**
     * The actions that are part of no other; one whose parent is not in this workstream stands by itself. Of actions that are
     * parts of each other, which no valid plan has, the first as published is among them, so that totals leave none out.
     */
    public List<Action> topLevelActions() {
        if (actions.stream().allMatch(action -> action.parent().isEmpty())) {
            return actions;
        }
        Set<String> tops = new ParentCircles(actions).topLevel();
        return Views.only(actions, action -> tops.contains(action.id()));
    }

    /** The actions that are part of the one with this id, in the published order; theirs are not among them. */
    public List<Action> subActions(String id) {
        return actions.stream()
                .filter(action -> action.parent().equals(Optional.of(id)))
                .toList();
    }

    /**
     * Ids of the parties that lead an action of this workstream: its own leads; where it names nobody, those of the action
     * that it is part of, otherwise the lead of the workstream. Empty when nobody is named. Reads through the workstream for
     * a sub-action; for many collect them in {@link ActionLeads}.
     */
    public List<String> leadsOf(Action action) {
        return new ActionLeads(this).of(action);
    }
}

package org.cpip.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One numbered action of a plan.
 *
 * <p>Its natural key is (workstream, number), because numbers restart in each workstream; the id is made of both.
 *
 * @param id slug, unique in the programme, such as {@code neglect-3}
 * @param number as printed, without a closing full stop or bracket: "3", "2.3", "a"
 * @param wording the published sentence or sentences, white space normalised, nothing else changed
 * @param title a short title for lists; empty when none was given
 * @param type what kind of promise it is; empty when not known
 * @param status as of the date last reviewed; empty when nobody has reported
 * @param leads ids of the parties that lead
 * @param partners ids of the parties that take part
 * @param milestones in the order of the wording
 * @param dependsOn ids of the actions that must come first
 * @param citations Acts, research and guidance that it names
 * @param indicators ids of the indicators that measure it
 * @param updates what was reported, oldest first
 * @param provenance where it was read
 */
public record Action(
        @Slug String id,
        @NotBlank String number,
        @NotBlank String wording,
        Optional<String> title,
        Optional<CommitmentType> type,
        Optional<DeliveryStatus> status,
        List<String> leads,
        List<String> partners,
        List<@Valid Milestone> milestones,
        List<String> dependsOn,
        List<@Valid Citation> citations,
        List<String> indicators,
        List<@Valid StatusUpdate> updates,
        Optional<@Valid Provenance> provenance) {

    /** Copies the lists and refuses null. */
    public Action {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(status, "status");
        leads = List.copyOf(leads);
        partners = List.copyOf(partners);
        milestones = List.copyOf(milestones);
        dependsOn = List.copyOf(dependsOn);
        citations = List.copyOf(citations);
        indicators = List.copyOf(indicators);
        updates = List.copyOf(updates);
        Objects.requireNonNull(provenance, "provenance");
    }

    /** A builder with every list empty and every optional value absent. */
    public static ActionBuilder builder() {
        return new ActionBuilder();
    }

    /** A builder that holds this value's components. */
    public ActionBuilder toBuilder() {
        return new ActionBuilder(this);
    }

    /** The short title where there is one, otherwise the wording. */
    public String label() {
        return title.orElse(wording);
    }
}

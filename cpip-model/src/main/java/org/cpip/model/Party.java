package org.cpip.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A body, group or role that leads, takes part or receives reports. Never a person.
 *
 * @param id slug, unique in the programme
 * @param name in full, as published
 * @param acronym such as "CELCIS"; empty when it has none
 * @param kind what sort of party it is; empty when not known
 * @param chair id of the party that chairs it
 * @param members ids of its members
 * @param provenance where it is first mentioned
 */
public record Party(
        @Slug String id,
        @NotBlank String name,
        Optional<String> acronym,
        Optional<PartyKind> kind,
        Optional<String> chair,
        List<String> members,
        Optional<@Valid Provenance> provenance) {

    /** Copies the lists and refuses null. */
    public Party {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(acronym, "acronym");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(chair, "chair");
        members = List.copyOf(members);
        Objects.requireNonNull(provenance, "provenance");
    }

    /** A builder with every list empty and every optional value absent. */
    public static PartyBuilder builder() {
        return new PartyBuilder();
    }

    /** A builder that holds this value's components. */
    public PartyBuilder toBuilder() {
        return new PartyBuilder(this);
    }
}

package org.cpip.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Party}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class PartyBuilder {

    private @Nullable String id;
    private @Nullable String name;
    private Optional<String> acronym = Optional.empty();
    private Optional<PartyKind> kind = Optional.empty();
    private Optional<String> chair = Optional.empty();
    private List<String> members = List.of();
    private Optional<Provenance> provenance = Optional.empty();

    PartyBuilder() {}

    PartyBuilder(Party from) {
        id = from.id();
        name = from.name();
        acronym = from.acronym();
        kind = from.kind();
        chair = from.chair();
        members = from.members();
        provenance = from.provenance();
    }

    /** Slug, unique in the programme. */
    public PartyBuilder id(String value) {
        id = Objects.requireNonNull(value, "id");
        return this;
    }

    /** In full, as published. */
    public PartyBuilder name(String value) {
        name = Objects.requireNonNull(value, "name");
        return this;
    }

    /** Such as "CELCIS"; empty when it has none. */
    public PartyBuilder acronym(String value) {
        acronym = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public PartyBuilder acronym(Optional<String> value) {
        acronym = Objects.requireNonNull(value, "acronym");
        return this;
    }

    /** What sort of party it is; empty when not known. */
    public PartyBuilder kind(PartyKind value) {
        kind = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public PartyBuilder kind(Optional<PartyKind> value) {
        kind = Objects.requireNonNull(value, "kind");
        return this;
    }

    /** Id of the party that chairs it. */
    public PartyBuilder chair(String value) {
        chair = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public PartyBuilder chair(Optional<String> value) {
        chair = Objects.requireNonNull(value, "chair");
        return this;
    }

    /** Replaces the list: ids of its members. */
    public PartyBuilder members(List<String> values) {
        members = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code members}. */
    public PartyBuilder addMember(String value) {
        members = Growing.with(members, Objects.requireNonNull(value, "members"));
        return this;
    }

    /** Where it is first mentioned. */
    public PartyBuilder provenance(Provenance value) {
        provenance = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public PartyBuilder provenance(Optional<Provenance> value) {
        provenance = Objects.requireNonNull(value, "provenance");
        return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if {@code id}, {@code name} was not set
     */
    public Party build() {
        return new Party(required(id, "id"), required(name, "name"), acronym, kind, chair, members, provenance);
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "Party: " + name + " was not set");
    }
}

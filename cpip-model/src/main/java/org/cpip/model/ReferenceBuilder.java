package org.cpip.model;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Reference}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class ReferenceBuilder {

    private @Nullable String id;
    private @Nullable ReferenceKind kind;
    private @Nullable String title;
    private Optional<Integer> year = Optional.empty();
    private Optional<URI> link = Optional.empty();

    ReferenceBuilder() {}

    ReferenceBuilder(Reference from) {
        id = from.id();
        kind = from.kind();
        title = from.title();
        year = from.year();
        link = from.link();
    }

    /** Slug, unique in the programme. */
    public ReferenceBuilder id(String value) {
        id = Objects.requireNonNull(value, "id");
        return this;
    }

    /** What sort of work it is. */
    public ReferenceBuilder kind(ReferenceKind value) {
        kind = Objects.requireNonNull(value, "kind");
        return this;
    }

    /** As published, for an Act with its year. */
    public ReferenceBuilder title(String value) {
        title = Objects.requireNonNull(value, "title");
        return this;
    }

    /** The year in its title; empty when it has none. */
    public ReferenceBuilder year(Integer value) {
        year = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ReferenceBuilder year(Optional<Integer> value) {
        year = Objects.requireNonNull(value, "year");
        return this;
    }

    /** Where it can be read. */
    public ReferenceBuilder link(URI value) {
        link = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ReferenceBuilder link(Optional<URI> value) {
        link = Objects.requireNonNull(value, "link");
        return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if {@code id}, {@code kind}, {@code title} was not set
     */
    public Reference build() {
        return new Reference(required(id, "id"), required(kind, "kind"), required(title, "title"), year, link);
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "Reference: " + name + " was not set");
    }
}

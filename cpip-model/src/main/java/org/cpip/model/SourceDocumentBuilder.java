package org.cpip.model;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link SourceDocument}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class SourceDocumentBuilder {

    private @Nullable String id;
    private @Nullable String name;
    private Optional<String> mediaType = Optional.empty();
    private @Nullable String sha256;

    SourceDocumentBuilder() {}

    SourceDocumentBuilder(SourceDocument from) {
        id = from.id();
        name = from.name();
        mediaType = from.mediaType();
        sha256 = from.sha256();
    }

    /** Slug, unique among the sources of a programme. */
    public SourceDocumentBuilder id(String value) {
        id = Objects.requireNonNull(value, "id");
        return this;
    }

    /** The file name, without a folder. */
    public SourceDocumentBuilder name(String value) {
        name = Objects.requireNonNull(value, "name");
        return this;
    }

    /** Such as {@code text/csv}; empty when unknown. */
    public SourceDocumentBuilder mediaType(String value) {
        mediaType = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public SourceDocumentBuilder mediaType(Optional<String> value) {
        mediaType = Objects.requireNonNull(value, "mediaType");
        return this;
    }

    /** 64 lower-case hexadecimal digits over its bytes. */
    public SourceDocumentBuilder sha256(String value) {
        sha256 = Objects.requireNonNull(value, "sha256");
        return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if {@code id}, {@code name}, {@code sha256} was not set
     */
    public SourceDocument build() {
        return new SourceDocument(required(id, "id"), required(name, "name"), mediaType, required(sha256, "sha256"));
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "SourceDocument: " + name + " was not set");
    }
}

package org.cpip.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Recommendation}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class RecommendationBuilder {

    private @Nullable String id;
    private @Nullable String number;
    private @Nullable String text;
    private Optional<String> madeBy = Optional.empty();
    private Optional<RecommendationResponse> response = Optional.empty();
    private List<String> actions = List.of();

    RecommendationBuilder() {}

    RecommendationBuilder(Recommendation from) {
        id = from.id();
        number = from.number();
        text = from.text();
        madeBy = from.madeBy();
        response = from.response();
        actions = from.actions();
    }

    /** Slug, unique in the programme. */
    public RecommendationBuilder id(String value) {
        id = Objects.requireNonNull(value, "id");
        return this;
    }

    /** As printed. */
    public RecommendationBuilder number(String value) {
        number = Objects.requireNonNull(value, "number");
        return this;
    }

    /** As published. */
    public RecommendationBuilder text(String value) {
        text = Objects.requireNonNull(value, "text");
        return this;
    }

    /** Id of the party that made it. */
    public RecommendationBuilder madeBy(String value) {
        madeBy = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public RecommendationBuilder madeBy(Optional<String> value) {
        madeBy = Objects.requireNonNull(value, "madeBy");
        return this;
    }

    /** How it was answered; empty when there is no answer. */
    public RecommendationBuilder response(RecommendationResponse value) {
        response = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public RecommendationBuilder response(Optional<RecommendationResponse> value) {
        response = Objects.requireNonNull(value, "response");
        return this;
    }

    /** Replaces the list: ids of the actions that carry it out; none means that it is not covered. */
    public RecommendationBuilder actions(List<String> values) {
        actions = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code actions}. */
    public RecommendationBuilder addAction(String value) {
        actions = Growing.with(actions, Objects.requireNonNull(value, "actions"));
        return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if {@code id}, {@code number}, {@code text} was not set
     */
    public Recommendation build() {
        return new Recommendation(
                required(id, "id"), required(number, "number"), required(text, "text"), madeBy, response, actions);
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "Recommendation: " + name + " was not set");
    }
}

package org.cpip.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Indicator}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class IndicatorBuilder {

    private @Nullable String id;
    private @Nullable String title;
    private Optional<String> definition = Optional.empty();
    private Optional<String> unit = Optional.empty();
    private @Nullable IndicatorMeasure measure;
    private @Nullable CountedThing counts;
    private Optional<IndicatorDirection> direction = Optional.empty();
    private Optional<Observation> baseline = Optional.empty();
    private List<IndicatorTarget> targets = List.of();
    private List<Observation> observations = List.of();
    private Map<String, String> customFields = Map.of();

    IndicatorBuilder() {}

    IndicatorBuilder(Indicator from) {
        id = from.id();
        title = from.title();
        definition = from.definition();
        unit = from.unit();
        measure = from.measure();
        counts = from.counts();
        direction = from.direction();
        baseline = from.baseline();
        targets = from.targets();
        observations = from.observations();
        customFields = from.customFields();
    }

    /** Slug, unique in the programme. */
    public IndicatorBuilder id(String value) {
        id = Objects.requireNonNull(value, "id");
        return this;
    }

    /** Its name. */
    public IndicatorBuilder title(String value) {
        title = Objects.requireNonNull(value, "title");
        return this;
    }

    /** Exactly what is measured. */
    public IndicatorBuilder definition(String value) {
        definition = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public IndicatorBuilder definition(Optional<String> value) {
        definition = Objects.requireNonNull(value, "definition");
        return this;
    }

    /** Such as "children" or "per 1,000 population". */
    public IndicatorBuilder unit(String value) {
        unit = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public IndicatorBuilder unit(Optional<String> value) {
        unit = Objects.requireNonNull(value, "unit");
        return this;
    }

    /** How the figure is to be understood. */
    public IndicatorBuilder measure(IndicatorMeasure value) {
        measure = Objects.requireNonNull(value, "measure");
        return this;
    }

    /** What it counts. */
    public IndicatorBuilder counts(CountedThing value) {
        counts = Objects.requireNonNull(value, "counts");
        return this;
    }

    /** Which way is better; empty when neither. */
    public IndicatorBuilder direction(IndicatorDirection value) {
        direction = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public IndicatorBuilder direction(Optional<IndicatorDirection> value) {
        direction = Objects.requireNonNull(value, "direction");
        return this;
    }

    /** The reading that progress is measured from. */
    public IndicatorBuilder baseline(Observation value) {
        baseline = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public IndicatorBuilder baseline(Optional<Observation> value) {
        baseline = Objects.requireNonNull(value, "baseline");
        return this;
    }

    /** Replaces the list: what it should reach, by period. */
    public IndicatorBuilder targets(List<IndicatorTarget> values) {
        targets = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code targets}. */
    public IndicatorBuilder addTarget(IndicatorTarget value) {
        targets = Growing.with(targets, Objects.requireNonNull(value, "targets"));
        return this;
    }

    /** Replaces the list: its readings. */
    public IndicatorBuilder observations(List<Observation> values) {
        observations = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code observations}. */
    public IndicatorBuilder addObservation(Observation value) {
        observations = Growing.with(observations, Objects.requireNonNull(value, "observations"));
        return this;
    }

    /**
     * Replaces them all: what the source says that has no component here, name to text, in the order of the source.
     *
     * @throws NullPointerException if a name or a text is null
     */
    public IndicatorBuilder customFields(Map<String, String> values) {
        customFields = CustomFields.copy(values);
        return this;
    }

    /** Adds one to {@code customFields}, or replaces the text of the one with this name, where it stands. */
    public IndicatorBuilder customField(String name, String value) {
        customFields = CustomFields.with(customFields, name, value);
        return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if {@code id}, {@code title}, {@code measure}, {@code counts} was not set
     */
    public Indicator build() {
        return new Indicator(
                required(id, "id"),
                required(title, "title"),
                definition,
                unit,
                required(measure, "measure"),
                required(counts, "counts"),
                direction,
                baseline,
                targets,
                observations,
                customFields);
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "Indicator: " + name + " was not set");
    }
}

package org.cpip.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.date.EdtfPeriod;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Observation}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class ObservationBuilder {

    private @Nullable EdtfPeriod period;
    private Optional<String> area = Optional.empty();
    private List<Breakdown> breakdown = List.of();
    private @Nullable IndicatorValue value;

    ObservationBuilder() {}

    ObservationBuilder(Observation from) {
        period = from.period();
        area = from.area();
        breakdown = from.breakdown();
        value = from.value();
    }

    /** The time it covers. */
    public ObservationBuilder period(EdtfPeriod value) {
        period = Objects.requireNonNull(value, "period");
        return this;
    }

    /** Code of the area, where the programme lists areas, or what the source says; empty for the whole country. */
    public ObservationBuilder area(String value) {
        area = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public ObservationBuilder area(Optional<String> value) {
        area = Objects.requireNonNull(value, "area");
        return this;
    }

    /** Replaces the list: the categories it is for, in a fixed order; empty for all. */
    public ObservationBuilder breakdown(List<Breakdown> values) {
        breakdown = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code breakdown}. */
    public ObservationBuilder addBreakdown(Breakdown value) {
        breakdown = Growing.with(breakdown, Objects.requireNonNull(value, "breakdown"));
        return this;
    }

    /** The figure or why there is none. */
    public ObservationBuilder value(IndicatorValue value) {
        this.value = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * The value.
     *
     * @throws NullPointerException if {@code period}, {@code value} was not set
     */
    public Observation build() {
        return new Observation(required(period, "period"), area, breakdown, required(value, "value"));
    }

    private static <T> T required(@Nullable T value, String name) {
        return Objects.requireNonNull(value, () -> "Observation: " + name + " was not set");
    }
}

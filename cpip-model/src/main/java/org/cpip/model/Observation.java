package org.cpip.model;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.date.EdtfPeriod;

/**
 * One reading of an indicator.
 *
 * @param period the time it covers
 * @param area code of the area, where the programme lists areas, or what the source says; empty for the whole country
 * @param breakdown the categories it is for, in a fixed order; empty for all
 * @param value the figure or why there is none
 */
public record Observation(
        EdtfPeriod period,
        Optional<String> area,
        List<@Valid Breakdown> breakdown,
        @Valid IndicatorValue value) {

    /** Copies the lists and refuses null. */
    public Observation {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(area, "area");
        breakdown = List.copyOf(breakdown);
        Objects.requireNonNull(value, "value");
    }

    /** A builder with every list empty and every optional value absent. */
    public static ObservationBuilder builder() {
        return new ObservationBuilder();
    }

    /** A builder that holds this value's components. */
    public ObservationBuilder toBuilder() {
        return new ObservationBuilder(this);
    }
}

package org.cpip.model;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A measure of progress: what it is, where it started, where it should get to, and its readings.
 *
 * @param id slug, unique in the programme
 * @param title its name
 * @param definition exactly what is measured
 * @param unit such as "children" or "per 1,000 population"
 * @param measure how the figure is to be understood
 * @param counts what it counts
 * @param direction which way is better; empty when neither
 * @param baseline the reading that progress is measured from
 * @param targets what it should reach, by period
 * @param observations its readings
 * @param customFields what the source says of it that has no component here: name to text, names as in the source and in its
 *     order; JSON that is more than text is kept as JSON text
 */
public record Indicator(
        @Slug String id,
        @NotBlank String title,
        Optional<String> definition,
        Optional<String> unit,
        IndicatorMeasure measure,
        CountedThing counts,
        Optional<IndicatorDirection> direction,
        Optional<@Valid Observation> baseline,
        List<@Valid IndicatorTarget> targets,
        List<@Valid Observation> observations,
        Map<@NotBlank String, String> customFields) {

    /** Copies the lists and the map and refuses null. */
    public Indicator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(baseline, "baseline");
        targets = List.copyOf(targets);
        observations = List.copyOf(observations);
        customFields = CustomFields.copy(customFields);
    }

    /** A builder with every list empty and every optional value absent. */
    public static IndicatorBuilder builder() {
        return new IndicatorBuilder();
    }

    /** A builder that holds this value's components. */
    public IndicatorBuilder toBuilder() {
        return new IndicatorBuilder(this);
    }
}

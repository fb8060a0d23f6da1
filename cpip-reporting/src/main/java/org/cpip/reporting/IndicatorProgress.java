package org.cpip.reporting;

import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorTarget;
import org.cpip.model.Observation;

/**
 * An indicator on the date of a report. Readings are those for the whole country and all categories.
 *
 * @param indicator the indicator itself
 * @param latest the last reading whose period is over
 * @param previous the one before it
 * @param target the first target whose period is not over, otherwise the last one
 * @param sinceBaseline the trend from the baseline to the latest reading
 * @param sincePrevious the trend from the reading before to the latest
 */
@Experimental
public record IndicatorProgress(
        Indicator indicator,
        Optional<Observation> latest,
        Optional<Observation> previous,
        Optional<IndicatorTarget> target,
        Trend sinceBaseline,
        Trend sincePrevious) {

    /** Refuses null. */
    public IndicatorProgress {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(sinceBaseline, "sinceBaseline");
        Objects.requireNonNull(sincePrevious, "sincePrevious");
    }
}

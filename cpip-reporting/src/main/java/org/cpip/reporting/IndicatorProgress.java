package org.cpip.reporting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorTarget;
import org.cpip.model.Observation;

/**
 * An indicator on the date of a report. Readings are those for the whole country and all categories ({@link
 * org.cpip.model.Programme#isForAll}).
 *
 * @param indicator the indicator itself
 * @param readings those whose period is over, in the order of the indicator
 * @param latest the last reading whose period is over
 * @param previous the one before it
 * @param target the first target whose period is not over, otherwise the last one
 * @param sinceBaseline the trend from the baseline to the latest reading
 * @param sincePrevious the trend from the reading before to the latest
 */
@Experimental
public record IndicatorProgress(
        Indicator indicator,
        List<Observation> readings,
        Optional<Observation> latest,
        Optional<Observation> previous,
        Optional<IndicatorTarget> target,
        Trend sinceBaseline,
        Trend sincePrevious) {

    /** Copies the list and refuses null. */
    public IndicatorProgress {
        Objects.requireNonNull(indicator, "indicator");
        readings = List.copyOf(readings);
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(sinceBaseline, "sinceBaseline");
        Objects.requireNonNull(sincePrevious, "sincePrevious");
    }
}

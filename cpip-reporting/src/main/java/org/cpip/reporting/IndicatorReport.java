package org.cpip.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorTarget;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Observation;
import org.cpip.model.Programme;

/**
 * Where the indicators of a programme stand. A figure that is withheld or missing is no number, and is compared with none.
 *
 * @param programme id of the programme
 * @param title of the programme
 * @param asAt the day whose end the report describes
 * @param indicators in the order of the programme
 */
@Experimental
public record IndicatorReport(String programme, String title, LocalDate asAt, List<IndicatorProgress> indicators)
        implements Report {

    /** Copies the list and refuses null. */
    public IndicatorReport {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asAt, "asAt");
        indicators = List.copyOf(indicators);
    }

    /**
     * The indicators of a programme as at a date.
     *
     * @param smallestChanges the criterion of each indicator for change, by its id, in its unit: the smallest difference
     *     that counts as one; any difference does for an indicator that is not named
     */
    public static IndicatorReport of(Programme programme, LocalDate asAt, Map<String, BigDecimal> smallestChanges) {
        return new IndicatorReport(
                programme.id(),
                programme.title(),
                asAt,
                programme.indicators().stream()
                        .map(indicator -> progress(
                                programme,
                                indicator,
                                asAt,
                                smallestChanges.getOrDefault(indicator.id(), BigDecimal.ZERO)))
                        .toList());
    }

    /** The indicators with this trend since their baseline. */
    public List<IndicatorProgress> indicators(Trend trend) {
        return indicators.stream().filter(each -> each.sinceBaseline() == trend).toList();
    }

    private static IndicatorProgress progress(
            Programme programme, Indicator indicator, LocalDate asAt, BigDecimal smallest) {
        List<Observation> readings = indicator.observations().stream()
                .filter(programme::isForAll)
                .filter(each -> each.period().latest().isPresent()
                        && !each.period().latest().get().isAfter(asAt))
                .toList();
        List<Observation> newestFirst = readings.stream()
                .sorted(Comparator.comparing(Observation::period).reversed())
                .toList();
        Optional<Observation> latest = newestFirst.stream().findFirst();
        Optional<Observation> previous = newestFirst.stream().skip(1).findFirst();
        return new IndicatorProgress(
                indicator,
                readings,
                latest,
                previous,
                target(indicator, asAt),
                Trend.of(number(indicator.baseline()), number(latest), indicator.direction(), smallest),
                Trend.of(number(previous), number(latest), indicator.direction(), smallest));
    }

    private static Optional<IndicatorTarget> target(Indicator indicator, LocalDate asAt) {
        List<IndicatorTarget> targets = indicator.targets().stream()
                .sorted(Comparator.comparing(IndicatorTarget::period))
                .toList();
        return targets.stream()
                .filter(target -> !target.period().isOverAt(asAt))
                .findFirst()
                .or(() -> targets.stream().reduce((earlier, later) -> later));
    }

    private static Optional<BigDecimal> number(Optional<Observation> observation) {
        return observation
                .map(Observation::value)
                .filter(IndicatorValue.Measured.class::isInstance)
                .map(value -> ((IndicatorValue.Measured) value).number());
    }
}

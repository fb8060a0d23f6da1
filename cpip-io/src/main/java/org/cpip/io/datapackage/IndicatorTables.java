package org.cpip.io.datapackage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Breakdown;
import org.cpip.model.CountedThing;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorDirection;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorTarget;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;

/** The tables of indicators and their figures. */
final class IndicatorTables {

    private static final String PERIOD = "period";

    static final Table<Indicator> INDICATORS =
            new Table<>("indicators", "indicator", "Measures of progress.", Programme::indicators) {
                private final Column<Indicator, String> id = id(Indicator::id, "Slug, unique in the programme.");
                private final Column<Indicator, String> title =
                        required("title", Kinds.TEXT, Indicator::title, "Its name.");
                private final Column<Indicator, String> definition =
                        optional("definition", Kinds.TEXT, Indicator::definition, "Exactly what is measured.");
                private final Column<Indicator, String> unit =
                        optional("unit", Kinds.TEXT, Indicator::unit, "Such as children or per 1,000 population.");
                private final Column<Indicator, IndicatorMeasure> measure = required(
                        "measure",
                        Kinds.constant(IndicatorMeasure.class),
                        Indicator::measure,
                        "How the figure is to be understood.");
                private final Column<Indicator, CountedThing> counts =
                        required("counts", Kinds.constant(CountedThing.class), Indicator::counts, "What it counts.");
                private final Column<Indicator, IndicatorDirection> direction = optional(
                        "direction",
                        Kinds.constant(IndicatorDirection.class),
                        Indicator::direction,
                        "Which way is better.");

                @Override
                Indicator build(Row row) {
                    List<Observation> observations = new ArrayList<>();
                    List<Observation> baselines = new ArrayList<>();
                    row.items(OBSERVATIONS)
                            .forEach(each -> (each.baseline() ? baselines : observations).add(each.observation()));
                    if (baselines.size() > 1) {
                        throw new IllegalArgumentException(baselines.size() + " of its observations are baselines");
                    }
                    return new Indicator(
                            row.get(id),
                            row.get(title),
                            row.find(definition),
                            row.find(unit),
                            row.get(measure),
                            row.get(counts),
                            row.find(direction),
                            baselines.stream().findFirst(),
                            row.items(TARGETS),
                            observations,
                            Map.of());
                }
            };

    static final Table<IndicatorTarget> TARGETS =
            new Table<>(
                    "indicator-targets",
                    "target",
                    "What indicators should reach, by period.",
                    INDICATORS,
                    Indicator::targets) {
                private final Column<IndicatorTarget, EdtfPeriod> period =
                        required(PERIOD, Kinds.EDTF, IndicatorTarget::period, "The time it is for. EDTF.");
                private final Column<IndicatorTarget, BigDecimal> value =
                        required("value", Kinds.FIGURE, IndicatorTarget::value, "In the indicator's unit.");

                @Override
                IndicatorTarget build(Row row) {
                    return new IndicatorTarget(row.get(period), row.get(value));
                }
            };

    static final Table<Reading> OBSERVATIONS =
            new Table<>("observations", "observation", "Readings of indicators.", INDICATORS, Reading::of) {
                private final Column<Reading, Boolean> baseline = required(
                        "baseline", Kinds.FLAG, Reading::baseline, "Whether progress is measured from this one.");
                private final Column<Reading, EdtfPeriod> period =
                        required(PERIOD, Kinds.EDTF, each -> each.observation().period(), "The time it covers. EDTF.");
                private final Column<Reading, String> area =
                        optional("area", Kinds.TEXT, each -> each.observation().area(), "Empty for the whole country.");
                private final Column<Reading, BigDecimal> number =
                        optional("number", Kinds.FIGURE, Reading::number, "The figure, in the indicator's unit.");
                private final Column<Reading, NoNumber> noNumber = optional(
                        "no_number", Kinds.constant(NoNumber.class), Reading::noNumber, "Why there is no figure.");
                private final Column<Reading, String> reason =
                        optional("reason", Kinds.TEXT, Reading::reason, "The same in words.");

                @Override
                Reading build(Row row) {
                    return new Reading(
                            row.get(baseline),
                            new Observation(row.get(period), row.find(area), row.items(BREAKDOWNS), value(row)));
                }

                private IndicatorValue value(Row row) {
                    boolean isNumber = row.find(number).isPresent();
                    boolean isReason =
                            row.find(noNumber).isPresent() && row.find(reason).isPresent();
                    boolean isRest =
                            row.find(noNumber).isPresent() || row.find(reason).isPresent();
                    if (isNumber == isReason || isNumber && isRest) {
                        throw new IllegalArgumentException("either number has a value, or no_number and reason have");
                    }
                    return isNumber
                            ? new IndicatorValue.Measured(row.get(number))
                            : row.get(noNumber).because(row.get(reason));
                }
            };

    static final Table<Breakdown> BREAKDOWNS =
            new Table<>(
                    "observation-breakdowns",
                    "breakdown",
                    "The categories that observations are for.",
                    OBSERVATIONS,
                    each -> each.observation().breakdown()) {
                private final Column<Breakdown, String> name =
                        required("name", Kinds.TEXT, Breakdown::name, "The dimension, such as age.");
                private final Column<Breakdown, String> value =
                        required("value", Kinds.TEXT, Breakdown::value, "The category, such as under 1.");

                @Override
                Breakdown build(Row row) {
                    return new Breakdown(row.get(name), row.get(value));
                }
            };

    private IndicatorTables() {}

    /** Why there is no figure. */
    private enum NoNumber {
        WITHHELD,
        MISSING,
        NOT_APPLICABLE;

        IndicatorValue because(String reason) {
            return switch (this) {
                case WITHHELD -> new IndicatorValue.Withheld(reason);
                case MISSING -> new IndicatorValue.Missing(reason);
                case NOT_APPLICABLE -> new IndicatorValue.NotApplicable(reason);
            };
        }
    }

    /** An observation, and whether it is the one that progress is measured from. */
    record Reading(boolean baseline, Observation observation) {

        static List<Reading> of(Indicator indicator) {
            List<Reading> readings = new ArrayList<>();
            indicator.baseline().ifPresent(baseline -> readings.add(new Reading(true, baseline)));
            indicator.observations().forEach(each -> readings.add(new Reading(false, each)));
            return readings;
        }

        private Optional<BigDecimal> number() {
            return observation.value() instanceof IndicatorValue.Measured measured
                    ? Optional.of(measured.number())
                    : Optional.empty();
        }

        private Optional<NoNumber> noNumber() {
            IndicatorValue value = observation.value();
            if (value instanceof IndicatorValue.Measured) {
                return Optional.empty();
            }
            return Optional.of(
                    value instanceof IndicatorValue.Withheld
                            ? NoNumber.WITHHELD
                            : value instanceof IndicatorValue.Missing ? NoNumber.MISSING : NoNumber.NOT_APPLICABLE);
        }

        private Optional<String> reason() {
            IndicatorValue value = observation.value();
            if (value instanceof IndicatorValue.Withheld withheld) {
                return Optional.of(withheld.reason());
            }
            if (value instanceof IndicatorValue.Missing missing) {
                return Optional.of(missing.reason());
            }
            return value instanceof IndicatorValue.NotApplicable notApplicable
                    ? Optional.of(notApplicable.reason())
                    : Optional.empty();
        }
    }
}

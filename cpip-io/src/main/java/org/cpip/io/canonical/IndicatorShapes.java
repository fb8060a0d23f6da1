package org.cpip.io.canonical;

import static org.cpip.io.canonical.Kinds.DECIMAL;
import static org.cpip.io.canonical.Kinds.EDTF;
import static org.cpip.io.canonical.Kinds.SLUG;
import static org.cpip.io.canonical.Kinds.TEXT;

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
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.model.Observation;
import org.cpip.model.date.EdtfPeriod;
import tools.jackson.core.JsonGenerator;

/** The shapes of indicators and their readings. */
final class IndicatorShapes {

    static final Shape<IndicatorValue> VALUE =
            new Shape<>("value", "What was observed: a number, or the reason why there is none.") {
                private final Property<Optional<BigDecimal>> number =
                        optional("number", DECIMAL, "A figure in the indicator's unit.");
                private final Property<Optional<String>> withheld =
                        optional("withheld", TEXT, "Why a figure that exists is not shown.");
                private final Property<Optional<String>> missing =
                        optional("missing", TEXT, "Why a figure that should be there is not.");
                private final Property<Optional<String>> notApplicable =
                        optional("notApplicable", TEXT, "Why no figure can exist.");

                @Override
                boolean exactlyOne() {
                    return true;
                }

                @Override
                IndicatorValue build(Values v) {
                    List<IndicatorValue> values = new ArrayList<>(1);
                    v.get(number).ifPresent(figure -> values.add(new Measured(figure)));
                    v.get(withheld).ifPresent(reason -> values.add(new Withheld(reason)));
                    v.get(missing).ifPresent(reason -> values.add(new Missing(reason)));
                    v.get(notApplicable).ifPresent(reason -> values.add(new NotApplicable(reason)));
                    if (values.size() != 1) {
                        throw new IllegalArgumentException(
                                "it needs exactly one of number, withheld, missing and notApplicable");
                    }
                    return values.get(0);
                }

                @Override
                void writeProperties(JsonGenerator out, IndicatorValue it) {
                    if (it instanceof Measured value) {
                        number.write(out, Optional.of(value.number()));
                    } else if (it instanceof Withheld value) {
                        withheld.write(out, Optional.of(value.reason()));
                    } else if (it instanceof Missing value) {
                        missing.write(out, Optional.of(value.reason()));
                    } else if (it instanceof NotApplicable value) {
                        notApplicable.write(out, Optional.of(value.reason()));
                    }
                }
            };

    static final Shape<Breakdown> BREAKDOWN = new Shape<>("breakdown", "One category that a reading is for.") {
        private final Property<String> name = required("name", TEXT, "The dimension, such as age.");
        private final Property<String> value = required("value", TEXT, "The category, such as under 1.");

        @Override
        Breakdown build(Values v) {
            return new Breakdown(v.get(name), v.get(value));
        }

        @Override
        void writeProperties(JsonGenerator out, Breakdown it) {
            name.write(out, it.name());
            value.write(out, it.value());
        }
    };

    static final Shape<Observation> OBSERVATION = new Shape<>("observation", "One reading of an indicator.") {
        private final Property<EdtfPeriod> period = required("period", EDTF, "The time it covers.");
        private final Property<Optional<String>> area =
                optional("area", TEXT, "Such as a council; absent for the whole country.");
        private final Property<List<Breakdown>> breakdown = list("breakdown", BREAKDOWN, "The categories it is for.");
        private final Property<IndicatorValue> value = required("value", VALUE, "The figure or why there is none.");

        @Override
        Observation build(Values v) {
            return new Observation(v.get(period), v.get(area), v.get(breakdown), v.get(value));
        }

        @Override
        void writeProperties(JsonGenerator out, Observation it) {
            period.write(out, it.period());
            area.write(out, it.area());
            breakdown.write(out, it.breakdown());
            value.write(out, it.value());
        }
    };

    static final Shape<IndicatorTarget> TARGET =
            new Shape<>("indicator target", "What an indicator is meant to reach in a period.") {
                private final Property<EdtfPeriod> period = required("period", EDTF, "The time it is for.");
                private final Property<BigDecimal> value = required("value", DECIMAL, "In the indicator's unit.");

                @Override
                IndicatorTarget build(Values v) {
                    return new IndicatorTarget(v.get(period), v.get(value));
                }

                @Override
                void writeProperties(JsonGenerator out, IndicatorTarget it) {
                    period.write(out, it.period());
                    value.write(out, it.value());
                }
            };

    static final Shape<Indicator> INDICATOR = new Shape<>("indicator", "A measure of progress and its readings.") {
        private final Property<String> id = required("id", SLUG, "Unique in the programme.");
        private final Property<String> title = required("title", TEXT, "Its name.");
        private final Property<Optional<String>> definition = optional("definition", TEXT, "Exactly what is measured.");
        private final Property<Optional<String>> unit =
                optional("unit", TEXT, "Such as children, or per 1,000 population.");
        private final Property<IndicatorMeasure> measure = required(
                "measure",
                Kinds.constant(IndicatorMeasure.class, "a kind of measure"),
                "How the figure is to be understood.");
        private final Property<CountedThing> counts =
                required("counts", Kinds.constant(CountedThing.class, "a counted thing"), "What it counts.");
        private final Property<Optional<IndicatorDirection>> direction =
                optional("direction", Kinds.constant(IndicatorDirection.class, "a direction"), "Which way is better.");
        private final Property<Optional<Observation>> baseline =
                optional("baseline", OBSERVATION, "The reading that progress is measured from.");
        private final Property<List<IndicatorTarget>> targets =
                list("targets", TARGET, "What it should reach, by period.");
        private final Property<List<Observation>> observations = list("observations", OBSERVATION, "Its readings.");

        @Override
        Indicator build(Values v) {
            return new Indicator(
                    v.get(id),
                    v.get(title),
                    v.get(definition),
                    v.get(unit),
                    v.get(measure),
                    v.get(counts),
                    v.get(direction),
                    v.get(baseline),
                    v.get(targets),
                    v.get(observations),
                    Map.of());
        }

        @Override
        void writeProperties(JsonGenerator out, Indicator it) {
            id.write(out, it.id());
            title.write(out, it.title());
            definition.write(out, it.definition());
            unit.write(out, it.unit());
            measure.write(out, it.measure());
            counts.write(out, it.counts());
            direction.write(out, it.direction());
            baseline.write(out, it.baseline());
            targets.write(out, it.targets());
            observations.write(out, it.observations());
        }
    };

    private IndicatorShapes() {}
}

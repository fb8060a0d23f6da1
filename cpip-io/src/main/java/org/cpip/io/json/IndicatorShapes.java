package org.cpip.io.json;

import static org.cpip.io.json.Kinds.DECIMAL;
import static org.cpip.io.json.Kinds.EDTF;
import static org.cpip.io.json.Kinds.SLUG;
import static org.cpip.io.json.Kinds.TEXT;

import java.util.ArrayList;
import java.util.List;
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

/** The shapes of indicators and their readings. */
final class IndicatorShapes {

    static final Shape<IndicatorValue> VALUE =
            Shape.of("value", "What was observed: a number, or the reason why there is none.", s -> {
                s.exactlyOne();
                var number = s.optional(
                        "number",
                        DECIMAL,
                        value -> value instanceof Measured it ? Optional.of(it.number()) : Optional.empty(),
                        "A figure in the indicator's unit.");
                var withheld = s.optional(
                        "withheld",
                        TEXT,
                        value -> value instanceof Withheld it ? Optional.of(it.reason()) : Optional.empty(),
                        "Why a figure that exists is not shown.");
                var missing = s.optional(
                        "missing",
                        TEXT,
                        value -> value instanceof Missing it ? Optional.of(it.reason()) : Optional.empty(),
                        "Why a figure that should be there is not.");
                var notApplicable = s.optional(
                        "notApplicable",
                        TEXT,
                        value -> value instanceof NotApplicable it ? Optional.of(it.reason()) : Optional.empty(),
                        "Why no figure can exist.");
                return v -> {
                    List<IndicatorValue> values = new ArrayList<>(1);
                    v.get(number).ifPresent(figure -> values.add(new Measured(figure)));
                    v.get(withheld).ifPresent(reason -> values.add(new Withheld(reason)));
                    v.get(missing).ifPresent(reason -> values.add(new Missing(reason)));
                    v.get(notApplicable).ifPresent(reason -> values.add(new NotApplicable(reason)));
                    return only(values);
                };
            });

    static final Shape<Breakdown> BREAKDOWN = Shape.of("breakdown", "One category that a reading is for.", s -> {
        var name = s.required("name", TEXT, Breakdown::name, "The dimension, such as age.");
        var value = s.required("value", TEXT, Breakdown::value, "The category, such as under 1.");
        return v -> new Breakdown(v.get(name), v.get(value));
    });

    static final Shape<Observation> OBSERVATION = Shape.of("observation", "One reading of an indicator.", s -> {
        var period = s.required("period", EDTF, Observation::period, "The time it covers.");
        var area = s.optional("area", TEXT, Observation::area, "Such as a council; absent for the whole country.");
        var breakdown = s.list("breakdown", BREAKDOWN, Observation::breakdown, "The categories it is for.");
        var value = s.required("value", VALUE, Observation::value, "The figure or why there is none.");
        return v -> new Observation(v.get(period), v.get(area), v.get(breakdown), v.get(value));
    });

    static final Shape<IndicatorTarget> TARGET =
            Shape.of("indicator target", "What an indicator is meant to reach in a period.", s -> {
                var period = s.required("period", EDTF, IndicatorTarget::period, "The time it is for.");
                var value = s.required("value", DECIMAL, IndicatorTarget::value, "In the indicator's unit.");
                return v -> new IndicatorTarget(v.get(period), v.get(value));
            });

    static final Shape<Indicator> INDICATOR = Shape.of("indicator", "A measure of progress and its readings.", s -> {
        var id = s.required("id", SLUG, Indicator::id, "Unique in the programme.");
        var title = s.required("title", TEXT, Indicator::title, "Its name.");
        var definition = s.optional("definition", TEXT, Indicator::definition, "Exactly what is measured.");
        var unit = s.optional("unit", TEXT, Indicator::unit, "Such as children, or per 1,000 population.");
        var measure = s.required(
                "measure",
                Kinds.constant(IndicatorMeasure.class, "a kind of measure"),
                Indicator::measure,
                "How the figure is to be understood.");
        var counts = s.required(
                "counts", Kinds.constant(CountedThing.class, "a counted thing"), Indicator::counts, "What it counts.");
        var direction = s.optional(
                "direction",
                Kinds.constant(IndicatorDirection.class, "a direction"),
                Indicator::direction,
                "Which way is better.");
        var baseline =
                s.optional("baseline", OBSERVATION, Indicator::baseline, "The reading that progress is measured from.");
        var targets = s.list("targets", TARGET, Indicator::targets, "What it should reach, by period.");
        var observations = s.list("observations", OBSERVATION, Indicator::observations, "Its readings.");
        return v -> new Indicator(
                v.get(id),
                v.get(title),
                v.get(definition),
                v.get(unit),
                v.get(measure),
                v.get(counts),
                v.get(direction),
                v.get(baseline),
                v.get(targets),
                v.get(observations));
    });

    private IndicatorShapes() {}

    private static IndicatorValue only(List<IndicatorValue> values) {
        if (values.size() != 1) {
            throw new IllegalArgumentException("it needs exactly one of number, withheld, missing and notApplicable");
        }
        return values.get(0);
    }
}

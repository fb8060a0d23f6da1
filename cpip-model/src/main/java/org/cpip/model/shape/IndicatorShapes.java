package org.cpip.model.shape;

import static org.cpip.model.shape.CommonShapes.OWN;
import static org.cpip.model.shape.CommonShapes.UNIQUE;
import static org.cpip.model.shape.Kind.Scalar.DECIMAL;
import static org.cpip.model.shape.Kind.Scalar.PERIOD;
import static org.cpip.model.shape.Kind.Scalar.SLUG;
import static org.cpip.model.shape.Kind.Scalar.TEXT;

import java.util.List;
import org.cpip.model.Breakdown;
import org.cpip.model.CountedThing;
import org.cpip.model.FigureMarker;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorDirection;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorTarget;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Observation;
import org.cpip.model.WithheldKind;
import org.cpip.model.shape.Kind.Alternative;
import org.cpip.model.shape.Kind.Code;
import org.cpip.model.shape.Kind.Nested;
import org.cpip.model.shape.Kind.OneOf;

/** The shapes of indicators and their readings. */
final class IndicatorShapes {

    private static final Kind MARKER = new Code(FigureMarker.class, "a marker of a figure");

    private static final Kind WITHHELD_KIND = new Code(WithheldKind.class, "a kind of withholding");

    private static final Kind VALUE = new OneOf(
            IndicatorValue.class,
            "value",
            "What was observed: a number, or the reason why there is none.",
            List.of(
                    new Alternative(
                            "number",
                            Shape.of(IndicatorValue.Measured.class, "measured value", "A figure.")
                                    .required("number", DECIMAL, "A figure in the indicator's unit.")
                                    .list("markers", MARKER, "What has to be known of it.")
                                    .buildWhole()),
                    new Alternative(
                            "withheld",
                            Shape.of(IndicatorValue.Withheld.class, "withheld value", "A figure that is not shown.")
                                    .required("reason", TEXT, "Why a figure that exists is not shown.")
                                    .optional("kind", WITHHELD_KIND, "Whether for its own sake or for that of another.")
                                    .optional("rule", TEXT, "The rule, such as the name of a policy.")
                                    .buildWhole()),
                    new Alternative(
                            "missing",
                            Shape.of(IndicatorValue.Missing.class, "missing value", "A figure that is not there.")
                                    .required("reason", TEXT, "Why a figure that should be there is not.")
                                    .buildWhole()),
                    new Alternative(
                            "notApplicable",
                            Shape.of(IndicatorValue.NotApplicable.class, "value not applicable", "No figure.")
                                    .required("reason", TEXT, "Why no figure can exist.")
                                    .buildWhole())));

    private static final Kind BREAKDOWN =
            new Nested(Shape.of(Breakdown.class, "breakdown", "One category that a reading is for.")
                    .required("name", TEXT, "The dimension, such as age.")
                    .required("value", TEXT, "The category, such as under 1.")
                    .build());

    private static final Kind OBSERVATION =
            new Nested(Shape.of(Observation.class, "observation", "One reading of an indicator.")
                    .required("period", PERIOD, "The time it covers.")
                    .optional("area", TEXT, "Code of the area, or what the source says; absent for the whole country.")
                    .list("breakdown", BREAKDOWN, "The categories it is for.")
                    .required("value", VALUE, "The figure or why there is none.")
                    .key("period", "area", "breakdown")
                    .build());

    private static final Kind TARGET = new Nested(
            Shape.of(IndicatorTarget.class, "indicator target", "What an indicator is meant to reach in a period.")
                    .required("period", PERIOD, "The time it is for.")
                    .required("value", DECIMAL, "In the indicator's unit.")
                    .key("period")
                    .build());

    static final Kind INDICATOR =
            new Nested(Shape.of(Indicator.class, "indicator", "A measure of progress and its readings.")
                    .required("id", SLUG, UNIQUE)
                    .required("title", TEXT, "Its name.")
                    .optional("definition", TEXT, "Exactly what is measured.")
                    .optional("unit", TEXT, "Such as children, or per 1,000 population.")
                    .required(
                            "measure",
                            new Code(IndicatorMeasure.class, "a kind of measure"),
                            "How the figure is to be understood.")
                    .required("counts", new Code(CountedThing.class, "a counted thing"), "What it counts.")
                    .optional("direction", new Code(IndicatorDirection.class, "a direction"), "Which way is better.")
                    .optional("baseline", OBSERVATION, "The reading that progress is measured from.")
                    .list("targets", TARGET, "What it should reach, by period.")
                    .list("observations", OBSERVATION, "Its readings.")
                    .fields("customFields", OWN)
                    .build());

    private IndicatorShapes() {}
}

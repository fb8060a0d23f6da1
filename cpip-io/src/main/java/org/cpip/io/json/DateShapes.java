package org.cpip.io.json;

import java.util.Optional;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import tools.jackson.core.JsonGenerator;

/** The shapes of dates. */
final class DateShapes {

    static final Shape<TargetDate> TARGET_DATE =
            new Shape<>("target date", "When something is due, no more precise than it was published.") {
                private final Property<EdtfPeriod> edtf = required(
                        "edtf",
                        Kinds.EDTF,
                        "The time it can be met in, as ISO 8601-2 (EDTF): 2017-05-31, 2017-22 (summer), ../2017-03.");
                private final Property<Optional<String>> words = optional("words", Kinds.TEXT, "What the source says.");

                @Override
                TargetDate build(Values v) {
                    return new TargetDate(v.get(edtf), v.get(words));
                }

                @Override
                void writeProperties(JsonGenerator out, TargetDate it) {
                    edtf.write(out, it.period());
                    words.write(out, it.words());
                }
            };

    static final Shape<Recurrence> RECURRENCE = new Shape<>("recurrence", "How often something comes round.") {
        private final Property<Integer> every =
                required("every", Kinds.WHOLE, "How many units lie between two occurrences, 1 or more.");
        private final Property<Recurrence.Unit> unit = required(
                "unit", Kinds.constant(Recurrence.Unit.class, "a unit of time"), "The unit that it counts in.");
        private final Property<Optional<String>> words =
                optional("words", Kinds.TEXT, "What the source says, such as annual.");

        @Override
        Recurrence build(Values v) {
            return new Recurrence(v.get(every), v.get(unit), v.get(words));
        }

        @Override
        void writeProperties(JsonGenerator out, Recurrence it) {
            every.write(out, it.every());
            unit.write(out, it.unit());
            words.write(out, it.words());
        }
    };

    private DateShapes() {}
}

package org.cpip.io.canonical;

import java.util.Optional;
import org.cpip.model.Provenance;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import tools.jackson.core.JsonGenerator;

/** The shapes of dates and provenance, which others are made of. */
final class CommonShapes {

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
                required("every", Kinds.FROM_ONE, "How many units lie between two occurrences, 1 or more.");
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

    static final Shape<Provenance> PROVENANCE = new Shape<>("provenance", "Where a value was read.") {
        private final Property<Optional<String>> source = optional("source", Kinds.TEXT, "Id of the source document.");
        private final Property<Optional<String>> heading =
                optional("heading", Kinds.TEXT, "The heading it stood under.");
        private final Property<Optional<String>> number =
                optional("number", Kinds.TEXT, "The action's number as printed.");
        private final Property<Integer> paragraph =
                required("paragraph", Kinds.FROM_ZERO, "The block it stood in, from 1; 0 when unknown.");
        private final Property<Integer> start =
                required("start", Kinds.FROM_ZERO, "First character of the span, in UTF-16 code units from 0.");
        private final Property<Integer> end = required("end", Kinds.FROM_ZERO, "One past the last character.");
        private final Property<String> quote = required("quote", Kinds.TEXT, "The exact characters of the span.");
        private final Property<Optional<String>> rule =
                optional("rule", Kinds.TEXT, "The id of the rule that read it.");
        private final Property<Double> confidence =
                required("confidence", Kinds.SHARE, "From 0 (a guess) to 1 (stated in so many words).");

        @Override
        Provenance build(Values v) {
            return new Provenance(
                    v.get(source),
                    v.get(heading),
                    v.get(number),
                    v.get(paragraph),
                    v.get(start),
                    v.get(end),
                    v.get(quote),
                    v.get(rule),
                    v.get(confidence));
        }

        @Override
        void writeProperties(JsonGenerator out, Provenance it) {
            source.write(out, it.source());
            heading.write(out, it.heading());
            number.write(out, it.number());
            paragraph.write(out, it.paragraph());
            start.write(out, it.start());
            end.write(out, it.end());
            quote.write(out, it.quote());
            rule.write(out, it.rule());
            confidence.write(out, it.confidence());
        }
    };

    private CommonShapes() {}
}

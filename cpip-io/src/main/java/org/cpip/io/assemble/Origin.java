package org.cpip.io.assemble;

import java.util.Optional;
import org.cpip.io.prose.Span;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.Provenance;

/** Where a row's values come from; makes their {@link Provenance}. */
record Origin(Optional<String> source, Optional<String> heading, Optional<String> number, int paragraph) {

    static Origin of(Optional<String> source, PlanRow row, String number) {
        return new Origin(
                source,
                Optional.of(row.group().title()),
                Optional.of(number),
                row.place().block());
    }

    /** The whole of a text, copied as it stood. */
    Provenance whole(String text) {
        return new Provenance(source, heading, number, paragraph, 0, text.length(), text, Optional.empty(), 1);
    }

    /** The whole of a cell's text, read by a rule. */
    Provenance cell(String text, String rule) {
        return new Provenance(source, heading, number, paragraph, 0, text.length(), text, Optional.of(rule), 1);
    }

    /** A span of the wording. */
    Provenance span(String wording, Span span) {
        return Provenance.builder()
                .source(source)
                .heading(heading)
                .number(number)
                .paragraph(paragraph)
                .start(span.start())
                .end(span.end())
                .quote(span.of(wording))
                .rule(span.rule())
                .confidence(span.confidence())
                .build();
    }
}

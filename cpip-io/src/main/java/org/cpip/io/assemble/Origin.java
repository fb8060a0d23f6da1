package org.cpip.io.assemble;

import org.cpip.io.prose.Span;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.Provenance;

/** Where a row's values come from; makes their {@link Provenance}. */
record Origin(String source, String heading, String number, int paragraph) {

    static Origin of(String source, PlanRow row, String number) {
        return new Origin(source, row.group().title(), number, row.place().block());
    }

    /** The whole of a text, copied as it stood. */
    Provenance whole(String text) {
        return Provenance.builder()
                .source(source)
                .heading(heading)
                .number(number)
                .paragraph(paragraph)
                .start(0)
                .end(text.length())
                .quote(text)
                .confidence(1)
                .build();
    }

    /** The whole of a cell's text, read by a rule. */
    Provenance cell(String text, String rule) {
        return whole(text).toBuilder().rule(rule).build();
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

package org.cpip.io.assemble;

import java.util.Optional;
import org.cpip.io.prose.Span;
import org.cpip.io.recognise.PlanRow;
import org.cpip.model.Provenance;

/** Where a row's values come from; makes their {@link Provenance}. */
record RowProvenance(Optional<String> source, Optional<String> heading, Optional<String> number, int paragraph) {

    /** {@code heading} is the title above the row. */
    static RowProvenance of(Optional<String> source, Optional<String> heading, PlanRow row, String number) {
        return new RowProvenance(
                source, heading, Optional.of(number), row.place().block());
    }

    /** The whole of a text, copied as it stood. */
    Provenance whole(String text) {
        return of(0, text.length(), text, Optional.empty(), 1);
    }

    /** The whole of a cell's text, read by a rule. */
    Provenance cell(String text, String rule) {
        return of(0, text.length(), text, Optional.of(rule), 1);
    }

    /** A span of the wording. */
    Provenance span(String wording, Span span) {
        return of(span.start(), span.end(), span.of(wording), Optional.of(span.rule()), span.confidence());
    }

    private Provenance of(int start, int end, String quote, Optional<String> rule, double confidence) {
        return new Provenance(source, heading, number, paragraph, start, end, quote, rule, confidence);
    }
}

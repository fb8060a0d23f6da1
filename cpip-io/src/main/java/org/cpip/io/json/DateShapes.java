package org.cpip.io.json;

import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;

/** The shapes of dates. */
final class DateShapes {

    static final Shape<TargetDate> TARGET_DATE =
            Shape.of("target date", "When something is due, no more precise than it was published.", s -> {
                var edtf = s.required(
                        "edtf",
                        Kinds.EDTF,
                        TargetDate::period,
                        "The time it can be met in, as ISO 8601-2 (EDTF): 2017-05-31, 2017-22 (summer), ../2017-03.");
                var words = s.optional("words", Kinds.TEXT, TargetDate::words, "What the source says.");
                return v -> new TargetDate(v.get(edtf), v.get(words));
            });

    static final Shape<Recurrence> RECURRENCE = Shape.of("recurrence", "How often something comes round.", s -> {
        var every = s.required(
                "every", Kinds.WHOLE, Recurrence::every, "How many units lie between two occurrences, 1 or more.");
        var unit = s.required(
                "unit",
                Kinds.constant(Recurrence.Unit.class, "a unit of time"),
                Recurrence::unit,
                "The unit that it counts in.");
        var words = s.optional("words", Kinds.TEXT, Recurrence::words, "What the source says, such as annual.");
        return v -> new Recurrence(v.get(every), v.get(unit), v.get(words));
    });

    private DateShapes() {}
}

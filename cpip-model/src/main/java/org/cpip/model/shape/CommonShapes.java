package org.cpip.model.shape;

import static org.cpip.model.shape.Kind.Scalar.FROM_ONE;
import static org.cpip.model.shape.Kind.Scalar.FROM_ZERO;
import static org.cpip.model.shape.Kind.Scalar.PERIOD;
import static org.cpip.model.shape.Kind.Scalar.SHARE;
import static org.cpip.model.shape.Kind.Scalar.TEXT;

import org.cpip.model.DeliveryStatus;
import org.cpip.model.Provenance;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.cpip.model.shape.Kind.Code;
import org.cpip.model.shape.Kind.IdOf;
import org.cpip.model.shape.Kind.Nested;

/** The shapes of dates and provenance, and kinds that others are made of. */
final class CommonShapes {

    static final String UNIQUE = "Unique in the programme.";

    static final String OWN = "What the source says of it that has no place here: its own names, in its order.";
    static final Kind PARTY_ID = new IdOf("party");

    static final Kind ACTION_ID = new IdOf("action");

    static final Kind STATUS = new Code(DeliveryStatus.class, "a delivery status");

    static final Kind DATE = new Nested(Shape.of(
                    TargetDate.class, "target date", "When something is due, no more precise than it was published.")
            .required("period", PERIOD, "The time it can be met in, as EDTF: 2017-05-31, 2017-22 (summer), ../2017-03.")
            .optional("words", TEXT, "What the source says.")
            .buildWhole());

    static final Kind RECURRENCE =
            new Nested(Shape.of(Recurrence.class, "recurrence", "How often something comes round.")
                    .required("every", FROM_ONE, "How many units lie between two occurrences, 1 or more.")
                    .required("unit", new Code(Recurrence.Unit.class, "a unit of time"), "The unit that it counts in.")
                    .optional("words", TEXT, "What the source says, such as annual.")
                    .buildWhole());

    static final Kind PROVENANCE = new Nested(Shape.of(Provenance.class, "provenance", "Where a value was read.")
            .optional("source", new IdOf("source document"), "Id of the source document.")
            .optional("heading", TEXT, "The heading it stood under.")
            .optional("number", TEXT, "The action's number as printed.")
            .required("paragraph", FROM_ZERO, "The block it stood in, from 1; 0 when unknown.")
            .required("start", FROM_ZERO, "First character of the span, in UTF-16 code units from 0.")
            .required("end", FROM_ZERO, "One past the last character.")
            .required("quote", TEXT, "The exact characters of the span.")
            .optional("rule", TEXT, "The id of the rule that read it.")
            .required("confidence", SHARE, "From 0 (a guess) to 1 (stated in so many words).")
            .buildWhole());

    private CommonShapes() {}
}

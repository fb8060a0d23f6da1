package org.cpip.collect.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.model.IndicatorValue.Withheld;

/** An answer as one text: a number, or a mark and the area's words behind it. */
final class FigureText {

    private static final String WITHHELD = "[c] ";
    private static final String MISSING = "[x] ";
    private static final String IMPOSSIBLE = "[z] ";

    private FigureText() {}

    static String of(IndicatorValue value) {
        if (value instanceof Measured measured) {
            return measured.number().toPlainString();
        }
        if (value instanceof Withheld withheld) {
            return WITHHELD + withheld.reason();
        }
        if (value instanceof Missing missing) {
            return MISSING + missing.reason();
        }
        return IMPOSSIBLE + ((NotApplicable) value).reason();
    }

    /** The answer that a text is; empty if it is none. */
    static Optional<IndicatorValue> parse(String text) {
        if (text.startsWith(WITHHELD)) {
            return Optional.of(new Withheld(text.substring(WITHHELD.length())));
        }
        if (text.startsWith(MISSING)) {
            return Optional.of(new Missing(text.substring(MISSING.length())));
        }
        if (text.startsWith(IMPOSSIBLE)) {
            return Optional.of(new NotApplicable(text.substring(IMPOSSIBLE.length())));
        }
        return text.matches("-?\\d{1,30}(?:\\.\\d{1,30})?")
                ? Optional.of(new Measured(new BigDecimal(text)))
                : Optional.empty();
    }
}

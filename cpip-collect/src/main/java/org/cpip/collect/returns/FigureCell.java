package org.cpip.collect.returns;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cpip.collect.template.NoFigure;
import org.cpip.collect.template.ReturnForm.Answer;
import org.cpip.model.CountedThing;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.model.IndicatorValue.Withheld;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/**
 * From what stands in the cells of a row to a value. What can mean two things is none of them.
 *
 * @param value empty for a blank, and where there is an error
 * @param remark what there is to say about it
 */
record FigureCell(Optional<IndicatorValue> value, Optional<Diagnostic> remark) {

    // "1,234", "1234", "1234.50"
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,15})(?:\\.\\d{1,9})?");
    // "<5", "fewer than 5", "1-4", "under 10"
    private static final Pattern RANGE = Pattern.compile(
            "(?:<|<=|\u2264|less than|fewer than|under|up to) {0,3}\\d{1,9}|\\d{1,9} {0,3}(?:-|\u2013|to) {0,3}\\d{1,9}");
    private static final Set<String> HIDDEN = Set.of("*", "**", "c", "[c]", "suppressed", "withheld", "confidential");
    private static final Set<String> MISSING =
            Set.of("missing", "not available", "not known", "unknown", "[x]", "x", "..", "not collected");
    private static final Set<String> IMPOSSIBLE = Set.of("not applicable", "[z]", "z");
    // "n/a" is "not available" for some and "not applicable" for others, "-" nothing or none
    private static final Set<String> AMBIGUOUS = Set.of(
            "n/a", "na", "n.a.", "n.a", "n\\a", "-", "\u2013", "\u2014", "--", "nil", "none", ".", "?", "tbc", "tba",
            "#n/a");

    static FigureCell read(Indicator indicator, Answer answer, SourceLocation place) {
        String word = answer.figure().strip().toLowerCase(Locale.ROOT);
        String none = answer.ifNone().strip();
        Optional<NoFigure> why = NoFigure.of(none);
        if (!none.isEmpty() && why.isEmpty()) {
            return fault(ReturnProblem.AMBIGUOUS.error(place, "\"" + none + "\" is no reason of the form's list."));
        }
        FigureCell figure = figure(indicator, answer.figure(), word, place);
        if (why.isEmpty()) {
            return figure;
        }
        IndicatorValue reason = reason(why.get(), answer);
        boolean same = figure.value
                .filter(value -> value.getClass() == reason.getClass())
                .isPresent();
        if (word.isEmpty() || same || AMBIGUOUS.contains(word)) {
            // "n/a" beside "Not applicable" is said clearly enough
            return new FigureCell(Optional.of(reason), Optional.empty());
        }
        return fault(ReturnProblem.BOTH.error(
                place,
                "There is a figure, \"" + answer.figure().strip() + "\", and that there is none: " + none + "."));
    }

    private static IndicatorValue reason(NoFigure why, Answer answer) {
        String words = answer.note().isBlank()
                ? why.word().toLowerCase(Locale.ROOT)
                : answer.note().strip();
        return switch (why) {
            case MISSING -> new Missing(words);
            case NOT_APPLICABLE -> new NotApplicable(words);
            case WITHHELD -> new Withheld(words);
        };
    }

    private static FigureCell figure(Indicator indicator, String written, String word, SourceLocation place) {
        if (word.isEmpty()) {
            return new FigureCell(Optional.empty(), Optional.empty());
        }
        if (NUMBER.matcher(word).matches()) {
            return number(indicator, new BigDecimal(word.replace(",", "")), place);
        }
        if (HIDDEN.contains(word) || RANGE.matcher(word).matches()) {
            return new FigureCell(
                    Optional.of(new Withheld(written.strip())),
                    Optional.of(ReturnProblem.HIDDEN.warning(
                            place, "\"" + written.strip() + "\" is taken for a figure that the area withholds.")));
        }
        if (MISSING.contains(word)) {
            return of(new Missing(written.strip()));
        }
        if (IMPOSSIBLE.contains(word)) {
            return of(new NotApplicable(written.strip()));
        }
        if (AMBIGUOUS.contains(word)) {
            return fault(ReturnProblem.AMBIGUOUS.error(
                    place,
                    "\"" + written.strip()
                            + "\" can mean that there was none, that nobody knows, or that there can be none."));
        }
        return fault(ReturnProblem.NO_FIGURE.error(place, "\"" + shortened(written.strip()) + "\" is no figure."));
    }

    private static FigureCell number(Indicator indicator, BigDecimal number, SourceLocation place) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean whole = indicator.measure() == IndicatorMeasure.NUMBER
                && (indicator.counts() == CountedThing.PERSONS || indicator.counts() == CountedThing.EVENTS);
        if (whole && number.scale() == 3) {
            // "1.000" is a thousand for those who write a point between thousands
            return fault(ReturnProblem.NO_FIGURE.error(
                    place,
                    number.toPlainString() + " can be read in two ways, with and without thousands: a whole number is"
                            + " asked for, without a point."));
        }
        if (whole && plain.scale() > 0) {
            return fault(ReturnProblem.NO_FIGURE.error(
                    place, number.toPlainString() + " is no count: a whole number is asked for."));
        }
        return of(new Measured(plain.scale() < 0 ? plain.setScale(0) : plain));
    }

    private static FigureCell of(IndicatorValue value) {
        return new FigureCell(Optional.of(value), Optional.empty());
    }

    static FigureCell fault(Diagnostic error) {
        return new FigureCell(Optional.empty(), Optional.of(error));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "\u2026" : text;
    }
}

package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import org.cpip.io.prose.DateExpression.Form;
import org.cpip.model.date.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Reads quarters and halves of a year: a calendar one, or a financial one. */
final class QuarterGrammar {

    private final Tokens t;
    private final YearGrammar years;

    QuarterGrammar(Tokens tokens, YearGrammar years) {
        this.t = tokens;
        this.years = years;
    }

    @Nullable
    DateExpression atOrdinal(int from, int i, int number) {
        // "first financial quarter of 2018-19"
        int span = t.is(i, FISCAL) ? i + 1 : i;
        if (!t.is(span, QUARTER_OR_HALF)) {
            // "first phase"
            return null;
        }
        int months = t.value(span);
        int last = 12 / months;
        // "final quarter of 2019", "last half of 2019"
        int which = number < 0 ? last : number;
        // "third half of 2019" does not exist
        DateExpression date = which > last ? null : of(from, span + 1, which, months);
        // "first quarter": of which year nobody says
        return date == null || date.year() < 0 ? null : date;
    }

    /** A quarter or half of the year that follows: a calendar one, or months of a financial year. */
    @Nullable
    DateExpression of(int from, int i, int which, int months) {
        // "Q3, 2019", "Q3 of 2019", "Q3 in 2019"
        int next = t.isMark(i, ',') || t.is(i, OF) || t.isWord(i, "in") && t.isYear(i + 1) ? i + 1 : i;
        if (t.is(next, THE)) {
            // "second half of the financial year 2018-19"
            next++;
        }
        if (t.isWord(next, "calendar")) {
            // "Q3 of calendar year 2019", "Q3 calendar 2019"
            next = t.is(next + 1, UNIT) ? next + 2 : next + 1;
        }
        DateExpression year = t.isYear(next)
                ? years.at(next, next)
                : t.is(next, FISCAL) ? years.named(next) : years.isLabel(next) ? years.label(next) : null;
        Form form = months == 3 ? Form.QUARTER : Form.HALF;
        if (year == null && isShortFinancialYear(next)) {
            // "Q2 31/32": July to September
            EdtfDate start = monthOf(2000 + t.value(next), 3 + months * (which - 1));
            return DateExpression.interval(
                    from, next + 3, start, monthOf(2000 + t.value(next), 3 + months * which - 1));
        }
        if (year == null) {
            // "Q3"; "Q2/Q3 2032" gets its year later
            return DateExpression.of(from, i, form, -1, (months == 3 ? 32 : 39) + which, 0);
        }
        if (year.form() == Form.YEAR) {
            // "Q3 2019", "first half of 2020"
            return DateExpression.of(from, year.to(), form, year.year(), (months == 3 ? 32 : 39) + which, 0);
        }
        if (year.form() == Form.INTERVAL && year.part() == 4 && year.day() == 0) {
            // "Q1 2018-19": April to June
            EdtfDate start = monthOf(year.year(), 3 + months * (which - 1));
            return DateExpression.interval(from, year.to(), start, monthOf(year.year(), 3 + months * which - 1));
        }
        // "Q3 FY2019": whose year is not said; "Q3 2018-2021": a quarter of no one year
        return year.form() == Form.UNCERTAIN_YEAR ? year.startingAt(from) : null;
    }

    /** "31/32", "31-32": two digits each, and one year after the other. */
    private boolean isShortFinancialYear(int i) {
        return t.isNumber(i)
                && t.isNumber(i + 2)
                && (t.isMark(i + 1, '/') || t.isDash(i + 1))
                && t.isAdjacent(i + 1)
                && t.isAdjacent(i + 2)
                && t.length(i) == 2
                && t.length(i + 2) == 2
                && t.value(i + 2) == (t.value(i) + 1) % 100;
    }

    /** The month that lies a number of months after January of the year. */
    private static EdtfDate monthOf(int year, int months) {
        return new EdtfDate(year + months / 12, months % 12 + 1, 0);
    }
}

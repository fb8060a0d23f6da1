package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import org.cpip.io.prose.DateExpression.Form;
import org.cpip.model.date.EdtfDate;
import org.jspecify.annotations.Nullable;

/** Reads dates that begin with a year, and years that have a name: financial, fiscal and academic ones. */
final class YearGrammar {

    /** Below it, two figures and the next two are a share: "9/10". */
    private static final int FIRST_SHORT = 14;

    private final Tokens t;

    YearGrammar(Tokens tokens) {
        this.t = tokens;
    }

    /** The year at a token; two digits are of this century. */
    int value(int i) {
        return t.length(i) == 2 ? 2000 + t.value(i) : t.value(i);
    }

    /** "2017", "2017-05-31", "2018-04", "2018-19", "2018/19", "2018-2021", "2019 Q3". */
    @Nullable
    DateExpression at(int from, int i) {
        int year = t.value(i);
        boolean joint = t.isDash(i + 1) || t.isMark(i + 1, '/');
        if (joint && t.isAdjacent(i + 1) && t.isAdjacent(i + 2) && t.isNumber(i + 2) && t.length(i + 2) <= 2) {
            if (isDayAfter(i)) {
                // "2017-05-31"
                return DateExpression.day(from, i + 5, year, t.value(i + 2), t.value(i + 4));
            }
            if (t.isMark(i + 1, '/') && t.length(i + 2) == 1 && t.value(i + 2) == (year + 1) % 10) {
                // "2032/3"
                return yearSuffix(DateExpression.financialYear(from, i + 3, year));
            }
            if (t.length(i + 2) == 2) {
                return pair(from, i, year, t.value(i + 2));
            }
        }
        if (joint && t.isYear(i + 2) && t.value(i + 2) > year) {
            int last = t.value(i + 2);
            DateExpression years = DateExpression.interval(from, i + 3, EdtfDate.ofYear(year), EdtfDate.ofYear(last));
            // "2018-2021", "2018 - 2019"; with its name, "2018/2019 financial year" is April to March
            return last == year + 1 && t.is(i + 3, FISCAL)
                    ? yearSuffix(DateExpression.financialYear(from, i + 3, year))
                    : years;
        }
        return labelled(from, i, year);
    }

    private boolean isDayAfter(int i) {
        return sameMark(i + 1, i + 3) && t.isAdjacent(i + 3) && t.isDay(i + 4) && t.isAdjacent(i + 4);
    }

    /** A year and two figures: the next year, a month, or a later year. */
    private @Nullable DateExpression pair(int from, int i, int year, int second) {
        if (isFollowedByNext(i)) {
            // "2018-19", "2018/19"
            return yearSuffix(DateExpression.financialYear(from, i + 3, year));
        }
        if (second >= 1 && second <= 12 && t.isDash(i + 1)) {
            // "2018-04": a month of ISO 8601, for no pair of years has this order
            return DateExpression.of(from, i + 3, Form.MONTH, year, second, 0);
        }
        int last = year - year % 100 + second;
        // "2018-23": five years; "2018-16" is neither
        return last > year && last < 2200
                ? DateExpression.interval(from, i + 3, EdtfDate.ofYear(year), EdtfDate.ofYear(last))
                : null;
    }

    /** A year alone, or with a word after it that says which part or what kind of year. */
    private DateExpression labelled(int from, int i, int year) {
        int label = t.isMark(i + 1, ',') ? i + 2 : i + 1;
        if (t.is(label, PERIOD_LABEL) && t.isCapital(label)) {
            int number = t.value(label);
            // "2019 H1", "2019 Q3", "2019, Q3"
            return number > 10
                    ? DateExpression.of(from, label + 1, Form.HALF, year, 29 + number, 0)
                    : DateExpression.of(from, label + 1, Form.QUARTER, year, 32 + number, 0);
        }
        if ((t.is(i + 1, FISCAL) || t.is(i + 1, ACADEMIC)) && t.is(i + 2, UNIT)) {
            // "2019 fiscal year", "2019 academic year"
            return DateExpression.of(from, i + 3, Form.UNCERTAIN_YEAR, year, 0, 0);
        }
        // "2017"
        return DateExpression.of(from, i + 1, Form.YEAR, year, 0, 0);
    }

    /** Takes in "financial year" after the figures; an academic year is not April to March. */
    private DateExpression yearSuffix(DateExpression years) {
        int i = years.to();
        if (t.is(i + 1, UNIT) && t.is(i, ACADEMIC)) {
            // "2018-19 academic year"
            return DateExpression.of(years.from(), i + 2, Form.UNCERTAIN_YEAR, years.year(), 0, 0);
        }
        // "2018-19 financial year", "2018-19"
        return t.is(i, FISCAL) && t.is(i + 1, UNIT) ? years.endingAt(i + 2) : years;
    }

    /** "31/32": the financial year; in a sentence only after a word such as "in" or "by", for "4/5" counts otherwise. */
    @Nullable
    DateExpression shortPair(int i, boolean cell) {
        boolean pair = t.length(i) == 2
                && t.isMark(i + 1, '/')
                && t.isAdjacent(i + 1)
                && t.isAdjacent(i + 2)
                && t.isNumber(i + 2)
                && t.length(i + 2) == 2
                && t.value(i) >= FIRST_SHORT
                && t.value(i + 2) == t.value(i) + 1
                && !t.isMark(i + 3, '/');
        boolean said = t.isAny(i - 1, IN.bit | BY.bit | FROM.bit | UNTIL.bit | BEFORE.bit) || t.is(i - 1, FISCAL);
        return pair && (cell || said) ? DateExpression.financialYear(i, i + 3, 2000 + t.value(i)) : null;
    }

    /** Whether the year goes on with the two last digits of the next, as in "2018-19". */
    boolean isFollowedByNext(int i) {
        // "2018-19", "1999-00"
        return (t.isDash(i + 1) || t.isMark(i + 1, '/'))
                && t.isAdjacent(i + 1)
                && t.isAdjacent(i + 2)
                && t.isNumber(i + 2)
                && t.length(i + 2) == 2
                && t.value(i + 2) == (value(i) + 1) % 100
                && !(sameMark(i + 1, i + 3) && t.isAdjacent(i + 3) && t.isNumber(i + 4) && t.isAdjacent(i + 4));
    }

    private boolean sameMark(int i, int j) {
        return t.isMark(i) && t.isMark(j) && t.text.charAt(t.start[i]) == t.text.charAt(t.start[j]);
    }

    /** "financial year 2018-19", "FY 2019", "academic year 2018-19". */
    @Nullable
    DateExpression named(int i) {
        int next = t.isWord(i, "fy") ? i + 1 : t.is(i + 1, UNIT) ? i + 2 : -1;
        if (!t.isYear(next)) {
            // "financial terms", "financial year end"
            return null;
        }
        DateExpression years = at(i, next);
        if (years == null || t.is(i, ACADEMIC) || years.form() == Form.YEAR || years.form() == Form.UNCERTAIN_YEAR) {
            int to = years == null ? next + 1 : years.to();
            // "financial year 2019", "FY 2019", "academic year 2018-19"
            return DateExpression.of(i, to, Form.UNCERTAIN_YEAR, t.value(next), 0, 0);
        }
        boolean oneYear = years.form() == Form.INTERVAL && years.last().year() == years.year() + 1;
        // "financial year 2011-12" is April to March, though without its name it is a month; "financial year 2018-2021"
        // is
        // not one year
        return oneYear ? DateExpression.financialYear(i, years.to(), years.year()) : years;
    }

    /** "FY19", "FY2019". */
    boolean isLabel(int i) {
        int length = t.isWord(i) ? t.length(i) : 0;
        if (length != 4 && length != 6 || !t.text.regionMatches(true, t.start[i], "FY", 0, 2)) {
            // "Fife"
            return false;
        }
        for (int c = t.start[i] + 2; c < t.end[i]; c++) {
            if (t.text.charAt(c) < '0' || t.text.charAt(c) > '9') {
                // "FYNE"
                return false;
            }
        }
        return true;
    }

    DateExpression label(int i) {
        int digits = Integer.parseInt(t.text, t.start[i] + 2, t.end[i], 10);
        int year = digits < 100 ? 2000 + digits : digits;
        boolean pair = (t.isDash(i + 1) || t.isMark(i + 1, '/'))
                && t.isAdjacent(i + 1)
                && t.isAdjacent(i + 2)
                && t.isNumber(i + 2)
                && t.length(i + 2) == 2
                && t.value(i + 2) == (year + 1) % 100;
        // "FY2018-19", "FY18/19" have both years; "FY19" has one, and begins where its government says
        return pair && year >= 1900 && year < 2200
                ? DateExpression.financialYear(i, i + 3, year)
                : DateExpression.of(i, i + 1, Form.UNCERTAIN_YEAR, year, 0, 0);
    }
}

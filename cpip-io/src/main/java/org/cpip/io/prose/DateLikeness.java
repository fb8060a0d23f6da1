package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.Locale;
import java.util.Set;

/** What looks like a date to a reader of plans, whether or not a rule reads it. */
final class DateLikeness {

    /** Days and times of the year that have a name and no rule here. */
    private static final Set<String> NAMED = Set.of(
            "michaelmas",
            "martinmas",
            "candlemas",
            "lammas",
            "whitsun",
            "christmas",
            "xmas",
            "easter",
            "hogmanay",
            "ramadan",
            "diwali",
            "eid",
            "hanukkah",
            "passover",
            "lent",
            "advent",
            "pentecost",
            "thanksgiving",
            "midsummer",
            "midwinter",
            "mid-year",
            "halloween");

    private DateLikeness() {}

    /** A day or time of the year with a name: "Lammas", not "lent". */
    static boolean isNamed(Tokens t, int i) {
        return t.isCapital(i) && NAMED.contains(t.text(i, i + 1).toLowerCase(Locale.ROOT));
    }

    static boolean isDate(Tokens t, int i, int opener) {
        if (t.isNumber(i)) {
            // "by Lammas 2032", not "by the 2031 summit"; a number right after "by" was asked about already
            boolean year = t.isYear(i) && i > opener + 1 && !isLabel(t, i + 1);
            return year || isDayAlone(t, i) || isDayAndMonth(t, i);
        }
        if (!t.isWord(i)) {
            return false;
        }
        return isNamed(t, i)
                || isTerm(t, i) && !isLabel(t, i + 1)
                || t.is(i, MONTH) && t.isCapital(i) && !isLabel(t, t.isYear(i + 1) ? i + 2 : i + 1)
                || t.is(i, PERIOD_LABEL)
                || isFinancialYear(t, i)
                // "by mid-year 2031", "by mid-term"
                || t.isWord(i, "mid") && t.isDash(i + 1);
    }

    /** "the 2031 summit", "the 2016 Act": the year names something; "the 2031 deadline" is a date. */
    static boolean isLabel(Tokens t, int next) {
        return t.isWord(next) && !t.isAny(next, FUNCTION.bit | DUE.bit | WILL.bit) && !t.isWord(next, "deadline");
    }

    /** "by the 5th": a day of a month that nobody names. */
    static boolean isDayAlone(Tokens t, int i) {
        boolean ordinal = t.isDay(i)
                && t.isAdjacent(i + 1)
                && (t.isWord(i + 1, "th") || t.isWord(i + 1, "st") || t.isWord(i + 1, "nd") || t.isWord(i + 1, "rd"));
        return ordinal && (i + 2 >= t.size || t.isMark(i + 2));
    }

    /** "by 5/31": in two orders, and of no year. */
    private static boolean isDayAndMonth(Tokens t, int i) {
        return t.isDay(i)
                && t.isMark(i + 1, '/')
                && t.isAdjacent(i + 1)
                && t.isDay(i + 2)
                && t.isAdjacent(i + 2)
                && (t.value(i) <= 12 || t.value(i + 2) <= 12);
    }

    /** "T3": a third of a year, or a term. */
    static boolean isTerm(Tokens t, int i) {
        return t.isWord(i)
                && t.length(i) == 2
                && t.text.charAt(t.start[i]) == 'T'
                && t.text.charAt(t.start[i] + 1) >= '1'
                && t.text.charAt(t.start[i] + 1) <= '4';
    }

    /** "FY19", "fy2019". */
    private static boolean isFinancialYear(Tokens t, int i) {
        if (t.length(i) < 4 || !t.text.regionMatches(true, t.start[i], "fy", 0, 2)) {
            return false;
        }
        for (int k = t.start[i] + 2; k < t.end[i]; k++) {
            if (t.text.charAt(k) < '0' || t.text.charAt(k) > '9') {
                return false;
            }
        }
        return true;
    }
}

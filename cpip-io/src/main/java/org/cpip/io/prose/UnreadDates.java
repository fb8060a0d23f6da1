package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.List;
import java.util.Set;

/**
 * Tells of deadlines that no rule reads: "by Michaelmas 2032", "w/e 9 May 2031", "in T3 2032". What looks like a date, stands after a
 * word for a deadline and is in no phrase and in no doubt must not go without a word.
 */
final class UnreadDates {

    private static final int REACH = 6;

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

    private UnreadDates() {}

    /** Adds a doubt for each of them between two tokens. */
    static void find(Tokens t, int begin, int end, List<DatePhrase> found, Doubts doubts) {
        for (int i = begin; i < end; i++) {
            if (!opens(t, i)) {
                continue;
            }
            int date = dateAfter(t, i, end);
            if (date > 0 && !isRead(found, i, date) && !doubts.covers(date) && !doubts.covers(i)) {
                doubts.unread(i, wholeDate(t, date, end));
                i = date;
            }
        }
    }

    private static boolean opens(Tokens t, int i) {
        return t.isAny(i, BY.bit | BEFORE.bit | UNTIL.bit)
                // "in T3 2032"
                || t.isWord(i, "in") && isTerm(t, i + 1)
                // "w/e 9 May 2031"
                || t.isWord(i, "e") && t.isMark(i - 1, '/') && t.isWord(i - 2, "w")
                // "week ending 9 May 2031"
                || t.isWord(i, "ending") && t.isWord(i - 1, "week")
                // "no later than Lammas 2032"
                || t.isWord(i, "than") && t.isWord(i - 1, "later");
    }

    /** The token of what looks like a date within a few words after the opening one; 0 when there is none. */
    private static int dateAfter(Tokens t, int opener, int end) {
        for (int i = opener + 1; i < Math.min(end, opener + 1 + REACH); i++) {
            if (t.isMasked(i) || isClause(t, i)) {
                return 0;
            }
            if (isDate(t, i, opener)) {
                return i;
            }
        }
        return 0;
    }

    /** "by the Board, in 2031", "by making ...", "by whoever will ...": the deadline's words end here. */
    private static boolean isClause(Tokens t, int i) {
        if (t.isMark(i)) {
            return !(t.isMark(i, '/') || t.isMark(i, '\'') || t.isMark(i, '\u2019') || t.isDash(i))
                    && !(t.isMark(i, '.') && !t.endsSentence(i));
        }
        return t.isAny(i, WILL.bit | IN.bit | ON.bit | WITH.bit | FOR.bit | AND.bit | BY.bit);
    }

    private static boolean isDate(Tokens t, int i, int opener) {
        if (t.isNumber(i)) {
            // "by Lammas 2032", not "by the 2031 summit"; a number right after "by" was asked about already
            boolean year = t.isYear(i) && i > opener + 1 && !isLabel(t, i + 1);
            return year || isDayAlone(t, i) || isDayAndMonth(t, i);
        }
        if (!t.isWord(i)) {
            return false;
        }
        String word = t.text(i, i + 1).toLowerCase(java.util.Locale.ROOT);
        return NAMED.contains(word) && t.isCapital(i)
                || isTerm(t, i) && !isLabel(t, i + 1)
                || t.is(i, MONTH) && t.isCapital(i) && !isLabel(t, t.isYear(i + 1) ? i + 2 : i + 1)
                || t.is(i, PERIOD_LABEL)
                || isFinancialYear(word)
                // "by mid-year 2031", "by mid-term"
                || word.equals("mid") && t.isDash(i + 1);
    }

    /** "the 2031 summit", "the 2016 Act": the year names something; "the 2031 deadline" is a date. */
    private static boolean isLabel(Tokens t, int next) {
        return t.isWord(next) && !t.isAny(next, FUNCTION.bit | DUE.bit | WILL.bit) && !t.isWord(next, "deadline");
    }

    /** "by the 5th": a day of a month that nobody names. */
    private static boolean isDayAlone(Tokens t, int i) {
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
    private static boolean isTerm(Tokens t, int i) {
        return t.isWord(i)
                && t.length(i) == 2
                && t.text.charAt(t.start[i]) == 'T'
                && t.text.charAt(t.start[i] + 1) >= '1'
                && t.text.charAt(t.start[i] + 1) <= '4';
    }

    private static boolean isFinancialYear(String word) {
        return word.length() >= 4
                && word.startsWith("fy")
                && word.chars().skip(2).allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isRead(List<DatePhrase> found, int opener, int date) {
        for (DatePhrase phrase : found) {
            if (phrase.from() <= date && date < phrase.to() || phrase.from() == opener) {
                return true;
            }
        }
        return false;
    }

    /** One past the year that belongs to it. */
    private static int wholeDate(Tokens t, int date, int end) {
        int to = date + 1;
        for (int i = to; i < Math.min(end, date + 4); i++) {
            if (t.isNumber(i) && (t.isYear(i) || t.isAdjacent(i)) || t.isWord(i) && t.isAdjacent(i)) {
                to = i + 1;
            } else if (isClause(t, i)) {
                break;
            }
        }
        return to;
    }
}

package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells of deadlines that no rule reads: "by Michaelmas 2032", "w/e 9 May 2031", "in T3 2032". What looks like a date, stands after a
 * word for a deadline and is in no phrase and in no doubt must not go without a word.
 */
final class UnreadDates {

    private static final int REACH = 6;

    private static final Set<String> BEGINS = Set.of(
            "opening",
            "starting",
            "commencing",
            "launching",
            "completing",
            "beginning",
            "finishing",
            "opens",
            "starts");

    private UnreadDates() {}

    /** Adds a doubt for each of them between two tokens. */
    static void find(Tokens t, int begin, int end, List<DatePhrase> found, Doubts doubts) {
        for (int i = begin; i < end; i++) {
            if (!t.isOfDates(i) || !t.isWord(i) || !opens(t, i)) {
                continue;
            }
            int date = opensDeadline(t, i) ? dateAfter(t, i, end) : TimesOfYear.after(t, i, end);
            if (date > 0 && !isRead(found, i, date) && !doubts.covers(date) && !doubts.covers(i)) {
                tell(t, i, date, end, doubts);
                i = date;
            }
        }
        inBracket(t, begin, end, found, doubts);
    }

    /** "Rebuild the pier (2031)", "Dredge it (the second phase; July 2043)": a date in the bracket that ends a sentence. */
    private static void inBracket(Tokens t, int begin, int end, List<DatePhrase> found, Doubts doubts) {
        int close = t.isMark(end - 1, ')') ? end - 1 : end - 2;
        int year = close - 1;
        if (year <= begin + 1 || !t.isMark(close, ')') || !t.isYear(year) || t.isMasked(year)) {
            return;
        }
        boolean month = t.is(year - 1, MONTH);
        int from = month ? year - 1 : year;
        boolean alone = t.isMark(from - 1, '(');
        // "(opening September 2043)"
        boolean begins = month
                && t.isMark(from - 2, '(')
                && BEGINS.contains(t.text(from - 1, from).toLowerCase(Locale.ROOT));
        boolean apart = month && t.isMark(from - 1, ';') || begins;
        // "the Harbours Act (2019)", "Harbour Statistics (2019)" name an edition
        boolean edition = alone && (!t.isWord(from - 2) || t.isCapital(from - 2));
        if ((alone || apart) && !edition && !isRead(found, from, year) && !doubts.covers(year)) {
            doubts.unread(alone ? from - 1 : from, alone ? close + 1 : close);
        }
    }

    private static void tell(Tokens t, int opener, int date, int end, Doubts doubts) {
        int to = TimesOfYear.at(t, date, end);
        if (to > 0 && !t.isNumber(to - 1)) {
            // "in the coming months", "by the turn of the year"
            doubts.relative(opener, to);
        } else {
            doubts.unread(opener, Math.max(to, wholeDate(t, date, end)));
        }
    }

    /** "by", "no later than"; with "in", "on" and the like fewer things are dates. */
    private static boolean opens(Tokens t, int i) {
        return t.isAny(i, IN.bit | ON.bit | FROM.bit | AFTER.bit) || t.isWord(i, "at") || opensDeadline(t, i);
    }

    private static boolean opensDeadline(Tokens t, int i) {
        return t.isAny(i, BY.bit | BEFORE.bit | UNTIL.bit)
                // "in T3 2032"
                || t.isWord(i, "in") && DateLikeness.isTerm(t, i + 1)
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
            if (isLike(t, i, opener, end)) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isLike(Tokens t, int i, int opener, int end) {
        // "by the turn of the year", "by year end"
        return DateLikeness.isDate(t, i, opener) || TimesOfYear.at(t, i, end) > 0;
    }

    /** "by the Board, in 2031", "by making ...", "by whoever will ...": the deadline's words end here. */
    private static boolean isClause(Tokens t, int i) {
        if (t.isMark(i)) {
            return !(t.isMark(i, '/') || t.isMark(i, '\'') || t.isMark(i, '\u2019') || t.isDash(i))
                    && !(t.isMark(i, '.') && !t.endsSentence(i));
        }
        return t.isAny(i, WILL.bit | IN.bit | ON.bit | WITH.bit | FOR.bit | AND.bit | BY.bit);
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

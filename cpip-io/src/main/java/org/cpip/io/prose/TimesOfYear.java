package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.Locale;

/** Times that no rule reads, told by their words alone: "at Lammas 2032", "in week 12 of 2032", "in the coming months". */
final class TimesOfYear {

    private static final String[] WORDS =
            (MONTH.words + " " + SEASON.words).replaceAll("=[0-9]+", "").split(" ");
    private static final int SHORTEST = 4;

    private TimesOfYear() {}

    /** The token of such a time right after a preposition; 0 when there is none. */
    static int after(Tokens t, int opener, int end) {
        int i = t.is(opener + 1, THE) ? opener + 2 : opener + 1;
        if (i < end && at(t, i, end) > 0) {
            return i;
        }
        if (t.is(opener, ON) && DateLikeness.isDayAlone(t, i)) {
            // "on the 5th"
            return i;
        }
        if (t.isDay(i) && t.isWord(i + 1) && i + 1 < end && at(t, i + 1, end) > 0) {
            // "on 12 Febuary 2032"
            return i + 1;
        }
        for (int k = i; k < Math.min(end, i + 4) && t.isWord(k); k++) {
            if (t.isWord(k, "day") && t.isCapital(k) && t.isYear(k + 1)) {
                // "on St Andrew's Day 2032"
                return k;
            }
        }
        return 0;
    }

    /** One past the words of such a time; 0 when a token begins none. */
    static int at(Tokens t, int i, int end) {
        if (!t.isWord(i) || t.isMasked(i)) {
            return 0;
        }
        int year = t.is(i + 1, OF) ? i + 2 : i + 1;
        if (t.isYear(year) && !DateLikeness.isLabel(t, year + 1) && (DateLikeness.isNamed(t, i) || isMisspelt(t, i))) {
            // "at Lammas 2032", "in Jnue 2032"
            return year + 1;
        }
        return switch (t.initial(i)) {
            // "in week 12 of 2032", "in wk 12"
            case 'w' -> t.isWord(i, "week") || t.isWord(i, "wk") ? numbered(t, i, end) : 0;
            // "in term 3", "at the turn of the year"
            case 't' ->
                t.isWord(i, "term")
                        ? numbered(t, i, end)
                        : t.isWord(i, "turn") && t.is(i + 1, OF) && t.isWord(i + 3, "year") ? i + 4 : 0;
            // "by year end", "at year-end"
            case 'y' -> yearEnd(t, i);
            // "in the next financial year", "in the coming months"
            case 'n', 'c' -> running(t, i, end);
            // "in AY 2031/32"
            case 'a' -> t.isWord(i, "ay") && t.isCapital(i) && t.isYear(i + 1) ? i + 2 : 0;
            default -> 0;
        };
    }

    /** "week 12 of 2032", "term 3"; not "week 12 of pregnancy". */
    private static int numbered(Tokens t, int i, int end) {
        if (!t.isDay(i + 1)) {
            return 0;
        }
        int year = t.is(i + 2, OF) ? i + 3 : i + 2;
        return t.isYear(year) ? year + 1 : i + 2 >= end || t.isMark(i + 2) ? i + 2 : 0;
    }

    private static int yearEnd(Tokens t, int i) {
        int last = t.isDash(i + 1) ? i + 2 : i + 1;
        boolean alone = !t.isWord(last + 1) || t.isAny(last + 1, FUNCTION.bit | WILL.bit);
        // "by the year-end accounts"
        return t.isWord(i, "year") && t.isWord(last, "end") && alone ? last + 1 : 0;
    }

    private static int running(Tokens t, int i, int end) {
        if (!t.isWord(i, "next") && !t.isWord(i, "coming")) {
            return 0;
        }
        int unit = t.isAny(i + 1, FISCAL.bit | ACADEMIC.bit) ? i + 2 : i + 1;
        // "the next few years" and "the next three months" are spans, "the next day" is a story's
        return unit < end && t.is(unit, UNIT) && !t.isWord(unit, "day") && !t.isWord(unit, "days") ? unit + 1 : 0;
    }

    /** A month or season with one letter wrong, left out, too many or changed over: "Jnue", "Septembr", "autum". */
    private static boolean isMisspelt(Tokens t, int i) {
        if (t.length(i) < SHORTEST - 1 || t.isAny(i, MONTH.bit | SEASON.bit)) {
            return false;
        }
        String word = t.text(i, i + 1).toLowerCase(Locale.ROOT);
        for (String right : WORDS) {
            if (right.length() >= SHORTEST && !right.equals("fall") && isOneOff(word, right)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOff(String word, String right) {
        int longer = Math.max(word.length(), right.length());
        int shorter = Math.min(word.length(), right.length());
        if (longer - shorter > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter && word.charAt(head) == right.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && word.charAt(word.length() - 1 - tail) == right.charAt(right.length() - 1 - tail)) {
            tail++;
        }
        int left = longer - head - tail;
        boolean changedOver = left == 2
                && word.length() == right.length()
                && word.charAt(head) == right.charAt(head + 1)
                && word.charAt(head + 1) == right.charAt(head);
        return left <= 1 || changedOver;
    }
}

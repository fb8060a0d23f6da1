package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

/** Times that hang on another event or on today: kept as words, never turned into a date. */
final class RelativeTimes {

    private RelativeTimes() {}

    /** "following the pilots", "after completion of", "once established": not "the following", "looked after", "once a year". */
    static boolean opensAfter(Tokens t, int i) {
        if (t.is(i, FOLLOWING)) {
            // "following the pilots"; no event is meant in "the following homes" and "They will be following it"
            return !t.is(i - 1, THE) && !t.is(i - 1, DETERMINER) && t.isWord(i + 1) && !t.is(i - 1, BE);
        }
        if (t.is(i, AFTER)) {
            boolean event = t.is(i + 1, THE)
                    || t.is(i + 1, DETERMINER)
                    || t.isWord(i + 1, "completion")
                    || isGerund(t, i + 1)
                    || happens(t, i + 1);
            // "after completion", "after the review", "after testing"; nor in "children looked after by the Council"
            return event && !t.isWord(i - 1, "looked") && !t.isWord(i - 1, "looking");
        }
        // "once established", "once a decision is made"; how often is another question: "once a year",
        // "once every year"
        return t.isWord(i, "once") && t.isWord(i + 1) && !t.is(i + 1, EVERY) && !t.is(i + 1, DETERMINER)
                || t.isWord(i, "once") && t.is(i + 1, DETERMINER) && !t.is(i + 2, UNIT) && !t.is(i + 1, EVERY);
    }

    /** "When the lease expires ..." at the head of a sentence, "as soon as the lease expires". */
    static boolean opensWhen(Tokens t, int i, int begin) {
        return i == begin && t.isWord(i, "when") && happens(t, i + 1)
                || t.isWord(i, "as") && t.isWord(i + 1, "soon") && t.isWord(i + 2, "as") && happens(t, i + 3);
    }

    /** "after Phase 1 ends in March 2018": a verb of the present within a few words makes an event of them. */
    private static boolean happens(Tokens t, int i) {
        if (!t.isWord(i) || t.isAny(i, DateGrammar.STARTS)) {
            return false;
        }
        for (int k = i + 1; k < i + 6 && k < t.size && !t.isMark(k); k++) {
            if (t.isAny(k, PRESENT.bit | IS.bit) || t.isWord(k, "has")) {
                return true;
            }
        }
        return false;
    }

    /** "by the time ...", "by the end of the current framework", "before the pilot ends". */
    static boolean opensBy(Tokens t, int i) {
        if (t.is(i, BY)) {
            boolean moment = t.isWord(i + 2, "time")
                    || t.is(i + 2, START_OR_END)
                    || t.isWord(i + 2, "completion")
                    || t.isWord(i + 2, "conclusion")
                    || t.isWord(i + 2, "publication")
                    || t.isWord(i + 2, "launch");
            // "by the time it opens", "by the end of the programme", "by the launch of the app"
            return t.is(i + 1, THE) && moment;
        }
        // "before the pilot ends"
        return t.is(i, BEFORE) && t.isWord(i + 1);
    }

    /** Whether the opened words are a deadline even without a date, such as "by the end of the programme". */
    static boolean isDeadline(Tokens t, int i) {
        return t.is(i, BY);
    }

    /** Reports "within six months", "next year", "as soon as possible" where they begin at a token. */
    static void at(Tokens t, int i, int begin, int end, Doubts doubts) {
        if (isAfterEvent(t, i)) {
            // "no later than 90 days after enactment", "six months after opening"
            doubts.relative(t.isWord(i - 1, "than") ? i - 3 : t.is(i - 1, BY) ? i - 1 : i, Math.min(i + 4, end));
            return;
        }
        if (!t.isWord(i)) {
            return;
        }
        // every word is asked, so its first letter says which words to compare it with
        switch (t.initial(i)) {
            case 'w' -> span(t, i, "within", end, doubts);
            case 'o' -> span(t, i, "over", end, doubts);
            case 'i' -> span(t, i, "in", end, doubts);
            case 'n' -> {
                next(t, i, "next", i + 1, end, doubts);
                if (t.isWord(i, "new")
                        && t.is(i - 1, THE)
                        && t.isWord(i + 1, "year")
                        && t.isAny(i - 2, IN.bit | BY.bit)) {
                    // "in the new year"
                    doubts.relative(i - 2, i + 2);
                }
            }
            case 'l' -> next(t, i, "later", i + 2, end, doubts);
            case 't' -> {
                // "later this year" is read from its first word
                if (!t.isWord(i - 1, "later")) {
                    next(t, i, "this", i + 1, end, doubts);
                }
            }
            case 's' -> {
                if (t.isWord(i, "soon")
                        && t.isWord(i - 1, "as")
                        && t.isWord(i + 1, "as")
                        && i + 2 < end
                        && !happens(t, i + 2)) {
                    // "as soon as possible"
                    doubts.relative(i - 1, i + 3);
                }
            }
            case 'u' -> {
                if (t.isWord(i, "upon") && t.isWord(i + 1, "completion")) {
                    // "upon completion"
                    doubts.relative(i, Math.min(i + 2, end));
                }
            }
            default -> {
                // no word of such a time
            }
        }
    }

    /** "within six months of opening", "over the next two years". */
    private static void span(Tokens t, int i, String word, int end, Doubts doubts) {
        int to = t.isWord(i, word) ? span(t, i, end) : 0;
        if (to > 0) {
            doubts.relative(i, to);
        }
    }

    /** "next year", "later this year", "this autumn", "next financial year". */
    private static void next(Tokens t, int i, String word, int unit, int end, Doubts doubts) {
        if (!t.isWord(i, word)) {
            return;
        }
        boolean season = t.is(unit, SEASON) && !t.isWord(unit, "fall");
        boolean year = t.is(unit, FISCAL) || t.is(unit, UNIT) && t.value(unit) > 0 && t.length(unit) < 8;
        boolean next = t.isWord(i, "next") || t.isWord(unit - 1, "this") || t.isWord(unit - 1, "next");
        // "in the next year" is read above as a span; "next years" are nobody's
        if (next && unit < end && (season || year) && !t.isWord(i - 1, "the") && !isPlural(t, unit)) {
            // "by next spring", "early next year", "next financial year"
            doubts.relative(
                    t.is(i - 1, BY) || t.is(i - 1, EARLY_OR_LATE) ? i - 1 : i,
                    t.is(unit, FISCAL) ? Math.min(unit + 2, end) : unit + 1);
        }
    }

    private static boolean isAfterEvent(Tokens t, int i) {
        return (t.isNumber(i) || t.is(i, NUMERAL))
                && t.is(i + 1, UNIT)
                && (t.isAny(i + 2, AFTER.bit | FOLLOWING.bit))
                && t.isWord(i + 3)
                && !t.isWord(i - 1, "within")
                && !t.is(i - 1, THE);
    }

    private static boolean isGerund(Tokens t, int i) {
        return t.isWord(i) && t.length(i) > 5 && t.text.startsWith("ing", t.end[i] - 3);
    }

    private static boolean isPlural(Tokens t, int i) {
        char last = t.text.charAt(t.end[i] - 1);
        return last == 's';
    }

    /** One past "within (the next) six months (of ...)"; 0 when it is something else. */
    private static int span(Tokens t, int i, int end) {
        int k = i + 1;
        boolean next = false;
        if (t.is(k, THE) && (t.isWord(k + 1, "next") || t.isWord(k + 1, "coming") || t.isWord(k + 1, "following"))) {
            // "within the next six months"
            k += 2;
            next = true;
        }
        if (!t.isNumber(k) && !t.is(k, NUMERAL) && !t.isWord(k, "a")) {
            // "within budget", "in Perth"
            return 0;
        }
        k++;
        if (t.isWord(k, "calendar") || t.isWord(k, "working")) {
            // "within six working days"
            k++;
        }
        // "in three months' time"
        boolean time = t.isMark(k + 1, '\'') || t.isMark(k + 1, '\u2019');
        if (!t.is(k, UNIT) || k >= end || !(next || t.isWord(i, "within") || time)) {
            // "within two reports"; "in six months" may be how long it takes
            return 0;
        }
        int to = k + 1;
        while (to < end
                && to < k + 12
                && !t.isMark(to)
                && (t.is(k + 1, OF) || t.is(k + 1, AFTER) || t.is(k + 1, FOLLOWING))) {
            // "within six months of opening", "within two weeks after approval"
            to++;
        }
        return to;
    }
}

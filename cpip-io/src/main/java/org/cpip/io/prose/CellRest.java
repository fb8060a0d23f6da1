package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a cell of dates holds beside its dates: "31 Febuary" of "31 Febuary 2018", "(subject to funds)". */
final class CellRest {

    /** Words that say no more than that a date is one. */
    private static final Set<String> IDLE = Set.of(
            "in",
            "on",
            "at",
            "the",
            "of",
            "due",
            "date",
            "target",
            "deadline",
            "completion",
            "delivery",
            "expected",
            "estimated",
            "anticipated",
            "est",
            "latest",
            "around",
            "circa",
            "approximately",
            "approx",
            "and",
            "st",
            "nd",
            "rd",
            "th",
            "short",
            "medium",
            "long",
            "longer",
            "term",
            "thereafter",
            "onwards",
            "revised",
            "z",
            "gmt",
            "utc",
            "bst");

    private final Tokens t;
    private final List<Integer> left = new ArrayList<>();

    private CellRest(Tokens tokens) {
        this.t = tokens;
    }

    static CellRest of(Tokens t, List<DatePhrase> phrases) {
        CellRest rest = new CellRest(t);
        for (int i = 0; i < t.size; i++) {
            if (!t.isMark(i) && !isIn(phrases, i) && !rest.isIdle(i)) {
                rest.left.add(i);
            }
        }
        return rest;
    }

    private static boolean isIn(List<DatePhrase> phrases, int i) {
        return phrases.stream().anyMatch(phrase -> phrase.from() <= i && i < phrase.to());
    }

    private boolean isIdle(int i) {
        return t.isWord(i)
                && (t.is(i, WEEKDAY)
                        || t.isAny(
                                i,
                                ADVERB_OF_RECURRENCE.bit
                                        | ADJECTIVE_OF_RECURRENCE.bit
                                        | SHORT_RECURRENCE.bit
                                        | EVERY.bit)
                        || IDLE.contains(t.text(i, i + 1).toLowerCase(Locale.ROOT)));
    }

    boolean isAny() {
        return !left.isEmpty();
    }

    /** From the first to the last word that is left. */
    String words() {
        return t.text(left.get(0), left.get(left.size() - 1) + 1);
    }

    /**
     * Whether what is left may be a part of the date, so that the rest of it is none: a year or month with a number or an unknown
     * word right before it ("31 Febuary 2018", "week 12 2018", "Janury 2018"), a number right behind it ("March 2018 19").
     */
    boolean spoils(List<DatePhrase> phrases) {
        for (int i : left) {
            for (DatePhrase phrase : phrases) {
                boolean before = i == phrase.from() - 1
                        || i == phrase.from() - 2 && t.isMark(phrase.from() - 1) && !isClosed(i + 1);
                boolean after = i == phrase.to() && t.isNumber(i)
                        || i == phrase.to() + 1 && t.isNumber(i) && t.isMark(phrase.to(), '/');
                if (before || after) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "Phase 1: March 2018", "Draft, March 2018", "(draft) March 2018": the mark parts the words from the date. */
    private boolean isClosed(int mark) {
        return t.isMark(mark, ':')
                || t.isMark(mark, ',')
                || t.isMark(mark, ';')
                || t.isMark(mark, ')')
                || t.isMark(mark, ']')
                || t.isMark(mark, '(')
                || t.isMark(mark, '[')
                || t.isDash(mark) && !t.isAdjacent(mark);
    }

    /** "June 30, 2020 September 30, 2020": two dates with nothing between them. */
    static boolean areAdjacent(Tokens t, List<DatePhrase> phrases) {
        return phrases.size() == 2
                && phrases.get(0).to() == phrases.get(1).from()
                && t.size - phrases.get(1).to() <= 1;
    }
}

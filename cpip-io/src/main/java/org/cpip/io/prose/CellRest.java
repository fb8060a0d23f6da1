package org.cpip.io.prose;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a cell holds beside the dates that were found in it: a cell is read whole, or it says what was left. */
final class CellRest {

    /** Words that say nothing beyond the date and the preposition before it. */
    private static final Set<String> FRAME = Set.copyOf(List.of(
            ("a about actual agreed all and approx approximately around as at be before between beyond by c ca circa complete"
                            + " completion current date dates deadline delivery due during early end est estimate estimated"
                            + " expected final for forecast from in initial is it late later latest no of on onward onwards"
                            + " original originally or period planned proposed provisional provisionally revised start"
                            + " starting subject target tbc than the then thereafter this through throughout to until up"
                            + " was week will with year years financial fiscal fy calendar commencing beginning completed"
                            + " delivered published latest ongoing continuing annually now")
                    .split(" +")));

    private final Tokens t;
    private final List<DatePhrase> phrases;
    private int from = -1;
    private int to = -1;
    private boolean breaks;

    private CellRest(Tokens tokens, List<DatePhrase> phrases) {
        this.t = tokens;
        this.phrases = phrases;
    }

    static CellRest of(Tokens tokens, List<DatePhrase> phrases) {
        CellRest rest = new CellRest(tokens, phrases);
        int i = 0;
        for (DatePhrase phrase : phrases) {
            rest.scan(i, phrase.from(), phrase);
            i = Math.max(i, phrase.to());
        }
        rest.scan(i, tokens.size, phrases.get(phrases.size() - 1));
        return rest;
    }

    private void scan(int begin, int end, DatePhrase next) {
        for (int i = begin; i < end; i++) {
            if (t.isNumber(i) || t.isWord(i) && !FRAME.contains(word(i))) {
                from = from < 0 ? i : from;
                to = i + 1;
                // "31 Febuary 2018", "13/2018", "1900-01-00": what stands against a date or in figures belongs to it
                boolean touches = i + 1 == next.from() && next.from() == next.dateStart();
                breaks |= t.isNumber(i) || touches || marksBetween(i + 1, next.from()) && t.isNumber(i);
            }
        }
    }

    private boolean marksBetween(int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (!t.isMark(i)) {
                return false;
            }
        }
        return begin <= end;
    }

    private String word(int i) {
        return t.text(i, i + 1).toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return from < 0;
    }

    /** Whether what was left may be a part of the date, so that the rest of it is none. */
    boolean breaksDate() {
        return breaks;
    }

    String words() {
        return Doubts.quoted(t.text(from, to));
    }
}

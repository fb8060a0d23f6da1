package org.cpip.io.prose;

import java.util.ArrayList;
import java.util.List;
import org.cpip.model.date.EdtfDate;

/** Gathers what was left as words. The codes are described in {@code docs/reference/diagnostics/prose.md}. */
final class Doubts {

    static final String DAY_FIRST = "PROSE-001";
    static final String RELATIVE = "PROSE-002";
    static final String NO_YEAR = "PROSE-003";
    static final String NO_SUCH_DAY = "PROSE-004";
    static final String SERIAL = "PROSE-005";
    static final String NO_DATE_YET = "PROSE-006";
    static final String UNREADABLE = "PROSE-007";
    static final String WHOSE_YEAR = "PROSE-008";
    static final String ACRONYM = "PROSE-009";
    static final String DONE_OR_DUE = "PROSE-010";
    static final String MONTH_OR_YEAR = "PROSE-011";
    static final String SEVERAL = "PROSE-012";

    private static final int LONGEST = 80;

    private final Tokens t;
    private final List<Reading.Doubt> list = new ArrayList<>(2);

    Doubts(Tokens tokens) {
        this.t = tokens;
    }

    List<Reading.Doubt> list() {
        return list;
    }

    void relative(int from, int to) {
        add(
                RELATIVE,
                from,
                to,
                "date.relative",
                "\"%s\" gives no date of its own.",
                "Add a date to the action if one was set.");
    }

    void yearMissing(int from, int to) {
        add(NO_YEAR, from, to, "date.no-year", "\"%s\" names no year.", "Write the year, as in 31 May 2017.");
    }

    void impossibleDay(int from, int to) {
        add(
                NO_SUCH_DAY,
                from,
                to,
                "date.impossible",
                "\"%s\" is no day of the calendar.",
                "Correct the day or the month.");
    }

    void dayFirst(int from, int to, EdtfDate read) {
        add(
                DAY_FIRST,
                from,
                to,
                "date.numeric",
                "\"%s\" can be read in two orders; it was read as " + read + ".",
                "Write the date as " + read + " or with the month in letters.");
    }

    void uncertainYear(int from, int to) {
        add(
                WHOSE_YEAR,
                from,
                to,
                "date.whose-year",
                "\"%s\" does not say in which month the year begins.",
                "Write the months, as in October 2018 to September 2019.");
    }

    void doneOrDue(int from, int to) {
        add(
                DONE_OR_DUE,
                from,
                to,
                "date.unclear",
                "\"%s\" can be a date already past or a date to come.",
                "If it is a promise, write \"by\" or \"will be\" with it.");
    }

    void acronym(int i) {
        add(
                ACRONYM,
                i,
                i + 1,
                "party.acronym-unknown",
                "\"%s\" is not explained in this text.",
                "If it is a body, give its name in full with the acronym in brackets.");
    }

    /** At most 80 characters of a text, for a message. */
    static String quoted(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end) + "\u2026";
    }

    private void add(String code, int from, int to, String rule, String message, String remedy) {
        Span at = new Span(t.start[from], t.end[to - 1], rule, 0.5);
        list.add(new Reading.Doubt(code, message.replace("%s", quoted(at.of(t.text))), remedy, at));
    }
}

package org.cpip.io.prose;

import java.util.ArrayList;
import java.util.List;
import org.cpip.model.date.EdtfDate;

/** Gathers what was left as words, or was read by a rule that may be wrong. For one text and one thread. */
final class Doubts {

    private static final int LONGEST = 80;

    private final Tokens t;
    private final List<Reading.Doubt> list = new ArrayList<>(2);

    Doubts(Tokens tokens) {
        this.t = tokens;
    }

    void clear() {
        list.clear();
    }

    List<Reading.Doubt> list() {
        return list;
    }

    void relative(int from, int to) {
        add(ProseProblem.RELATIVE, from, to, "date.relative", "\"%s\" gives no date of its own.");
    }

    void yearMissing(int from, int to) {
        add(ProseProblem.NO_YEAR, from, to, "date.no-year", "\"%s\" names no year.");
    }

    void impossibleDay(int from, int to) {
        add(ProseProblem.NO_SUCH_DAY, from, to, "date.impossible", "\"%s\" is no day of the calendar.");
    }

    void dayFirst(int from, int to, EdtfDate read) {
        add(
                ProseProblem.DAY_FIRST,
                from,
                to,
                "date.numeric",
                "\"%s\" can be read in two orders; it was read as " + read + ".",
                "Write the date as " + read + " or with the month in letters.");
    }

    void uncertainYear(int from, int to) {
        add(
                ProseProblem.WHOSE_YEAR,
                from,
                to,
                "date.whose-year",
                "\"%s\" does not say in which month the year begins.");
    }

    void unread(int from, int to) {
        add(ProseProblem.UNREADABLE, from, to, "date.unreadable", "\"%s\" is no date that can be read.");
    }

    /** Whether a token stands in a doubt already. */
    boolean covers(int token) {
        int start = t.start[token];
        for (Reading.Doubt doubt : list) {
            if (doubt.at().start() <= start && start < doubt.at().end()) {
                return true;
            }
        }
        return false;
    }

    void moved(int from, int to, EdtfDate read) {
        add(
                ProseProblem.SEVERAL,
                from,
                to,
                "date.moved",
                "\"%s\" moves a date; it was read as " + read + ".",
                "Give the date that was first agreed in a column of its own.");
    }

    void doneOrDue(int from, int to) {
        add(ProseProblem.DONE_OR_DUE, from, to, "date.unclear", "\"%s\" can be a date already past or a date to come.");
    }

    void acronym(int i) {
        add(ProseProblem.ACRONYM, i, i + 1, "party.acronym-unknown", "\"%s\" is not explained in this text.");
    }

    /** At most 80 characters of a text, for a message. */
    static String quoted(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return words.substring(0, end) + "\u2026";
    }

    private void add(ProseProblem problem, int from, int to, String rule, String message) {
        add(problem, from, to, rule, message, problem.remedy());
    }

    private void add(ProseProblem problem, int from, int to, String rule, String message, String remedy) {
        Span at = new Span(t.start[from], t.end[to - 1], rule, 0.5);
        list.add(new Reading.Doubt(problem.code(), message.replace("%s", quoted(at.of(t.text))), remedy, at));
    }
}

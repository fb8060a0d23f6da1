package org.cpip.io.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Guesses from their cells what columns hold whose headings nobody knows, for a profile to be edited. */
final class ColumnGuess {

    /** "Harbour Trust", "Department of Ports": capitals alone. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}&'’.-]{0,30}(?: (?:of|for|and|the|&|\\p{Lu}[\\p{L}&'’.-]{0,30})){0,7}");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:[-–/]\\d{2,4})?");

    private final List<Optional<PlanColumn>> known;
    private final List<String> titles;
    private final List<List<String>> values;
    private final Map<Integer, PlanColumn> guessed = new HashMap<>();

    private ColumnGuess(List<Optional<PlanColumn>> known, List<String> titles, List<List<String>> values) {
        this.known = known;
        this.titles = titles;
        this.values = values;
    }

    /**
     * What a profile should say of columns, by their places; nothing of a table that has a column of actions by its heading.
     *
     * @param values the cells of each column that say something
     */
    static Map<Integer, PlanColumn> of(
            List<Optional<PlanColumn>> known, List<String> titles, List<List<String>> values) {
        ColumnGuess guess = new ColumnGuess(known, titles, values);
        if (!known.contains(Optional.of(PlanColumn.ACTION))) {
            guess.guess(PlanColumn.NUMBER, ActionNumbers::isNumber);
            guess.guess(
                    PlanColumn.DUE,
                    text -> CellScales.isDate(text) || YEAR.matcher(text).matches());
            guess.action();
            guess.guess(PlanColumn.LEAD, text -> NAME.matcher(text).matches() && !CellScales.isStatus(text));
        }
        return guess.guessed;
    }

    private void guess(PlanColumn column, Predicate<String> is) {
        if (known.contains(Optional.of(column))) {
            return;
        }
        for (int i = 0; i < titles.size(); i++) {
            List<String> cells = values.get(i);
            long fitting = cells.stream().filter(is).count();
            if (isFree(i) && !cells.isEmpty() && fitting * 2 > cells.size()) {
                guessed.put(i, column);
                return;
            }
        }
    }

    /** The column of the longest texts. */
    private void action() {
        int best = -1;
        double most = 0;
        for (int i = 0; i < titles.size(); i++) {
            double words =
                    values.get(i).stream().mapToInt(PlainText::words).average().orElse(0);
            if (isFree(i) && words > most) {
                best = i;
                most = words;
            }
        }
        if (best >= 0) {
            guessed.put(best, PlanColumn.ACTION);
        }
    }

    private boolean isFree(int column) {
        boolean unknown = known.get(column).isEmpty() || known.get(column).get() == PlanColumn.MILESTONES;
        return unknown && !titles.get(column).isEmpty() && !guessed.containsKey(column);
    }
}

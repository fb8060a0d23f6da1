package org.cpip.disclosure.solve;

import java.util.ArrayList;
import java.util.List;

/**
 * Figures whose values are known here, tied by equations, of which some are hidden from readers. A figure may move from its
 * value as far as a reader cannot tell. Hiding one changes it; everything else stays. For one thread.
 */
public final class Board {

    /** What hiding a count of one costs; less is for choosing between equals. */
    public static final long COST = 1024;

    private final long[] values;
    private final long[] shownLeast;
    private final long[] shownMost;
    private final long[] hiddenLeast;
    private final long[] hiddenMost;
    private final long[] costs;
    private final boolean[] mayHide;
    private final boolean[] hidden;
    private final List<Sum> equations;

    /**
     * A board on which nothing is hidden.
     *
     * @param values of the figures, which keep every equation
     * @param shown what a reader knows of each that is shown: its least and its most
     * @param unseen the same of each that is hidden
     * @param costs what hiding each costs, 0 or more
     * @param mayHide which may be hidden
     * @param equations what ties them; each with 0 on the right
     */
    public Board(long[] values, long[][] shown, long[][] unseen, long[] costs, boolean[] mayHide, List<Sum> equations) {
        this.values = values.clone();
        this.shownLeast = shown[0].clone();
        this.shownMost = shown[1].clone();
        this.hiddenLeast = unseen[0].clone();
        this.hiddenMost = unseen[1].clone();
        this.costs = costs.clone();
        this.mayHide = mayHide.clone();
        this.hidden = new boolean[values.length];
        this.equations = List.copyOf(equations);
    }

    /** How many figures there are. */
    public int size() {
        return values.length;
    }

    /** The value of a figure. */
    public long value(int figure) {
        return values[figure];
    }

    /** What hiding a figure costs. */
    public long cost(int figure) {
        return costs[figure];
    }

    /** Whether a figure is hidden. */
    public boolean isHidden(int figure) {
        return hidden[figure];
    }

    /** Whether a figure may be hidden. */
    public boolean mayHide(int figure) {
        return mayHide[figure];
    }

    /** Hides a figure, or shows it again. */
    public void hide(int figure, boolean hide) {
        hidden[figure] = hide;
    }

    /** Lets a figure be hidden, or forbids it. */
    public void allow(int figure, boolean may) {
        mayHide[figure] = may;
    }

    /** How far a figure can move without a reader being able to tell. */
    long room(int figure, boolean up) {
        return hidden[figure]
                ? roomHidden(figure, up)
                : up ? shownMost[figure] - values[figure] : values[figure] - shownLeast[figure];
    }

    /** The same if it is hidden. */
    long roomHidden(int figure, boolean up) {
        return up ? hiddenMost[figure] - values[figure] : values[figure] - hiddenLeast[figure];
    }

    List<Sum> equations() {
        return equations;
    }

    /** For each figure the numbers of the equations that it is in. */
    int[][] sumsOf() {
        List<List<Integer>> of = new ArrayList<>(size());
        for (int f = 0; f < size(); f++) {
            of.add(new ArrayList<>());
        }
        for (int s = 0; s < equations.size(); s++) {
            for (int f : equations.get(s).unknowns()) {
                of.get(f).add(s);
            }
        }
        return of.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }
}

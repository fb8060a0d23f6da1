package org.cpip.disclosure.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.cpip.disclosure.solve.Board;
import org.cpip.disclosure.solve.Mover;

/**
 * Looks for a cheap set of figures to hide so that every need is met: one need after the other, each at its least cost; then
 * whatever is superfluous is shown again; then each hidden figure in turn is forbidden, and the change kept if it is cheaper.
 * Every loop is bounded by a count, none by a clock.
 */
final class PatternSearch {

    /** How much work improving may be, in needs times figures. */
    private static final long WORK = 40_000_000;

    private final Board board;
    private final Mover mover;
    private final List<Need> needs;
    private final BitSet primary;
    private final BitSet conspirators;
    /** For each need the figures that move when it is met. */
    private final int[][] ways;
    /** For each figure the needs whose ways go through it. */
    private final List<TreeSet<Integer>> users = new ArrayList<>();

    PatternSearch(Board board, Mover mover, List<Need> needs, BitSet primary, BitSet conspirators) {
        this.conspirators = conspirators;
        this.board = board;
        this.mover = mover;
        this.needs = needs;
        this.primary = primary;
        this.ways = new int[needs.size()][];
        for (int f = 0; f < board.size(); f++) {
            users.add(new TreeSet<>());
        }
    }

    /**
     * The search for a problem.
     *
     * @param more figures that were hidden for others and turned out too narrow
     */
    static PatternSearch of(SuppressionProblem problem, Needs needs, BitSet more) {
        List<Need> all = needs.of(more);
        BitSet fixed = (BitSet) problem.primary().clone();
        fixed.or(problem.before());
        fixed.or(needs.groups());
        Mover mover = Mover.of(problem.board(), problem.atoms());
        return new PatternSearch(problem.board(), mover, all, fixed, needs.conspirators());
    }

    /** Hides what is needed; gives the needs that cannot be met. */
    List<Need> run() {
        List<Need> unmet = new ArrayList<>();
        for (int n = 0; n < needs.size(); n++) {
            if (!meet(n, -1)) {
                unmet.add(needs.get(n));
            }
        }
        if (unmet.isEmpty()) {
            cleanUp();
            improve();
        }
        return unmet;
    }

    /** What is hidden beyond the primaries costs together. */
    long cost() {
        return secondaries().stream().mapToLong(board::cost).sum();
    }

    /** The figures that are hidden for the sake of others. */
    BitSet secondaries() {
        BitSet hidden = new BitSet();
        for (int f = 0; f < board.size(); f++) {
            hidden.set(f, board.isHidden(f) && !primary.get(f));
        }
        return hidden;
    }

    /** The need that a hidden figure serves first. */
    Optional<Need> served(int figure) {
        return users.get(figure).isEmpty()
                ? Optional.empty()
                : Optional.of(needs.get(users.get(figure).first()));
    }

    /** Meets a need, hiding what has to be; false when it cannot be met without a figure. */
    private boolean meet(int number, int never) {
        if (holds(number)) {
            return true;
        }
        Need need = needs.get(number);
        boolean hides = true;
        // each time something is hidden: of ways beside any one of many there may be several to open
        while (hides && !holds(number)) {
            int fixed = missing(need);
            Optional<int[]> toHide = mover.cheapest(need.figure(), need.up(), need.amount(), fixed, never);
            toHide.ifPresent(figures -> Arrays.stream(figures).forEach(f -> board.hide(f, true)));
            hides = toHide.isPresent() && toHide.get().length > 0;
        }
        return holds(number);
    }

    /** The figure without which there is no way; -1 when there is none at all. */
    private int missing(Need need) {
        if (need.fixed() != Need.ANY_ONE) {
            return need.fixed();
        }
        return move(need, -1)
                .flatMap(way -> Arrays.stream(way)
                        .filter(f -> f != need.figure() && conspirators.get(f))
                        .filter(f -> move(need, f).isEmpty())
                        .boxed()
                        .findFirst())
                .orElse(-1);
    }

    private Optional<int[]> move(Need need, int fixed) {
        return mover.move(need.figure(), need.up(), need.amount(), fixed);
    }

    private boolean holds(int number) {
        Need need = needs.get(number);
        Optional<int[]> way = need.fixed() == Need.ANY_ONE ? besideAnyOne(need) : move(need, need.fixed());
        way.ifPresent(figures -> use(number, figures));
        return way.isPresent();
    }

    /** One way, and another beside each figure of it that may be known: whoever knows no figure of a way cannot rule it out. */
    private Optional<int[]> besideAnyOne(Need need) {
        Optional<int[]> own = move(need, -1);
        if (own.isEmpty()) {
            return own;
        }
        BitSet all = new BitSet();
        for (int f : own.get()) {
            all.set(f);
            if (f != need.figure() && conspirators.get(f)) {
                Optional<int[]> beside = move(need, f);
                if (beside.isEmpty()) {
                    return beside;
                }
                Arrays.stream(beside.get()).forEach(all::set);
            }
        }
        return Optional.of(all.stream().toArray());
    }

    private void use(int number, int[] figures) {
        if (ways[number] != null) {
            Arrays.stream(ways[number]).forEach(f -> users.get(f).remove(number));
        }
        ways[number] = figures;
        Arrays.stream(figures).forEach(f -> users.get(f).add(number));
    }

    /** Shows again what no need goes through, the dearest first. */
    private void cleanUp() {
        secondaries().stream()
                .boxed()
                .sorted(Comparator.comparing((Integer f) -> -board.cost(f)).thenComparing(f -> f))
                .forEach(this::showAgain);
    }

    private boolean showAgain(int figure) {
        board.hide(figure, false);
        for (int number : List.copyOf(users.get(figure))) {
            if (!holds(number)) {
                board.hide(figure, true);
                return false;
            }
        }
        return true;
    }

    private void improve() {
        long left = WORK / Math.max(1, board.size());
        boolean better = true;
        while (better && left > 0) {
            better = false;
            List<Integer> dearest = secondaries().stream()
                    .boxed()
                    .sorted(Comparator.comparing((Integer f) -> -board.cost(f)).thenComparing(f -> f))
                    .toList();
            for (int figure : dearest) {
                if (left > 0 && board.isHidden(figure)) {
                    left -= (long) mover.effort() * (1 + users.get(figure).size() + dearest.size());
                    better |= without(figure);
                }
            }
        }
    }

    /** Tries to do without a figure; back to how it was unless that is cheaper. */
    private boolean without(int figure) {
        long before = cost();
        BitSet hidden = secondaries();
        int[][] waysBefore = ways.clone();
        board.hide(figure, false);
        boolean met = true;
        for (int number : List.copyOf(users.get(figure))) {
            met = met && meet(number, figure);
        }
        if (met) {
            cleanUp();
        }
        if (met && cost() < before) {
            return true;
        }
        for (int f = 0; f < board.size(); f++) {
            if (!primary.get(f)) {
                board.hide(f, hidden.get(f));
            }
        }
        for (int number = 0; number < ways.length; number++) {
            if (ways[number] != waysBefore[number]) {
                use(number, waysBefore[number]);
            }
        }
        return false;
    }
}

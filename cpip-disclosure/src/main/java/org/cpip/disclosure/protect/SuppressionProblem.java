package org.cpip.disclosure.protect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cpip.disclosure.equations.AtomFinder;
import org.cpip.disclosure.equations.CellNode;
import org.cpip.disclosure.equations.Line;
import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.equations.TableEquations.Unknowns;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.policy.DisclosurePolicy.Hiding;
import org.cpip.disclosure.solve.Atoms;
import org.cpip.disclosure.solve.Board;
import org.cpip.disclosure.solve.LinearSystem;
import org.cpip.disclosure.solve.Sum;
import org.cpip.disclosure.solve.SystemIntervals;

/**
 * The figures of tables as a board: what each is, which are hidden from the start, which may be hidden.
 *
 * @param values of the figures; of those that nobody tells us, any that agree with the rest
 * @param before which are hidden already
 * @param primary which are hidden for what they count
 * @param board with both hidden
 * @param atoms of which the figures are made
 */
record SuppressionProblem(long[] values, BitSet before, BitSet primary, Board board, Supplier<Atoms> atoms) {

    /** The board of equations; empty when no whole numbers agree with what is shown. */
    static Optional<SuppressionProblem> of(TableEquations equations, DisclosurePolicy policy, Relaxed relaxed) {
        Optional<long[]> values = values(equations);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        int size = equations.nodes().size();
        long[][] shown = new long[2][size];
        long[][] unseen = new long[2][size];
        long[] costs = new long[size];
        boolean[] mayHide = new boolean[size];
        BitSet before = new BitSet();
        BitSet primary = new BitSet();
        for (int n = 0; n < size; n++) {
            CellNode node = equations.nodes().get(n);
            long value = values.get()[n];
            long base = policy.base(node.isTotal());
            long rounded = policy.rounded(value, node.isTotal());
            // what was released before, rounded perhaps, is known whatever happens now
            long knownLeast = relaxed == Relaxed.WHAT_WAS_RELEASED ? 0 : node.releasedLeast();
            long knownMost = relaxed == Relaxed.WHAT_WAS_RELEASED ? LinearSystem.OPEN : node.releasedMost();
            shown[0][n] = Math.max(knownLeast, rounded - base / 2);
            shown[1][n] = Math.min(knownMost, rounded + (base - 1) / 2);
            unseen[0][n] = node.isKnown() ? knownLeast : node.least();
            unseen[1][n] = node.isKnown() ? knownMost : node.most();
            costs[n] = value * Board.COST + 1;
            mayHide[n] = mayHide(node, value, policy, relaxed);
            before.set(n, !node.isKnown());
            boolean small = node.isKnown() && !node.printed().isEmpty() && policy.isSmall(value);
            primary.set(n, small && !policy.keep().contains(node.label()));
        }
        Board board = new Board(values.get(), shown, unseen, costs, mayHide, sums(equations));
        before.stream().forEach(n -> board.hide(n, true));
        primary.stream().forEach(n -> board.hide(n, true));
        return Optional.of(
                new SuppressionProblem(values.get(), before, primary, board, () -> AtomFinder.of(equations)));
    }

    /** Which rules about what stays are left aside, to find out what would have to go. */
    enum Relaxed {
        /** None: the policy holds. */
        NOTHING,
        /** Totals, zeros and kept cells may be hidden as well. */
        EVERYTHING,
        /** These, and what was released before is as good as not released. */
        WHAT_WAS_RELEASED
    }

    private static boolean mayHide(CellNode node, long value, DisclosurePolicy policy, Relaxed relaxed) {
        if (relaxed == Relaxed.WHAT_WAS_RELEASED && node.isKnown()) {
            return true;
        }
        if (node.printed().isEmpty() || !node.isKnown() || node.releasedLeast() == node.releasedMost()) {
            return false;
        }
        return relaxed == Relaxed.EVERYTHING
                || (value != 0 || policy.zeros() == Hiding.MAY_BE_HIDDEN)
                        && (!node.isTotal() || policy.totals() == Hiding.MAY_BE_HIDDEN)
                        && !policy.keep().contains(node.label());
    }

    /** What each figure is; where that is not known, whole numbers that agree with what is. */
    private static Optional<long[]> values(TableEquations equations) {
        long[] values = new long[equations.nodes().size()];
        Unknowns unknowns = equations.unknowns();
        SystemIntervals intervals = SystemIntervals.of(unknowns.system());
        long[] solution = intervals.isFeasible() ? intervals.solution() : new long[0];
        if (solution.length < unknowns.nodes().length) {
            return Optional.empty();
        }
        for (int n = 0; n < values.length; n++) {
            int unknown = unknowns.unknowns()[n];
            values[n] = unknown < 0 ? equations.nodes().get(n).least() : solution[unknown];
        }
        return Optional.of(values);
    }

    private static List<Sum> sums(TableEquations equations) {
        List<Sum> sums = new ArrayList<>();
        for (Line line : equations.lines()) {
            if (line.isSum()) {
                sums.add(Sum.of(line.nodes(), line.factors(), 0));
            }
        }
        return sums;
    }
}

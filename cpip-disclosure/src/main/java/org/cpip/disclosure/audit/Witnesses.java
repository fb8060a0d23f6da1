package org.cpip.disclosure.audit;

import java.util.Map;
import java.util.Optional;
import org.cpip.disclosure.equations.AtomFinder;
import org.cpip.disclosure.equations.CellNode;
import org.cpip.disclosure.equations.Line;
import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.equations.TableEquations.Unknowns;
import org.cpip.disclosure.policy.DisclosurePolicy;
import org.cpip.disclosure.solve.Atoms;
import org.cpip.disclosure.solve.Board;
import org.cpip.disclosure.solve.BoxMover;
import org.cpip.disclosure.solve.Interval;
import org.cpip.disclosure.solve.Sum;
import org.cpip.disclosure.solve.SystemIntervals;

/**
 * Other tables of whole numbers that agree with everything shown, found by boxes from the true one: where they reach as far as
 * a policy asks, nobody has to ask a linear program. For somebody who does not know what is hidden they start from any table
 * that agrees, and where they reach the bounds that are known anyway, they are the ends of an interval.
 */
final class Witnesses {

    private final DisclosurePolicy policy;
    private final Unknowns unknowns;
    private final SystemIntervals intervals;
    private final long[] values;
    private final BoxMover boxes;
    private final boolean known;

    private Witnesses(
            DisclosurePolicy policy,
            Unknowns unknowns,
            SystemIntervals intervals,
            long[] values,
            BoxMover boxes,
            boolean known) {
        this.known = known;
        this.policy = policy;
        this.unknowns = unknowns;
        this.intervals = intervals;
        this.values = values;
        this.boxes = boxes;
    }

    /** Witnesses from the true counts by their labels; empty when these are not known or boxes make no sense. */
    static Optional<Witnesses> of(
            DisclosurePolicy policy,
            TableEquations equations,
            Unknowns unknowns,
            SystemIntervals intervals,
            Map<String, Long> hidden) {
        int size = equations.nodes().size();
        boolean known = !hidden.isEmpty();
        long[] solution = known ? new long[0] : intervals.solution();
        if (!known && solution.length == 0) {
            return Optional.empty();
        }
        long[] values = new long[size];
        long[][] bounds = new long[2][size];
        for (int n = 0; n < size; n++) {
            CellNode node = equations.nodes().get(n);
            int unknown = unknowns.unknowns()[n];
            Long value = unknown < 0
                    ? Long.valueOf(node.least())
                    : known ? hidden.get(node.label()) : Long.valueOf(solution[unknown]);
            if (value == null) {
                return Optional.empty();
            }
            values[n] = value;
            bounds[0][n] = Math.max(0, node.least());
            bounds[1][n] = node.most();
        }
        Atoms atoms = AtomFinder.of(equations);
        if (atoms.equals(Atoms.NONE)) {
            return Optional.empty();
        }
        Board board = new Board(
                values,
                bounds,
                bounds,
                new long[size],
                new boolean[size],
                equations.lines().stream()
                        .filter(Line::isSum)
                        .map(line -> Sum.of(line.nodes(), line.factors(), 0))
                        .toList());
        Witnesses witnesses = new Witnesses(policy, unknowns, intervals, values, new BoxMover(board, atoms), known);
        witnesses.show(new long[size]);
        return Optional.of(witnesses);
    }

    private void show(long[] way) {
        long[] solution = new long[unknowns.nodes().length];
        for (int u = 0; u < solution.length; u++) {
            solution[u] = values[unknowns.nodes()[u]] + way[unknowns.nodes()[u]];
        }
        intervals.show(solution);
    }

    /** Whether the true counts are known, and not only some that agree with everything shown. */
    boolean areOfTrueCounts() {
        return known;
    }

    /** Looks for tables in which a hidden cell is as far from what it is as the policy asks, or else as far as it can be. */
    void reach(int node) {
        if (!known) {
            Interval outer = intervals.outer(unknowns.unknowns()[node]);
            stretch(node, false, values[node] - outer.least());
            stretch(node, true, outer.most() - values[node]);
            return;
        }
        long value = values[node];
        boolean small = policy.isSmall(value);
        long down = small ? value - policy.coverFrom() : 0;
        long up = Math.max(small ? policy.coverTo() - value : 0, Math.max(1, policy.width()) - Math.max(0, down));
        move(node, false, down);
        move(node, true, up);
    }

    private void stretch(int node, boolean up, long amount) {
        if (!isReached(node, up, amount)) {
            show(boxes.farthest(node, up, amount));
        }
    }

    private void move(int node, boolean up, long amount) {
        if (amount > 0 && !isReached(node, up, amount)) {
            boxes.way(node, up, amount).ifPresent(this::show);
        }
    }

    /** Whether a table that was met already has the cell so far from where it is here. */
    private boolean isReached(int node, boolean up, long amount) {
        Interval seen = intervals.seen(unknowns.unknowns()[node]);
        return up ? seen.most() >= values[node] + amount : seen.least() <= values[node] - amount;
    }
}

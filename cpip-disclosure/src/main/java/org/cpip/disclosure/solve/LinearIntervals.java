package org.cpip.disclosure.solve;

import java.util.List;
import java.util.Optional;
import org.cpip.disclosure.solve.Interval.Term;

/**
 * Intervals by linear programs. A bound of theirs is an outer one; whether whole numbers reach it is decided in whole numbers,
 * so that an interval is never believed to be wide because of a rounding error.
 */
final class LinearIntervals implements IntervalFinder {

    /** How many values next to a bound are tried in whole numbers. */
    private static final int TRIED = 3;

    /** More than any table counts. */
    private static final long FAR = 1_000_000_000L;

    private final LinearSystem system;
    private final LinearProgram program;
    private final WholeNumbers whole;
    private final Combination combination;
    private final OuterBounds outer;
    private final boolean feasible;
    private long[] seenLeast;
    private long[] seenMost;
    private long[] last = new long[0];

    LinearIntervals(LinearSystem system) {
        this.system = system;
        this.program = new LinearProgram(Independent.of(system));
        this.outer = new OuterBounds(system);
        this.whole = new WholeNumbers(system, program);
        this.combination = new Combination(system);
        this.seenLeast = new long[system.size()];
        this.seenMost = new long[system.size()];
        Optional<double[]> any = program.cheapest();
        feasible = any.isPresent();
        any.flatMap(values -> whole.rounded(values)
                        .or(() -> system.size() == 0 ? Optional.empty() : whole.with(0, Math.round(values[0]))))
                .ifPresent(this::see);
    }

    @Override
    public boolean isFeasible() {
        return feasible;
    }

    @Override
    public Interval seen(int unknown) {
        return last.length == 0
                ? new Interval(1, 0, 1, 0, List.of(), List.of())
                : new Interval(
                        seenLeast[unknown],
                        seenMost[unknown],
                        seenLeast[unknown],
                        seenMost[unknown],
                        List.of(),
                        List.of());
    }

    @Override
    public Interval outer(int unknown) {
        return new Interval(
                outer.least(unknown),
                outer.most(unknown),
                outer.least(unknown),
                outer.most(unknown),
                List.of(),
                List.of());
    }

    @Override
    public void show(long[] values) {
        if (system.holds(values)) {
            see(values);
        }
    }

    /** Every solution says something of every unknown. */
    private void see(long[] values) {
        if (last.length == 0) {
            seenLeast = values.clone();
            seenMost = values.clone();
        }
        for (int u = 0; u < values.length; u++) {
            seenLeast[u] = Math.min(seenLeast[u], values[u]);
            seenMost[u] = Math.max(seenMost[u], values[u]);
        }
        last = values;
    }

    @Override
    public Interval interval(int unknown) {
        long least = end(unknown, false);
        long most = end(unknown, true);
        List<Term> why = combination.of(unknown);
        if (last.length == 0) {
            // no whole numbers were found at all: nothing says that it can be two things
            return new Interval(least, most, most, most, why, why);
        }
        return new Interval(least, most, seenLeast[unknown], seenMost[unknown], why, why);
    }

    private long end(int unknown, boolean largest) {
        long own = largest ? outer.most(unknown) : outer.least(unknown);
        if (last.length > 0 && own == (largest ? seenMost[unknown] : seenLeast[unknown])) {
            return own;
        }
        if (largest && own >= LinearSystem.OPEN && isOpen(unknown)) {
            seenMost[unknown] = LinearSystem.OPEN;
            return own;
        }
        Optional<double[]> extreme = program.extreme(unknown, largest);
        if (extreme.isEmpty()) {
            // the solver has no answer: what bounds alone say is too wide, and none of it is proven
            return own;
        }
        whole.rounded(extreme.get()).ifPresent(this::see);
        double at = extreme.get()[unknown];
        long bound = (long) (largest ? Math.floor(at + WholeNumbers.NEAR) : Math.ceil(at - WholeNumbers.NEAR));
        prove(unknown, bound, largest);
        return bound;
    }

    /** Whether whole numbers reach as far as nothing that is counted: then nothing bounds it. */
    private boolean isOpen(int unknown) {
        Optional<long[]> far = last.length == 0 ? Optional.empty() : whole.with(unknown, FAR);
        far.ifPresent(this::see);
        return far.isPresent();
    }

    /** Looks for whole numbers next to a bound, from it inwards. */
    private void prove(int unknown, long bound, boolean largest) {
        for (int i = 0; i < TRIED && last.length > 0; i++) {
            long value = largest ? bound - i : bound + i;
            if (largest ? value <= seenMost[unknown] : value >= seenLeast[unknown]) {
                return;
            }
            Optional<long[]> found = whole.with(unknown, value);
            if (found.isPresent()) {
                see(found.get());
                return;
            }
        }
    }

    @Override
    public long[] solution() {
        return last.clone();
    }
}

package org.cpip.disclosure.solve;

import java.util.Optional;

/**
 * Looks for whole numbers that keep every sum of a system, where the solver of linear programs gives fractions: it fixes one
 * fraction after the other below and above. What it gives is checked in whole numbers; that it gives nothing proves nothing.
 */
final class WholeNumbers {

    /** A value of a solver that is this near a whole number is that number, if the sums then hold. */
    static final double NEAR = 1e-6;

    /** How many linear programs a question may cost. */
    private static final int MOST = 60;

    private final LinearSystem system;
    private final LinearProgram program;
    private int left;

    WholeNumbers(LinearSystem system, LinearProgram program) {
        this.system = system;
        this.program = program;
    }

    /** Values in which one unknown is this. */
    Optional<long[]> with(int unknown, long value) {
        long least = system.lower()[unknown];
        long most = system.upper()[unknown];
        program.bound(unknown, value, value);
        left = MOST;
        Optional<long[]> found = search(system.lower().clone(), system.upper().clone());
        program.bound(unknown, least, most);
        return found.filter(values -> values[unknown] == value);
    }

    private Optional<long[]> search(long[] lower, long[] upper) {
        if (left-- <= 0) {
            return Optional.empty();
        }
        Optional<double[]> relaxed = program.cheapest();
        if (relaxed.isEmpty()) {
            return Optional.empty();
        }
        Optional<long[]> rounded = rounded(relaxed.get());
        if (rounded.isPresent()) {
            return rounded;
        }
        int at = fraction(relaxed.get());
        if (at < 0) {
            return Optional.empty();
        }
        long floor = (long) Math.floor(relaxed.get()[at]);
        return branch(at, lower[at], floor, lower, upper).or(() -> branch(at, floor + 1, upper[at], lower, upper));
    }

    private Optional<long[]> branch(int at, long least, long most, long[] lower, long[] upper) {
        if (least > most) {
            return Optional.empty();
        }
        long oldLeast = lower[at];
        long oldMost = upper[at];
        lower[at] = least;
        upper[at] = most;
        program.bound(at, least, most);
        Optional<long[]> found = search(lower, upper);
        lower[at] = oldLeast;
        upper[at] = oldMost;
        program.bound(at, oldLeast, oldMost);
        return found;
    }

    private static int fraction(double[] values) {
        for (int u = 0; u < values.length; u++) {
            if (Math.abs(values[u] - Math.rint(values[u])) > NEAR) {
                return u;
            }
        }
        return -1;
    }

    /** The nearest whole numbers, if they keep every bound and sum. */
    Optional<long[]> rounded(double[] values) {
        long[] whole = new long[values.length];
        for (int u = 0; u < values.length; u++) {
            whole[u] = Math.round(values[u]);
        }
        return system.holds(whole) ? Optional.of(whole) : Optional.empty();
    }
}

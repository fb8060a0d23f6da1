package org.cpip.disclosure.solve;

import java.util.List;

/**
 * Whole-number unknowns between bounds, tied by sums.
 *
 * @param lower the least of each unknown, 0 or more
 * @param upper the most of each; {@link #OPEN} for no bound
 * @param sums what ties them
 */
public record LinearSystem(long[] lower, long[] upper, List<Sum> sums) {

    /** No bound; small enough that a few can be added. */
    public static final long OPEN = Long.MAX_VALUE / 8;

    /** Copies the list. */
    public LinearSystem {
        sums = List.copyOf(sums);
    }

    /** How many unknowns there are. */
    public int size() {
        return lower.length;
    }

    /** Whether values keep every bound and every sum, decided in whole numbers. */
    public boolean holds(long[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] < lower[i] || values[i] > upper[i]) {
                return false;
            }
        }
        return sums.stream().allMatch(sum -> sum.holds(values));
    }
}

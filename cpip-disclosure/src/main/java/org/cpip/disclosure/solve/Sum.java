package org.cpip.disclosure.solve;

/**
 * Unknowns, each times a factor, add up to something between two bounds.
 *
 * @param unknowns their numbers, each once
 * @param factors as many, none of them 0
 * @param least the lower bound; {@code -}{@link LinearSystem#OPEN} for none
 * @param most the upper bound; {@link LinearSystem#OPEN} for none; equal to {@code least} in an equation
 */
public record Sum(int[] unknowns, long[] factors, long least, long most) {

    /** An equation. */
    public static Sum of(int[] unknowns, long[] factors, long is) {
        return new Sum(unknowns, factors, is, is);
    }

    boolean isEquation() {
        return least == most;
    }

    long at(long[] values) {
        long total = 0;
        for (int i = 0; i < unknowns.length; i++) {
            total = Math.addExact(total, Math.multiplyExact(factors[i], values[unknowns[i]]));
        }
        return total;
    }

    boolean holds(long[] values) {
        long total = at(values);
        return total >= least && total <= most;
    }
}

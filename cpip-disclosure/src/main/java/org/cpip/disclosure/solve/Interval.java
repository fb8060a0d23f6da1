package org.cpip.disclosure.solve;

import java.util.List;

/**
 * What can be said of an unknown.
 *
 * @param least it is not below this
 * @param most it is not above this; {@link LinearSystem#OPEN} for no bound
 * @param seenLeast the lowest value of it in whole numbers that were found to keep every sum
 * @param seenMost the highest such value
 * @param why the sums that give the lower bound; empty when they are not known one by one
 * @param whyMost the sums that give the upper bound
 */
public record Interval(long least, long most, long seenLeast, long seenMost, List<Term> why, List<Term> whyMost) {

    /**
     * A sum in a chain of sums.
     *
     * @param sum its number in the system
     * @param sign 1 if it is added, -1 if it is taken away
     */
    public record Term(int sum, int sign) {}

    /** Whether both ends were reached in whole numbers. */
    public boolean isProven() {
        return least == seenLeast && most == seenMost;
    }
}

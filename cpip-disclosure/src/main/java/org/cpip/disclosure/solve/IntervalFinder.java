package org.cpip.disclosure.solve;

/** Finds the interval of each unknown of a system. For one thread. */
public interface IntervalFinder {

    /** Whether any whole numbers keep every sum; without, there are no intervals. */
    boolean isFeasible();

    /** The interval of an unknown. */
    Interval interval(int unknown);

    /** Whole numbers that keep every sum: those last found; none where none were found. */
    long[] solution();

    /** What the whole-number solutions that were met so far say of an unknown: it can be this at least, and this at most. */
    default Interval seen(int unknown) {
        return interval(unknown);
    }

    /** The same without looking for more. */
    default Interval soFar(int unknown) {
        return seen(unknown);
    }

    /** Bounds of an unknown that are soon found: no solution is beyond them, and it may be that none reaches them. */
    default Interval outer(int unknown) {
        return interval(unknown);
    }

    /** Tells of a solution that was found elsewhere; one that is none is left aside. */
    default void show(long[] values) {
        // who is exact needs none
    }
}

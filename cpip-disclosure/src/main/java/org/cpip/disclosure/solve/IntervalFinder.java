package org.cpip.disclosure.solve;

/** Finds the interval of each unknown of a system. For one thread. */
public interface IntervalFinder {

    /** Whether any whole numbers keep every sum; without, there are no intervals. */
    boolean isFeasible();

    /** The interval of an unknown. */
    Interval interval(int unknown);

    /** Whole numbers that keep every sum: those last found. */
    long[] solution();
}

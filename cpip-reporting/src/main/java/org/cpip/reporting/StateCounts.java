package org.cpip.reporting;

import java.util.stream.Stream;

/**
 * How many actions or milestones are in each state.
 *
 * @param done how many are {@link ProgressState#DONE}, 0 or more, as are all the others
 * @param due how many are {@link ProgressState#DUE}
 * @param overdue how many are {@link ProgressState#OVERDUE}
 * @param undated how many are {@link ProgressState#UNDATED}
 * @param cancelled how many are {@link ProgressState#CANCELLED}
 */
public record StateCounts(int done, int due, int overdue, int undated, int cancelled) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is below 0
     */
    public StateCounts {
        if (Math.min(Math.min(done, due), Math.min(Math.min(overdue, undated), cancelled)) < 0) {
            throw new IllegalArgumentException("A count cannot be below 0: " + done + ", " + due + ", " + overdue + ", "
                    + undated + ", " + cancelled);
        }
    }

    /** Counts states. */
    static StateCounts of(Stream<ProgressState> states) {
        int[] counts = new int[ProgressState.values().length];
        states.forEach(state -> counts[state.ordinal()]++);
        return new StateCounts(
                counts[ProgressState.DONE.ordinal()],
                counts[ProgressState.DUE.ordinal()],
                counts[ProgressState.OVERDUE.ordinal()],
                counts[ProgressState.UNDATED.ordinal()],
                counts[ProgressState.CANCELLED.ordinal()]);
    }

    /** How many there are in all. */
    public int total() {
        return done + due + overdue + undated + cancelled;
    }

    /** How many are in this state. */
    public int count(ProgressState state) {
        return switch (state) {
            case DONE -> done;
            case DUE -> due;
            case OVERDUE -> overdue;
            case UNDATED -> undated;
            case CANCELLED -> cancelled;
        };
    }
}

package org.cpip.reporting;

/** Where a milestone stands on the date of a report, finer than {@link ProgressState}: why it is due or undated. */
public enum MilestoneState {
    /** Achieved on or before the date of the report, or its action is reported as completed. */
    DONE(ProgressState.DONE),
    /** Not achieved, and every day that its date can mean has passed. */
    OVERDUE(ProgressState.OVERDUE),
    /**
     * Due in the period that the date of the report lies in: the stated day itself, or a day of the month, season or
     * year that was stated. Of a date with an end alone ("by March 2017") the period is that end ("March 2017").
     */
    DUE_IN_PERIOD(ProgressState.DUE),
    /** Its period has not begun. */
    UPCOMING(ProgressState.DUE),
    /** Its date has no end ("from April 2018"), so that it cannot be missed. */
    OPEN_ENDED(ProgressState.UNDATED),
    /** It has no date. */
    NO_DATE(ProgressState.UNDATED),
    /** Not achieved, and its action is reported as cancelled. */
    CANCELLED(ProgressState.CANCELLED);

    private final ProgressState progress;

    MilestoneState(ProgressState progress) {
        this.progress = progress;
    }

    /** The figure that it counts in. */
    public ProgressState progress() {
        return progress;
    }
}

package org.cpip.model;

/** Where an expected report stands on a date. */
@Experimental
public enum ExpectedState {
    /** Came by the last day of its window. */
    RECEIVED,
    /** Came after the last day of its window. */
    RECEIVED_LATE,
    /** Has not come, and its window is over. */
    LATE,
    /** Never came, and a later one did. */
    SKIPPED,
    /** Has not come, and the date lies in its window; of a window with an end alone, in that end. */
    DUE_IN_PERIOD,
    /** Its window has not begun. */
    UPCOMING,
    /** Has not come, and is expected no more: its action was reported as completed or cancelled. */
    ENDED
}

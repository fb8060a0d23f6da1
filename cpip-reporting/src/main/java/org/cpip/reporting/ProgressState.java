package org.cpip.reporting;

/**
 * Where an action or a milestone stands on the date of a report. Each has exactly one state, so counts by state add up
 * to the number of actions or milestones.
 */
public enum ProgressState {
    /** Delivered. */
    DONE,
    /** Still to be delivered, by a date that has not passed. */
    DUE,
    /** Not delivered, and the last day that its date can mean has passed. */
    OVERDUE,
    /** Still to be delivered, and nothing says by when: no date, or a date without an end, which cannot be missed. */
    UNDATED,
    /** Dropped or overtaken; no longer to be delivered. */
    CANCELLED
}

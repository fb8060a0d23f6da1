package org.cpip.io.recognise;

/** What a column of an action table holds. The words that name it are in {@link ColumnWords}. */
public enum PlanColumn {
    /** The action's id in this library, written by its own exporters. */
    ID,
    /** The workstream; a blank cell repeats the one above. */
    WORKSTREAM,
    /** The action's number as printed. */
    NUMBER,
    /** The action's wording. */
    ACTION,
    /** Who leads. */
    LEAD,
    /** Who takes part. */
    PARTNERS,
    /** When work begins. */
    START,
    /** When it is due, one date a line. */
    DUE,
    /** Where delivery stands. */
    STATUS,
    /** The owner's rating. */
    RATING,
    /** Progress in words. */
    PROGRESS,
    /** Remarks; they join the progress. */
    COMMENTS,
    /** The day that status, rating and progress hold for. */
    REPORTED,
    /** Milestones, one a line. */
    MILESTONES,
    /** The action that it is part of: its id, or its number in the same workstream. */
    PARENT,
    /** How much it matters: high, medium or low. */
    PRIORITY
}

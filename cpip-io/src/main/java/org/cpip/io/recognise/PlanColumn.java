package org.cpip.io.recognise;

import java.util.Locale;

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
    /** Who leads what stands below a heading: for actions that name nobody themselves. */
    LEAD_ABOVE,
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
    PRIORITY,
    /** A short title beside the wording; the wording itself where nothing else is. */
    TITLE,
    /** The recommendation that the action answers; the wording where nothing else is. */
    RECOMMENDATION,
    /** The recommendation's number as printed. */
    RECOMMENDATION_NUMBER,
    /** When it was first to be done. */
    BASELINE,
    /** When it is to be done now, instead of when it was to be done first. */
    REVISED,
    /** When it is expected to be done, beside when it is due. */
    FORECAST,
    /** The day it was done. */
    ACHIEVED,
    /** How much of it is done, of a hundred. */
    COMPLETE,
    /** What was reported for one period, which the heading names; a table may have several. */
    UPDATES,
    /** How deep it stands under the actions above, from 0 or 1. */
    LEVEL,
    /** The actions that must come first, by their numbers or ids. */
    PREDECESSORS,
    /** A mark in the period that the heading names; a table has several. */
    MARKS;

    /** What profiles and people call it: {@code recommendation-number}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

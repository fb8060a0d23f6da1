package org.cpip.model;

/** What has to be known of a figure that is shown. */
public enum FigureMarker {
    /** It may change: [p]. */
    PROVISIONAL,
    /** It was another one when it was first published: [r]. */
    REVISED,
    /** It was not counted: [e]. */
    ESTIMATED,
    /** It was counted in another way than those before it: [b]. */
    BREAK_IN_SERIES,
    /** It is not zero, but rounds to it: [low]. */
    LOW
}

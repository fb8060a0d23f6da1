package org.cpip.disclosure.equations;

/** What a reader takes for granted of figures that are in two releases and not shown in both. */
public enum Assumption {
    /** They are the same, unless the shown ones contradict it. */
    NOTHING_ELSE_REVISED,
    /** Beside what was revised, in its row or column, they may have been revised as well. */
    MORE_MAY_BE_REVISED,
    /** Whatever is not shown in both may have been revised. */
    ANYTHING_MAY_BE_REVISED
}

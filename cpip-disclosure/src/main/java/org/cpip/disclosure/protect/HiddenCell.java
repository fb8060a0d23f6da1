package org.cpip.disclosure.protect;

import java.util.Objects;

/**
 * A cell that was hidden, and why.
 *
 * @param label what it counts
 * @param rule why it is hidden
 * @param because in words
 */
public record HiddenCell(String label, Rule rule, String because) {

    /** Why a cell is hidden. */
    public enum Rule {
        /** Its own count is small. */
        PRIMARY,
        /** It would give another hidden cell away. */
        SECONDARY,
        /** It would show that everybody in a line is in one category. */
        GROUP,
        /** It was hidden before. */
        BEFORE
    }

    /** Refuses null. */
    public HiddenCell {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(because, "because");
    }

    /** For people. */
    public String sentence() {
        return label + ": " + because;
    }
}

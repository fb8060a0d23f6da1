package org.cpip.io.prose;

import java.util.Objects;

/**
 * Where a finding was read.
 *
 * @param start first character, in UTF-16 code units from 0
 * @param end one past the last character
 * @param rule the id of the rule that read it, such as {@code date.by}
 * @param confidence from 0 (a guess) to 1 (stated in so many words)
 */
public record Span(int start, int end, String rule, double confidence) {

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the span is empty or the confidence outside 0 to 1
     */
    public Span {
        if (start < 0 || end <= start || !(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("No span: " + start + " to " + end + ", confidence " + confidence);
        }
        Objects.requireNonNull(rule, "rule");
    }

    /** The characters it covers. */
    public String of(String text) {
        return text.substring(start, end);
    }
}

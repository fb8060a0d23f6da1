package org.cpip.model.validation;

import java.util.Objects;

/**
 * A rule that a programme breaks.
 *
 * @param path the place in the programme, such as {@code workstreams[1].actions[2].wording}
 * @param message what is wrong, in words
 */
public record Violation(String path, String message) {

    /** Refuses null. */
    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /** Path and message. */
    @Override
    public String toString() {
        return path + ": " + message;
    }
}

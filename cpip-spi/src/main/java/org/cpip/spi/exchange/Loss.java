package org.cpip.spi.exchange;

import java.util.Objects;

/**
 * Something of a programme that the target format could not hold.
 *
 * @param path the place in the programme, such as {@code workstreams[1].actions[2].dependsOn}
 * @param reason why, in one sentence
 */
public record Loss(String path, String reason) {

    /** Refuses null. */
    public Loss {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
    }
}

package org.cpip.io.json;

import java.io.Serial;
import tools.jackson.core.TokenStreamLocation;

/** A number would have more digits than a text may have characters. Never leaves this package. */
final class TextLimitException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient TokenStreamLocation place;

    TextLimitException(TokenStreamLocation place) {
        this.place = place;
    }

    TokenStreamLocation place() {
        return place;
    }
}

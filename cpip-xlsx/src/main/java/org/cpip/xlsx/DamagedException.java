package org.cpip.xlsx;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** The bytes are no archive of XML parts, or no longer; the message says it for people. */
final class DamagedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    DamagedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

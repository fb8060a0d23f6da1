package org.cpip.cli;

import java.io.Serial;

/** Ends a command with exit code 2: it was called with something that there is not. The message names what there is. */
final class UsageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message, null, false, false);
    }
}

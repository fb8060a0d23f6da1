package org.cpip.spi.exchange;

import java.io.Serial;

/** A caller asked for a format or an option that there is not. The message names those that there are. */
public final class InvalidRequestException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** With a message that names what is wrong and what is allowed. */
    public InvalidRequestException(String message) {
        super(message);
    }
}

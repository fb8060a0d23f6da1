package org.cpip.spi.exchange;

import java.io.Serial;

/**
 * A call asks for what cannot be: a format or an option that there is not, or a value that an option does not take. The
 * message names what is wrong and what is allowed, in words for who typed it; the command shows it as wrong usage.
 *
 * <p>A plugin throws it to refuse a value that its option's type allows, such as a day that is no working day.
 */
public final class InvalidRequestException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** With a message that names what is wrong and what is allowed, in sentences. */
    public InvalidRequestException(String message) {
        super(message);
    }
}

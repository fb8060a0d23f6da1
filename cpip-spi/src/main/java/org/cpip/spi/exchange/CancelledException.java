package org.cpip.spi.exchange;

import java.io.IOException;
import java.io.Serial;

/** Reading or writing was stopped by the listener or by an interrupt of its thread. Nothing of it is returned. */
public final class CancelledException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** To be thrown by a {@link Progress} listener. */
    public CancelledException() {
        this("Cancelled");
    }

    /** With another message. */
    public CancelledException(String message) {
        super(message);
    }
}

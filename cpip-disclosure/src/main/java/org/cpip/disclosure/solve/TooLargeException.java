package org.cpip.disclosure.solve;

import java.io.Serial;

/** Says that a system is larger than the exact methods take. */
public final class TooLargeException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** With the numbers of unknowns that there are and that are taken. */
    public TooLargeException(int unknowns, int most) {
        super(unknowns + " hidden figures hang together in a way that is no flat table; at most " + most
                + " are taken");
    }
}

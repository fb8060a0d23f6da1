package org.cpip.collect.ledger;

import org.cpip.model.Experimental;

/** How the return of an area stands. */
@Experimental
public enum ReturnState {
    /** Nothing has come. */
    EXPECTED("expected"),
    /** It came in, and nothing is decided. */
    RECEIVED("received"),
    /** Something in it is to be explained. */
    HAS_QUERIES("has queries"),
    /** Its figures hold. */
    ACCEPTED("accepted"),
    /** It cannot be right, and the area has it again. */
    SENT_BACK("sent back"),
    /** It held, and may change again. */
    REOPENED("reopened"),
    /** Its figures are published. */
    LOCKED("locked");

    private final String words;

    ReturnState(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Whether its figures hold, so that another return needs it to be reopened. */
    public boolean isFinal() {
        return this == ACCEPTED || this == LOCKED;
    }
}

package org.cpip.collect.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.cpip.model.Experimental;

/** What can happen to a return. */
@Experimental
public enum LedgerEvent {
    /** It came in, for the first time or as a new version; its figures are in the entry. */
    RECEIVED,
    /** A rule asks why. */
    QUERY,
    /** A query is closed by a reason. */
    CLOSED,
    /** Its figures hold. */
    ACCEPTED,
    /** It has errors, and goes back to the area. */
    SENT_BACK,
    /** It may change again, for a reason. */
    REOPENED,
    /** What is accepted was published; it changes no more without being reopened. */
    RELEASED;

    /** As files name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<LedgerEvent> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}

package org.cpip.model.diff;

import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;

/**
 * One action before and after.
 *
 * @param before empty when it was added
 * @param after empty when it was dropped
 */
@Experimental
public record ActionPair(Optional<PlacedAction> before, Optional<PlacedAction> after) {

    /**
     * Refuses null.
     *
     * @throws IllegalArgumentException if both are empty
     */
    public ActionPair {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("An action was there before or is there after");
        }
    }

    /** Where it is, or where it was when it was dropped. */
    public PlacedAction latest() {
        return after.or(() -> before).orElseThrow();
    }

    boolean isKept() {
        return before.isPresent() && after.isPresent();
    }

    /** Whether it has the same id in the workstream of the same id. */
    boolean staysInPlace() {
        return isKept() && before.get().path().equals(after.get().path());
    }
}

package org.cpip.collect.update;

import java.util.Objects;
import org.cpip.model.Experimental;
import org.cpip.model.StatusUpdate;

/**
 * One row as it was added to the programme.
 *
 * @param action id of the action
 * @param update what was added to its history
 */
@Experimental
public record AppliedUpdate(String action, StatusUpdate update) {

    /** Refuses null. */
    public AppliedUpdate {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(update, "update");
    }
}

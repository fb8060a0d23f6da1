package org.cpip.reporting;

import java.util.Objects;
import org.cpip.model.Experimental;

/**
 * An action with what is needed to name it on its own.
 *
 * @param workstream title of its workstream
 * @param action the action on the date of the report
 */
@Experimental
public record ActionInPlace(String workstream, ActionProgress action) {

    /** Refuses null. */
    public ActionInPlace {
        Objects.requireNonNull(workstream, "workstream");
        Objects.requireNonNull(action, "action");
    }
}

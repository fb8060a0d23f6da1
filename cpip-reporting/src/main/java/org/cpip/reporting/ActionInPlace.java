package org.cpip.reporting;

import java.util.Objects;

/**
 * An action with what is needed to name it on its own.
 *
 * @param workstream title of its workstream
 * @param action the action on the date of the report
 */
public record ActionInPlace(String workstream, ActionProgress action) {

    /** Refuses null. */
    public ActionInPlace {
        Objects.requireNonNull(workstream, "workstream");
        Objects.requireNonNull(action, "action");
    }
}

package org.cpip.model.diff;

import java.util.Objects;
import org.cpip.model.Action;
import org.cpip.model.Experimental;
import org.cpip.model.Workstream;

/**
 * An action and where it stands.
 *
 * @param path its path
 * @param workstream that it is in
 * @param action the action
 */
@Experimental
public record PlacedAction(ModelPath path, Workstream workstream, Action action) {

    /** Refuses null. */
    public PlacedAction {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(workstream, "workstream");
        Objects.requireNonNull(action, "action");
    }
}

package org.cpip.io.docx.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.StatusUpdate;
import org.cpip.office.internal.word.Cell;

/** What was reported last about an action: the one value of each kind that a table has room for. */
public final class Reported {

    private Reported() {}

    /** The status, of the action or else of its updates. */
    public static Optional<DeliveryStatus> status(Action action) {
        return action.status().isPresent() ? action.status() : last(action, StatusUpdate::status);
    }

    /** The owner's rating, not a reviewer's. */
    public static Optional<DeliveryConfidence> rating(Action action) {
        return last(action, StatusUpdate::ownerConfidence);
    }

    /** The words on progress, if they are more than spaces. */
    public static Optional<String> progress(Action action) {
        return last(action, StatusUpdate::narrative).filter(narrative -> !Cell.isBlank(narrative));
    }

    private static <T> Optional<T> last(Action action, Function<StatusUpdate, Optional<T>> value) {
        List<StatusUpdate> updates = action.updates();
        for (int i = updates.size() - 1; i >= 0; i--) {
            Optional<T> stated = value.apply(updates.get(i));
            if (stated.isPresent()) {
                return stated;
            }
        }
        return Optional.empty();
    }
}

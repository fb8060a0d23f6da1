package org.cpip.reporting;

import java.util.Objects;
import java.util.Optional;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.Experimental;

/**
 * A rating that is another than before.
 *
 * @param rater whose rating it is
 * @param from empty when there was none
 * @param to empty when there is none any more
 * @param reason as given with the update that changed it; empty when none was given
 */
@Experimental
public record Rerating(
        Rater rater, Optional<DeliveryConfidence> from, Optional<DeliveryConfidence> to, Optional<String> reason) {

    /** Refuses null. */
    public Rerating {
        Objects.requireNonNull(rater, "rater");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(reason, "reason");
    }

    /** Above 0 for worse than before, below 0 for better; 0 when there was or is none, or the scales differ. */
    int worse() {
        if (from.isEmpty() || to.isEmpty() || from.get().scale() != to.get().scale()) {
            return 0;
        }
        return to.get().rating().compareTo(from.get().rating());
    }

    /** Whether it is worse than before, on the same scale. */
    public boolean isWorse() {
        return worse() > 0;
    }

    /** Whether it is better than before, on the same scale. */
    public boolean isBetter() {
        return worse() < 0;
    }

    /** Who rates. */
    public enum Rater {
        /** Who answers for the action. */
        OWNER,
        /** An independent reviewer. */
        REVIEWER
    }
}

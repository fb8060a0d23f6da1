package org.cpip.io.assemble;

import java.util.Optional;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.StatusUpdate;

/**
 * What was reported on an action, for one period or as it stands.
 *
 * @param update the rating aside
 * @param rating whose scale is known when the table has ended
 */
record PeriodReport(StatusUpdate update, Optional<Rating> rating) {

    StatusUpdate finish(Scale scale) {
        return rating.isEmpty()
                ? update
                : update.toBuilder()
                        .ownerConfidence(new DeliveryConfidence(scale, rating.get()))
                        .build();
    }
}

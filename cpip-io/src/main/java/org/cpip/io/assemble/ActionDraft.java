package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.StatusUpdateBuilder;
import org.jspecify.annotations.Nullable;

/** An action whose parties have no ids yet and whose rating has no scale yet: both are known at the end alone. */
final class ActionDraft {

    final ActionBuilder action;
    final int table;
    List<Parties.Entry> leads = new ArrayList<>();
    List<Parties.Entry> partners = new ArrayList<>();

    @Nullable
    StatusUpdateBuilder update;

    Optional<Rating> rating = Optional.empty();

    ActionDraft(ActionBuilder action, int table) {
        this.action = action;
        this.table = table;
    }

    Action finish(Scale scale) {
        leads.stream().map(Parties.Entry::id).distinct().forEach(action::addLead);
        partners.stream().map(Parties.Entry::id).distinct().forEach(action::addPartner);
        StatusUpdateBuilder reported = update;
        if (reported != null) {
            reported.ownerConfidence(rating.map(value -> new DeliveryConfidence(scale, value)));
            action.addUpdate(reported.build());
        }
        return action.build();
    }
}

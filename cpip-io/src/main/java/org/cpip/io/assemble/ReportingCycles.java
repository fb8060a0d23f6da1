package org.cpip.io.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.prose.Reading;
import org.cpip.io.prose.Reading.PartyRole;
import org.cpip.model.CommitmentType;
import org.cpip.model.Milestone;
import org.cpip.model.ReportingCycle;
import org.jspecify.annotations.Nullable;

/** The reports that come round, as the actions promise them. */
final class ReportingCycles {

    private record Draft(String action, Milestone milestone, PartyRegister.@Nullable Entry audience) {}

    private final List<Draft> drafts = new ArrayList<>();

    /** Notes an action that promises a recurring report. */
    void add(
            String action,
            Reading reading,
            List<Milestone> milestones,
            Map<Integer, String> idOfFound,
            List<PartyRegister.Entry> named) {
        if (reading.type().filter(CommitmentType.RECURRING_REPORT::equals).isEmpty()) {
            return;
        }
        milestones.stream()
                // the first that comes round and is told by the wording; a date of a column does not say how often
                .filter(milestone -> milestone.recurrence().isPresent() && idOfFound.containsValue(milestone.id()))
                .findFirst()
                .ifPresent(milestone -> drafts.add(new Draft(action, milestone, audience(reading, named))));
    }

    /** All of them; the parties must have their ids. */
    List<ReportingCycle> finish() {
        Ids ids = new Ids();
        return drafts.stream()
                .map(draft -> ReportingCycle.builder()
                        .id(ids.unique(draft.action + "-report"))
                        .title(draft.milestone.title())
                        .action(draft.action)
                        .recurrence(draft.milestone.recurrence().orElseThrow())
                        .firstDue(draft.milestone.due())
                        .audience(Optional.ofNullable(draft.audience).map(PartyRegister.Entry::id))
                        .provenance(draft.milestone.provenance())
                        .build())
                .toList();
    }

    private static PartyRegister.@Nullable Entry audience(Reading reading, List<PartyRegister.Entry> named) {
        for (int i = 0; i < named.size(); i++) {
            if (reading.parties().get(i).role() == PartyRole.AUDIENCE) {
                return named.get(i);
            }
        }
        return null;
    }
}

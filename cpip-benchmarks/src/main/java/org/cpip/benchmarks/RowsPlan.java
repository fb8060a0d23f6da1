package org.cpip.benchmarks;

import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.ProgrammeBuilder;
import org.cpip.model.Provenance;
import org.cpip.model.Slugs;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.WorkstreamBuilder;
import org.cpip.model.date.TargetDate;

/** The {@link Rows} as a programme, made a row at a time, so that nothing but the programme is ever held. */
final class RowsPlan {

    private RowsPlan() {}

    static Programme of(int actions) {
        ProgrammeBuilder programme = withParties();
        for (int from = 0; from < actions; from += Rows.PER_WORKSTREAM) {
            programme.addWorkstream(workstream(from, actions));
        }
        return programme.build();
    }

    /** A programme of the parties that lead, and nothing else yet. */
    static ProgrammeBuilder withParties() {
        var programme = Programme.builder().id("rows").title("Rows");
        for (String lead : Rows.LEADS) {
            programme.addParty(Party.builder().id(Slugs.of(lead)).name(lead).build());
        }
        return programme;
    }

    private static Workstream workstream(int from, int actions) {
        int index = from / Rows.PER_WORKSTREAM + 1;
        WorkstreamBuilder workstream =
                Workstream.builder().id("workstream-" + index).title("Workstream " + index);
        for (int i = from; i < Math.min(actions, from + Rows.PER_WORKSTREAM); i++) {
            workstream.addAction(action(i));
        }
        return workstream.build();
    }

    /** All that reading row {@code i}, from 0, from a tracker gives, the wording's quote included. */
    static Action action(int i) {
        List<String> row = Rows.row(i);
        String id = "workstream-" + (1 + i / Rows.PER_WORKSTREAM) + "-" + row.get(1);
        Provenance provenance = Provenance.builder()
                .heading(row.get(0))
                .number(row.get(1))
                .end(row.get(2).length())
                .quote(row.get(2))
                .confidence(1)
                .build();
        DeliveryStatus status = DeliveryStatus.ofWords(row.get(5)).orElseThrow();
        Action action = Action.builder()
                .id(id)
                .number(row.get(1))
                .wording(row.get(2))
                .status(status)
                .addLead(Slugs.of(row.get(3)))
                .addUpdate(StatusUpdate.builder()
                        .status(status)
                        .narrative(row.get(6).isEmpty() ? Optional.empty() : Optional.of(row.get(6)))
                        .build())
                .provenance(provenance)
                .build();
        if (row.get(4).isEmpty()) {
            return action;
        }
        String year = row.get(4).substring("by March ".length());
        return action.toBuilder()
                .addMilestone(Milestone.builder()
                        .id(id + "-m1")
                        .title(row.get(2).substring(0, 40))
                        .due(TargetDate.parse("../" + year + "-03"))
                        .provenance(provenance)
                        .build())
                .build();
    }
}

package org.cpip.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.ReportingCycle;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;

/** A programme as it was known on a date, as far as it says when things became known. */
final class AsAt {

    private AsAt() {}

    /** Without updates, achievements and received reports of later days. */
    static Programme view(Programme programme, LocalDate date) {
        List<Workstream> workstreams = programme.workstreams().stream()
                .map(workstream -> workstream.toBuilder()
                        .actions(workstream.actions().stream()
                                .map(action -> view(action, date))
                                .toList())
                        .build())
                .toList();
        return programme.toBuilder()
                .workstreams(workstreams)
                .cycles(programme.cycles().stream()
                        .map(cycle -> view(cycle, date))
                        .toList())
                .build();
    }

    private static Action view(Action action, LocalDate date) {
        List<StatusUpdate> updates = action.updates().stream()
                .filter(update ->
                        update.asAt().isEmpty() || !update.asAt().get().isAfter(date))
                .toList();
        return action.toBuilder()
                .updates(updates)
                .status(status(action, updates))
                .milestones(action.milestones().stream()
                        .map(milestone -> view(milestone, date))
                        .toList())
                .build();
    }

    /** The last one reported by then; where updates give no status at all, the action's, whose day nobody knows. */
    private static Optional<DeliveryStatus> status(Action action, List<StatusUpdate> updates) {
        boolean dated =
                action.updates().stream().anyMatch(update -> update.status().isPresent());
        return updates.size() == action.updates().size() || !dated
                ? action.status()
                : updates.stream().flatMap(update -> update.status().stream()).reduce((earlier, later) -> later);
    }

    private static Milestone view(Milestone milestone, LocalDate date) {
        return milestone.achieved().isEmpty() || milestone.isAchievedAt(date)
                ? milestone
                : milestone.toBuilder().achieved(Optional.empty()).build();
    }

    private static ReportingCycle view(ReportingCycle cycle, LocalDate date) {
        return cycle.toBuilder()
                .received(cycle.received().stream()
                        .filter(report -> !report.received().isAfter(date))
                        .toList())
                .build();
    }
}

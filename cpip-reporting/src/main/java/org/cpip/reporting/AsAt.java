package org.cpip.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.ReceivedReport;
import org.cpip.model.ReportingCycle;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;

/** A programme as it was known on a date, as far as it says when things became known. */
final class AsAt {

    private AsAt() {}

    /** Without updates, achievements and received reports of later days; what has none of them stays the same object. */
    static Programme view(Programme programme, LocalDate date) {
        List<Workstream> workstreams = each(programme.workstreams(), workstream -> view(workstream, date));
        List<ReportingCycle> cycles = each(programme.cycles(), cycle -> view(cycle, date));
        return workstreams == programme.workstreams() && cycles == programme.cycles()
                ? programme
                : programme.toBuilder().workstreams(workstreams).cycles(cycles).build();
    }

    private static Workstream view(Workstream workstream, LocalDate date) {
        List<Action> actions = each(workstream.actions(), action -> view(action, date));
        return actions == workstream.actions()
                ? workstream
                : workstream.toBuilder().actions(actions).build();
    }

    private static Action view(Action action, LocalDate date) {
        List<StatusUpdate> updates = only(
                action.updates(),
                update -> update.asAt().isEmpty() || !update.asAt().get().isAfter(date));
        List<Milestone> milestones = each(action.milestones(), milestone -> view(milestone, date));
        return updates == action.updates() && milestones == action.milestones()
                ? action
                : action.toBuilder()
                        .updates(updates)
                        .status(status(action, updates))
                        .milestones(milestones)
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
        return milestone.achieved().filter(day -> day.isAfter(date)).isEmpty()
                ? milestone
                : milestone.toBuilder().achieved(Optional.empty()).build();
    }

    private static ReportingCycle view(ReportingCycle cycle, LocalDate date) {
        List<ReceivedReport> received =
                only(cycle.received(), report -> !report.received().isAfter(date));
        return received == cycle.received()
                ? cycle
                : cycle.toBuilder().received(received).build();
    }

    /** The values, some of them replaced; the same list where none is. */
    private static <T> List<T> each(List<T> values, UnaryOperator<T> view) {
        List<T> viewed = values;
        for (int i = 0; i < values.size(); i++) {
            T value = view.apply(values.get(i));
            if (value != values.get(i)) {
                viewed = viewed == values ? new ArrayList<>(values) : viewed;
                viewed.set(i, value);
            }
        }
        return viewed;
    }

    /** The values that are known by then; the same list where all are. */
    private static <T> List<T> only(List<T> values, Predicate<T> known) {
        for (T value : values) {
            if (!known.test(value)) {
                return values.stream().filter(known).toList();
            }
        }
        return values;
    }
}

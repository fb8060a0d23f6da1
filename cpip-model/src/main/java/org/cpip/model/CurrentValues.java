package org.cpip.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.date.TargetDate;

/**
 * Moves the current values of an action into its history, where the components were overwritten with each update: its
 * answers for now stay the same, and before its first dated update nothing is known.
 */
final class CurrentValues {

    private final Action action;
    private final Map<String, Milestone> reported = new HashMap<>();
    private final List<StatusUpdate> updates;

    /** What the components say and no update does. */
    private final List<MilestoneUpdate> unsaid = new ArrayList<>();

    private CurrentValues(Action action) {
        this.action = action;
        this.updates = new ArrayList<>(action.updates());
        opened(action).reportedMilestones().forEach(milestone -> reported.putIfAbsent(milestone.id(), milestone));
    }

    /** The same action when it has no updates: then the components are the opening state. */
    static Action moved(Action action) {
        boolean opened = action.status().isEmpty()
                && action.milestones().stream()
                        .allMatch(milestone -> milestone.forecast().isEmpty()
                                && milestone.achieved().isEmpty());
        return action.updates().isEmpty() || opened ? action : new CurrentValues(action).moved();
    }

    private Action moved() {
        action.milestones().forEach(this::move);
        Optional<DeliveryStatus> status =
                action.status().filter(value -> !opened(action).reportedStatus().equals(Optional.of(value)));
        if (status.isPresent() || !unsaid.isEmpty()) {
            say(status);
        }
        return opened(action).toBuilder().updates(updates).build();
    }

    /** With nothing known before the updates. */
    private static Action opened(Action action) {
        return action.toBuilder()
                .status(Optional.empty())
                .milestones(Views.each(action.milestones(), milestone -> milestone.toBuilder()
                        .forecast(Optional.empty())
                        .achieved(Optional.empty())
                        .build()))
                .build();
    }

    private void move(Milestone milestone) {
        Milestone said = reported.getOrDefault(milestone.id(), milestone);
        Optional<TargetDate> forecast =
                milestone.forecast().filter(value -> !said.forecast().equals(Optional.of(value)));
        Optional<LocalDate> achieved =
                milestone.achieved().filter(value -> !said.achieved().equals(Optional.of(value)));
        if (forecast.isPresent() || achieved.isPresent()) {
            unsaid.add(new MilestoneUpdate(milestone.id(), forecast, achieved));
        }
    }

    /** In the last update where that says nothing of the kind and has a day, otherwise in one more of the last day. */
    private void say(Optional<DeliveryStatus> status) {
        StatusUpdate last = updates.get(updates.size() - 1);
        Optional<StatusUpdate> dated = updates.stream()
                .filter(update -> update.knownFrom().isPresent())
                .reduce((earlier, later) -> later);
        boolean silent = (status.isEmpty() || last.status().isEmpty())
                && unsaid.stream().noneMatch(value -> says(last, value.milestone()));
        if (silent && (dated.isEmpty() || last.knownFrom().isPresent())) {
            List<MilestoneUpdate> milestones = new ArrayList<>(last.milestones());
            milestones.addAll(unsaid);
            updates.set(
                    updates.size() - 1,
                    last.toBuilder()
                            .status(status.or(last::status))
                            .milestones(milestones)
                            .build());
        } else {
            updates.add(StatusUpdate.builder()
                    .asAt(dated.flatMap(StatusUpdate::asAt))
                    .recorded(dated.flatMap(StatusUpdate::recorded))
                    .status(status)
                    .milestones(unsaid)
                    .build());
        }
    }

    private static boolean says(StatusUpdate update, String milestone) {
        return update.milestones().stream().anyMatch(value -> value.milestone().equals(milestone));
    }
}

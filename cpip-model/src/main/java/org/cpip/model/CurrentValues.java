package org.cpip.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.model.date.TargetDate;

/**
 * Moves the current values of an action into its history, where the components were overwritten with each update: its
 * answers for now stay the same, and before its first dated update nothing is known.
 */
final class CurrentValues {

    private final Action action;

    /** The action with nothing known before its updates. */
    private final Action opened;

    private final List<StatusUpdate> updates;

    /** What the components say of milestones and no update does. */
    private final List<MilestoneUpdate> unsaid = new ArrayList<>();

    private CurrentValues(Action action) {
        this.action = action;
        this.updates = new ArrayList<>(action.updates());
        this.opened = action.toBuilder()
                .status(Optional.empty())
                .milestones(Views.each(action.milestones(), CurrentValues::opened))
                .build();
    }

    /** The same action when it has no updates, for then the components are the opening state; or when they are empty. */
    static Action moved(Action action) {
        boolean isOpened = action.status().isEmpty()
                && action.milestones().stream().allMatch(milestone -> opened(milestone) == milestone);
        return action.updates().isEmpty() || isOpened ? action : new CurrentValues(action).moved();
    }

    private static Milestone opened(Milestone milestone) {
        return milestone.forecast().isEmpty() && milestone.achieved().isEmpty()
                ? milestone
                : milestone.toBuilder()
                        .forecast(Optional.empty())
                        .achieved(Optional.empty())
                        .build();
    }

    private Action moved() {
        List<Milestone> reported = opened.reportedMilestones();
        for (int m = 0; m < reported.size(); m++) {
            move(action.milestones().get(m), reported.get(m));
        }
        Optional<DeliveryStatus> status =
                action.status().filter(value -> !opened.reportedStatus().equals(Optional.of(value)));
        if (status.isPresent() || !unsaid.isEmpty()) {
            say(status);
        }
        return opened.toBuilder().updates(updates).build();
    }

    private void move(Milestone current, Milestone reported) {
        Optional<TargetDate> forecast = current.forecast().filter(value -> !holds(reported.forecast(), value));
        Optional<LocalDate> achieved = current.achieved().filter(value -> !holds(reported.achieved(), value));
        if (achieved.isPresent() && reported.achieved().isEmpty() && sayWhenMet(current.id(), achieved.get())) {
            achieved = Optional.empty();
        }
        if (forecast.isPresent() || achieved.isPresent()) {
            unsaid.add(new MilestoneUpdate(current.id(), forecast, achieved));
        }
    }

    private static boolean holds(Optional<?> known, Object value) {
        return known.isPresent() && known.get().equals(value);
    }

    /** In the first update that can have said so; false when only the last can, or none. */
    private boolean sayWhenMet(String milestone, LocalDate day) {
        for (int u = 0; u < updates.size() - 1; u++) {
            StatusUpdate update = updates.get(u);
            if (update.knownFrom().filter(known -> !known.isBefore(day)).isPresent() && !says(update, milestone)) {
                MilestoneUpdate met = new MilestoneUpdate(milestone, Optional.empty(), Optional.of(day));
                updates.set(u, update.toBuilder().addMilestone(met).build());
                return true;
            }
        }
        return false;
    }

    /** In the last update where that has a day and says nothing of the kind, otherwise in one more of the last day. */
    private void say(Optional<DeliveryStatus> status) {
        int end = updates.size() - 1;
        StatusUpdate last = updates.get(end);
        Optional<StatusUpdate> dated = History.lastDated(updates);
        boolean silent = (status.isEmpty() || last.status().isEmpty())
                && unsaid.stream().noneMatch(value -> says(last, value.milestone()));
        boolean isLastDay = dated.isEmpty() || last.knownFrom().isPresent();
        if (silent && isLastDay) {
            List<MilestoneUpdate> milestones = new ArrayList<>(last.milestones());
            milestones.addAll(unsaid);
            updates.set(
                    end,
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

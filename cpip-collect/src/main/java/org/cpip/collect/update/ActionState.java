package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.StatusUpdate;

/**
 * What is known of an action while answers are added to it; each costs the same, however many there are. For one thread.
 */
final class ActionState {

    private final Action action;
    private final List<StatusUpdate> updates;
    /** What was said, whenever it came in. */
    private final Set<StatusUpdate> history = new HashSet<>();

    private final List<Milestone> milestones;
    private final Map<String, Integer> positions = new HashMap<>();
    private Optional<DeliveryStatus> status;
    private Optional<DeliveryConfidence> confidence;
    private Optional<LocalDate> lastDay = Optional.empty();
    private int next;

    ActionState(Action action) {
        this.action = action;
        updates = new ArrayList<>(action.updates());
        updates.forEach(update -> history.add(said(update)));
        milestones = new ArrayList<>(action.reportedMilestones());
        status = action.reportedStatus();
        confidence = action.ownerRating();
        updates.forEach(update -> lastDay = update.asAt().or(() -> lastDay));
        for (int i = 0; i < milestones.size(); i++) {
            positions.putIfAbsent(milestones.get(i).id(), i);
        }
        beginDay();
    }

    Optional<DeliveryStatus> status() {
        return status;
    }

    Optional<DeliveryConfidence> confidence() {
        return confidence;
    }

    Optional<Rating> rating() {
        return confidence.map(DeliveryConfidence::rating);
    }

    /** The day of the last update that has one. */
    Optional<LocalDate> lastDay() {
        return lastDay;
    }

    /** Whether somebody said so already; when it came in does not count, nor the dates of milestones, which are compared apart. */
    boolean has(StatusUpdate update) {
        return history.contains(said(update));
    }

    private static StatusUpdate said(StatusUpdate update) {
        return update.toBuilder()
                .recorded(Optional.empty())
                .milestones(List.of())
                .build();
    }

    /** Ids of the milestones that come once and are not achieved. */
    List<String> open() {
        return milestones.stream()
                .filter(milestone ->
                        milestone.achieved().isEmpty() && milestone.recurrence().isEmpty())
                .map(Milestone::id)
                .toList();
    }

    /** Whether no milestone comes round. */
    boolean isAllOnce() {
        return milestones.stream().allMatch(milestone -> milestone.recurrence().isEmpty());
    }

    /** The milestone that a row's dates are about: the one it names, otherwise the next one when the day began. */
    Optional<Milestone> milestone(UpdateRow row) {
        int position = row.milestone().map(id -> positions.getOrDefault(id, -1)).orElse(next);
        return position >= 0 && position < milestones.size() ? Optional.of(milestones.get(position)) : Optional.empty();
    }

    /**
     * Answers of another day come: those that name no milestone are about the first that is not achieved by now, or the last. It is
     * the same one for all answers of a day, whatever the others among them say.
     */
    void beginDay() {
        while (next + 1 < milestones.size() && milestones.get(next).achieved().isPresent()) {
            next++;
        }
    }

    void add(StatusUpdate update) {
        updates.add(update);
        history.add(said(update));
        status = update.status().or(() -> status);
        confidence = update.ownerConfidence().or(() -> confidence);
        update.milestones().forEach(this::move);
        lastDay = update.asAt().or(() -> lastDay);
    }

    private void move(MilestoneUpdate said) {
        int position = positions.get(said.milestone());
        Milestone milestone = milestones.get(position);
        milestones.set(
                position,
                milestone.toBuilder()
                        .forecast(said.forecast().or(milestone::forecast))
                        .achieved(said.achieved().or(milestone::achieved))
                        .build());
    }

    /** The action with all that was added. */
    Action result() {
        return action.toBuilder().updates(updates).build();
    }
}

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
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.TargetDate;

/**
 * What is known of an action while answers are added to it; each costs the same, however many there are. For one thread.
 */
final class ActionState {

    private final Action action;
    private final List<StatusUpdate> updates;
    private final Set<StatusUpdate> history;
    private final List<Milestone> milestones;
    private final Map<String, Integer> positions = new HashMap<>();
    private Optional<DeliveryStatus> status;
    private Optional<DeliveryConfidence> confidence;
    private Optional<LocalDate> lastDay = Optional.empty();
    private int next;

    ActionState(Action action) {
        this.action = action;
        updates = new ArrayList<>(action.updates());
        history = new HashSet<>(updates);
        milestones = new ArrayList<>(action.milestones());
        status = action.status();
        confidence = Known.confidence(action);
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

    boolean has(StatusUpdate update) {
        return history.contains(update);
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
        history.add(update);
        status = update.status().or(() -> status);
        confidence = update.ownerConfidence().or(() -> confidence);
        lastDay = update.asAt().or(() -> lastDay);
    }

    /** Sets the dates of the milestone that a row is about; what is empty stays. */
    void move(UpdateRow row, Optional<TargetDate> forecast, Optional<LocalDate> achieved) {
        int position = row.milestone().map(positions::get).orElse(next);
        Milestone milestone = milestones.get(position);
        milestones.set(
                position,
                milestone.toBuilder()
                        .forecast(forecast.or(milestone::forecast))
                        .achieved(achieved.or(milestone::achieved))
                        .build());
    }

    /** The action with all that was added. */
    Action result() {
        return action.toBuilder()
                .updates(updates)
                .status(status)
                .milestones(milestones)
                .build();
    }
}

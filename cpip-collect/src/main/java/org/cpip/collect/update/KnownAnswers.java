package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
import org.cpip.model.date.TargetDate;

/**
 * Finds answers that the history of an action has already, wherever in it: an update by the same body of the same day, after which
 * all that the answer says held. For one thread.
 */
final class KnownAnswers {

    private final Map<Key, List<Answer>> waiting = new HashMap<>();
    private final Set<Answer> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<String, Milestone> milestones = new HashMap<>();
    private Optional<DeliveryStatus> status;
    private Optional<Rating> rating = Optional.empty();
    private Optional<String> narrative = Optional.empty();
    private Optional<String> reason = Optional.empty();

    private KnownAnswers(Action action, List<Answer> answers) {
        this.status = action.status();
        action.milestones().forEach(milestone -> milestones.putIfAbsent(milestone.id(), milestone));
        answers.forEach(answer -> waiting.computeIfAbsent(
                        new Key(answer.said().asAt(), answer.said().by()), key -> new ArrayList<>())
                .add(answer));
    }

    /** Those of the answers that the action's history has; told apart by identity. */
    static Set<Answer> of(Action action, List<Answer> answers) {
        KnownAnswers all = new KnownAnswers(action, answers);
        for (StatusUpdate update : action.updates()) {
            all.hear(update);
            all.waiting.getOrDefault(new Key(update.asAt(), update.by()), List.of()).stream()
                    .filter(answer -> all.holds(answer.said()))
                    .forEach(all.known::add);
        }
        return all.known;
    }

    private void hear(StatusUpdate update) {
        status = update.status().or(() -> status);
        rating = update.ownerConfidence().map(DeliveryConfidence::rating).or(() -> rating);
        narrative = update.narrative().or(() -> narrative);
        reason = update.reason().or(() -> reason);
        for (MilestoneUpdate said : update.milestones()) {
            milestones.computeIfPresent(said.milestone(), (id, milestone) -> milestone.toBuilder()
                    .forecast(said.forecast().or(milestone::forecast))
                    .achieved(said.achieved().or(milestone::achieved))
                    .build());
        }
    }

    private boolean holds(UpdateRow said) {
        return holds(said.status(), status)
                && holds(said.confidence(), rating)
                && holds(said.narrative().map(String::strip), narrative.map(String::strip))
                && holds(said.reason().map(String::strip), reason.map(String::strip))
                && (said.forecast().isEmpty() && said.achieved().isEmpty()
                        || milestones.values().stream()
                                .filter(milestone -> said.milestone()
                                        .filter(id -> !id.equals(milestone.id()))
                                        .isEmpty())
                                .anyMatch(milestone -> holds(said, milestone)));
    }

    private static boolean holds(UpdateRow said, Milestone milestone) {
        Optional<TargetDate> forecast = milestone.forecast();
        boolean same = said.forecast().isEmpty()
                || forecast.isPresent() && CurrentState.isSame(said.forecast().get(), forecast.get());
        return same && holds(said.achieved(), milestone.achieved());
    }

    private static boolean holds(Optional<?> said, Optional<?> standing) {
        return said.isEmpty() || said.equals(standing);
    }

    private record Key(Optional<LocalDate> asAt, Optional<String> by) {}
}

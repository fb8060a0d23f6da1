package org.cpip.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How an action stands by a side of a merge that gives no day for it, such as a tracker, where the other side has its
 * history: what is news becomes one more update, and what only repeats the history is not added to it.
 */
final class Snapshot {

    private final Action base;
    private final Action edited;
    private final Optional<LocalDate> day;

    /** The base as it was known on the day that the snapshot is of. */
    private final Action known;

    private final Map<String, Milestone> reported;

    /** A snapshot of a day, or without one of the last day of the history. */
    Snapshot(Action base, Action edited, Optional<LocalDate> day) {
        this.base = base;
        this.edited = edited;
        this.day = day;
        this.known = day.map(base::asAt).orElse(base);
        this.reported = known.reportedMilestones().stream()
                .collect(Collectors.toMap(Milestone::id, Function.identity(), (first, second) -> first));
    }

    /**
     * Whether the edited side is one: it gives no day where the base does. A copy of the plan from before those days is
     * none; its updates are in the base already.
     */
    static boolean isSnapshot(Action base, Action edited) {
        boolean isCopy = !edited.updates().isEmpty() && base.updates().containsAll(edited.updates());
        return base.firstKnown().isPresent() && edited.firstKnown().isEmpty() && !isCopy;
    }

    /** The edited action without how it stands. A milestone that the history does not know keeps its opening state. */
    Action rest() {
        return edited.toBuilder()
                .status(Optional.empty())
                .updates(List.of())
                .milestones(Views.each(
                        edited.reportedMilestones(),
                        milestone -> reported.containsKey(milestone.id())
                                ? milestone.toBuilder()
                                        .forecast(Optional.empty())
                                        .achieved(Optional.empty())
                                        .build()
                                : milestone))
                .build();
    }

    /** The merged action with what is news, said on the day. */
    Action addTo(Action merged) {
        StatusUpdate news = news();
        int place = History.placeOf(news, merged.updates());
        // Merged before: it is the last of its day, and later ones may have hidden part of it.
        boolean isSaid = place > 0 && says(merged.updates().get(place - 1), news);
        return isSilent(news) || isSaid
                ? merged
                : merged.toBuilder().insertUpdate(news).build();
    }

    private StatusUpdate news() {
        Optional<StatusUpdate> last = edited.lastUpdate();
        Optional<StatusUpdate> end = History.lastDated(base.updates());
        return StatusUpdate.builder()
                .asAt(day.or(() -> end.flatMap(StatusUpdate::asAt)))
                .recorded(day.or(() -> end.flatMap(StatusUpdate::recorded)))
                .by(last.flatMap(StatusUpdate::by))
                .status(news(Action::reportedStatus))
                .ownerConfidence(news(Action::ownerRating))
                .reviewerConfidence(news(Action::reviewerRating))
                .narrative(news(Action::narrative))
                .reason(news(
                        action -> action.lastUpdateWith(StatusUpdate::reason).flatMap(StatusUpdate::reason)))
                .milestones(milestoneNews())
                .provenance(last.flatMap(StatusUpdate::provenance))
                .build();
    }

    /** What the edited side answers, unless the base answers the same. */
    private <T> Optional<T> news(Function<Action, Optional<T>> answer) {
        return answer.apply(edited).filter(value -> !answer.apply(known).equals(Optional.of(value)));
    }

    private List<MilestoneUpdate> milestoneNews() {
        List<MilestoneUpdate> news = new ArrayList<>();
        for (Milestone milestone : edited.reportedMilestones()) {
            Milestone was = reported.get(milestone.id());
            if (was != null) {
                MilestoneUpdate update = new MilestoneUpdate(
                        milestone.id(),
                        milestone.forecast().filter(value -> !was.forecast().equals(Optional.of(value))),
                        milestone.achieved().filter(value -> !was.achieved().equals(Optional.of(value))));
                if (update.forecast().isPresent() || update.achieved().isPresent()) {
                    news.add(update);
                }
            }
        }
        return news;
    }

    /** Whether an update of the same day says all that another does. */
    private static boolean says(StatusUpdate update, StatusUpdate news) {
        return update.asAt().equals(news.asAt())
                && update.recorded().equals(news.recorded())
                && holds(update.status(), news.status())
                && holds(update.ownerConfidence(), news.ownerConfidence())
                && holds(update.reviewerConfidence(), news.reviewerConfidence())
                && holds(update.narrative(), news.narrative())
                && holds(update.reason(), news.reason())
                && news.milestones().stream().allMatch(milestone -> update.milestones().stream()
                        .anyMatch(said -> said.milestone().equals(milestone.milestone())
                                && holds(said.forecast(), milestone.forecast())
                                && holds(said.achieved(), milestone.achieved())));
    }

    private static boolean holds(Optional<?> said, Optional<?> news) {
        return news.isEmpty() || said.equals(news);
    }

    private static boolean isSilent(StatusUpdate update) {
        return update.status().isEmpty()
                && update.ownerConfidence().isEmpty()
                && update.reviewerConfidence().isEmpty()
                && update.narrative().isEmpty()
                && update.reason().isEmpty()
                && update.milestones().isEmpty();
    }
}

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
    private final Map<String, Milestone> reported;

    Snapshot(Action base, Action edited) {
        this.base = base;
        this.edited = edited;
        this.reported = base.reportedMilestones().stream()
                .collect(Collectors.toMap(Milestone::id, Function.identity(), (first, second) -> first));
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

    /** The merged action with the news, said on a day, or without one on the last day of its history. */
    Action addTo(Action merged, Optional<LocalDate> day) {
        StatusUpdate news = news(day);
        return isSilent(news) || merged.updates().contains(news)
                ? merged
                : merged.toBuilder().insertUpdate(news).build();
    }

    private StatusUpdate news(Optional<LocalDate> day) {
        Optional<StatusUpdate> last = edited.lastUpdate();
        Optional<StatusUpdate> known = base.updates().stream()
                .filter(update -> update.knownFrom().isPresent())
                .reduce((earlier, later) -> later);
        return StatusUpdate.builder()
                .asAt(day.or(() -> known.flatMap(StatusUpdate::asAt)))
                .recorded(day.or(() -> known.flatMap(StatusUpdate::recorded)))
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
        return answer.apply(edited).filter(value -> !answer.apply(base).equals(Optional.of(value)));
    }

    private List<MilestoneUpdate> milestoneNews() {
        List<MilestoneUpdate> news = new ArrayList<>();
        for (Milestone milestone : edited.reportedMilestones()) {
            Milestone known = reported.get(milestone.id());
            if (known != null) {
                MilestoneUpdate update = new MilestoneUpdate(
                        milestone.id(),
                        milestone.forecast().filter(value -> !known.forecast().equals(Optional.of(value))),
                        milestone.achieved().filter(value -> !known.achieved().equals(Optional.of(value))));
                if (update.forecast().isPresent() || update.achieved().isPresent()) {
                    news.add(update);
                }
            }
        }
        return news;
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

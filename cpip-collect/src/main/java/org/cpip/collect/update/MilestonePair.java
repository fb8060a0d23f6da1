package org.cpip.collect.update;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.date.TargetDate;

/**
 * One milestone.
 *
 * @param plan as the plan reports it
 * @param tracker as the tracker has it
 * @param written as it is read of the plan's own tracker; empty when that has none
 */
record MilestonePair(Milestone plan, Milestone tracker, Optional<Milestone> written) {

    /**
     * The plan's milestone that one of a tracker is. A row with one date is about the milestone of that date, else about the only one
     * that is open, since reading makes ids by the order; rows with several are about those of their ids.
     */
    static Optional<MilestonePair> of(TrackerPairs.Pair pair, Milestone said) {
        boolean alone = pair.tracker().milestones().size() == 1;
        boolean several = pair.plan().milestones().size() > 1;
        Optional<Milestone> plan = alone && several ? ofRow(pair.plan(), said) : find(pair.plan(), said.id(), alone);
        return plan.map(found -> new MilestonePair(found, said, find(pair.written(), found.id(), alone)));
    }

    private static Optional<Milestone> ofRow(Action plan, Milestone said) {
        List<Milestone> milestones = plan.reportedMilestones();
        List<Milestone> dated = milestones.stream()
                .filter(each -> isSame(each.due(), said.due())
                        || isSame(each.forecast(), said.due())
                        // "Due date | June 2031 | Revised date | August 2031"
                        || isSame(each.due(), said.baseline()))
                .toList();
        List<Milestone> open =
                milestones.stream().filter(each -> each.achieved().isEmpty()).toList();
        if (dated.size() == 1) {
            return Optional.of(dated.get(0));
        }
        return open.size() == 1 ? Optional.of(open.get(0)) : Optional.empty();
    }

    private static boolean isSame(Optional<TargetDate> one, Optional<TargetDate> other) {
        return one.isPresent() && other.isPresent() && CurrentState.saysSame(one.get(), other.get());
    }

    /** The date that the tracker has in the place of the one due, where the plan has another: it is when the milestone is expected now. */
    Optional<TargetDate> moved() {
        return plan.due().isPresent()
                ? news(Milestone::due)
                        .filter(date -> !isSame(plan.due(), Optional.of(date))
                                && !isSame(plan.forecast(), Optional.of(date))
                                && !isSame(written.flatMap(Milestone::due), Optional.of(date)))
                : Optional.empty();
    }

    /** When the tracker says that it is expected, where that is news: a forecast before a date due that was moved. */
    Optional<TargetDate> expected() {
        return tracker.forecast().isPresent() ? news(Milestone::forecast) : moved();
    }

    /** The date that the tracker has first agreed, where the plan has neither it nor another. */
    Optional<TargetDate> first() {
        return baseline().filter(date -> plan.baseline().isEmpty());
    }

    /**
     * Dates of the tracker for which the plan has no place: one due beside a forecast, since the one that was published stays, and one
     * first agreed that is not the plan's.
     */
    List<TargetDate> unplaced() {
        return Stream.of(
                        tracker.forecast().isPresent()
                                ? moved().filter(date -> !isSame(tracker.forecast(), Optional.of(date)))
                                : Optional.<TargetDate>empty(),
                        baseline().filter(date -> plan.baseline().isPresent()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TargetDate> baseline() {
        return news(Milestone::baseline)
                .filter(date -> !isSame(plan.due(), Optional.of(date)) && !isSame(plan.baseline(), Optional.of(date)));
    }

    /** Words that the tracker has in the place of the date due, such as "TBC", and the plan has not. */
    Optional<String> words() {
        return tracker.due().isPresent() ? Optional.empty() : news(Milestone::dueWords);
    }

    private static Optional<Milestone> find(Action action, String id, boolean alone) {
        List<Milestone> milestones = action.reportedMilestones();
        return milestones.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .or(() -> alone && milestones.size() == 1 ? Optional.of(milestones.get(0)) : Optional.empty());
    }

    <T> Optional<T> news(Function<Milestone, Optional<T>> answer) {
        return answer.apply(tracker)
                .filter(value -> !answer.apply(plan).equals(Optional.of(value)))
                .filter(value -> !written.flatMap(answer).equals(Optional.of(value)));
    }
}

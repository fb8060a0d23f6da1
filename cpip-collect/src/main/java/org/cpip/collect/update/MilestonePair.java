package org.cpip.collect.update;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.Action;
import org.cpip.model.Milestone;

/**
 * One milestone.
 *
 * @param plan as the plan reports it
 * @param tracker as the tracker has it
 * @param written as it is read of the plan's own tracker; empty when that has none
 */
record MilestonePair(Milestone plan, Milestone tracker, Optional<Milestone> written) {

    /** The plan's milestone that one of a tracker is: that of its id, or the only one of both. */
    static Optional<MilestonePair> of(TrackerPairs.Pair pair, Milestone said) {
        boolean alone = pair.tracker().milestones().size() == 1;
        return find(pair.plan(), said.id(), alone)
                .map(found -> new MilestonePair(found, said, find(pair.written(), found.id(), alone)));
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

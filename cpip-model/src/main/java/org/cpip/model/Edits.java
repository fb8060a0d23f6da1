package org.cpip.model;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Changes one part of a programme, found by its id; parts that stay are the same objects. */
final class Edits {

    private Edits() {}

    static Programme action(Programme programme, String id, UnaryOperator<ActionBuilder> change) {
        Programme changed = eachAction(
                programme,
                action -> action.id().equals(id)
                        ? change.apply(action.toBuilder()).build()
                        : action);
        if (changed == programme) {
            throw missing("action", id, programme.actions(), Action::id);
        }
        return changed;
    }

    static Programme milestone(Programme programme, String id, UnaryOperator<MilestoneBuilder> change) {
        Programme changed = eachAction(programme, action -> {
            List<Milestone> milestones = Views.each(
                    action.milestones(),
                    milestone -> milestone.id().equals(id)
                            ? change.apply(milestone.toBuilder()).build()
                            : milestone);
            return milestones == action.milestones()
                    ? action
                    : action.toBuilder().milestones(milestones).build();
        });
        if (changed == programme) {
            List<Milestone> milestones = programme.actions().stream()
                    .flatMap(action -> action.milestones().stream())
                    .toList();
            throw missing("milestone", id, milestones, Milestone::id);
        }
        return changed;
    }

    static Programme workstream(Programme programme, String id, UnaryOperator<WorkstreamBuilder> change) {
        List<Workstream> workstreams = Views.each(
                programme.workstreams(),
                workstream -> workstream.id().equals(id)
                        ? change.apply(workstream.toBuilder()).build()
                        : workstream);
        if (workstreams == programme.workstreams()) {
            throw missing("workstream", id, workstreams, Workstream::id);
        }
        return programme.toBuilder().workstreams(workstreams).build();
    }

    static Programme eachAction(Programme programme, UnaryOperator<Action> change) {
        List<Workstream> workstreams = Views.each(programme.workstreams(), workstream -> {
            List<Action> actions = Views.each(workstream.actions(), change);
            return actions == workstream.actions()
                    ? workstream
                    : workstream.toBuilder().actions(actions).build();
        });
        return workstreams == programme.workstreams()
                ? programme
                : programme.toBuilder().workstreams(workstreams).build();
    }

    static <T> NoSuchElementException missing(String kind, String id, List<T> items, Function<T, String> idOf) {
        String nearest = NearestId.to(id, items.stream().map(idOf).toList())
                .map(found -> "; the nearest is \"" + found + "\"")
                .orElse("");
        return new NoSuchElementException("No " + kind + " has the id \"" + id + "\"" + nearest);
    }
}

package org.cpip.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes the number and the ids of an action that is added, and finds its place. */
final class NewAction {

    private final Programme programme;
    private final Workstream workstream;
    private final Set<String> actionIds = new HashSet<>();
    private final Set<String> milestoneIds = new HashSet<>();

    private NewAction(Programme programme, Workstream workstream) {
        this.programme = programme;
        this.workstream = workstream;
        for (Action action : programme.actions()) {
            actionIds.add(action.id());
            action.milestones().forEach(milestone -> milestoneIds.add(milestone.id()));
        }
    }

    static Programme added(Programme programme, String workstreamId, UnaryOperator<ActionBuilder> describe) {
        Workstream workstream = programme
                .workstream(workstreamId)
                .orElseThrow(() -> Edits.missing("workstream", workstreamId, programme.workstreams(), Workstream::id));
        return new NewAction(programme, workstream).added(describe);
    }

    private Programme added(UnaryOperator<ActionBuilder> describe) {
        String number = Numbers.next(workstream, Optional.empty());
        String id = idOf(number);
        Action made = describe.apply(Action.builder().id(id).number(number)).build();
        Action action = number.equals(made.number()) && made.parent().isPresent()
                ? made.toBuilder()
                        .number(Numbers.next(workstream, parent(made)))
                        .build()
                : made;
        Action named = action.id().equals(id) ? renamed(action, idOf(action.number())) : action;
        if (actionIds.contains(named.id())) {
            throw new IllegalArgumentException("Another action has the id \"" + named.id() + "\" already");
        }
        int place = Numbers.placeOf(workstream, named);
        return Edits.workstream(programme, workstream.id(), builder -> {
            List<Action> actions = new ArrayList<>(workstream.actions());
            actions.add(place, named);
            return builder.actions(actions);
        });
    }

    private Optional<Action> parent(Action action) {
        String id = action.parent().orElseThrow();
        return Optional.of(workstream.actions().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Edits.missing(
                        "action of the workstream \"" + workstream.id() + "\"", id, workstream.actions(), Action::id)));
    }

    private String idOf(String number) {
        return Slugs.free(workstream.id() + "-" + Slugs.of(number), actionIds::contains);
    }

    /** With ids of milestones that were made from the first id made from this one, and free in the programme. */
    private Action renamed(Action action, String id) {
        String made = action.id() + "-m";
        List<Milestone> milestones = Views.each(action.milestones(), milestone -> {
            String wanted = milestone.id().startsWith(made)
                    ? id + "-m" + milestone.id().substring(made.length())
                    : milestone.id();
            String free = Slugs.free(wanted, milestoneIds::contains);
            milestoneIds.add(free);
            return free.equals(milestone.id())
                    ? milestone
                    : milestone.toBuilder().id(free).build();
        });
        return action.toBuilder().id(id).milestones(milestones).build();
    }
}

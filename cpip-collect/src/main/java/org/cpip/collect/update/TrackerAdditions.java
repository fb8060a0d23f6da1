package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;

/**
 * Actions that a tracker has and its plan has not.
 *
 * @param programme the plan with them, each in the workstream of its title, and with the bodies that lead them
 * @param pairs what the tracker reports on them, which is news of its day as of any other action
 */
record TrackerAdditions(Programme programme, List<TrackerPairs.Pair> pairs) {

    static TrackerAdditions to(Programme plan, Programme tracker, TrackerPlaces places, Optional<LocalDate> recorded) {
        TrackerParties parties = new TrackerParties(plan, tracker);
        List<Workstream> workstreams = new ArrayList<>(plan.workstreams());
        Set<String> ids = new HashSet<>();
        plan.actions().forEach(action -> ids.add(action.id()));
        List<TrackerPairs.Pair> pairs = new ArrayList<>();
        for (TrackerPairs.Addition each :
                TrackerPairs.of(plan, tracker, plan, places).added()) {
            Action added = asPlanned(own(each.action(), parties, ids), recorded);
            add(workstreams, each.workstream(), added);
            pairs.add(new TrackerPairs.Pair(added, each.action(), added));
        }
        if (pairs.isEmpty()) {
            return new TrackerAdditions(plan, pairs);
        }
        List<Party> all = new ArrayList<>(plan.parties());
        all.addAll(parties.added());
        return new TrackerAdditions(
                plan.toBuilder().workstreams(workstreams).parties(all).build(), pairs);
    }

    /**
     * Without what is reported on it, which no day before the tracker's knew: "Fly it. | Completed". Of a tracker with a status a
     * quarter the days are known.
     */
    private static Action asPlanned(Action action, Optional<LocalDate> recorded) {
        List<StatusUpdate> history = action.updates().size() < 2
                ? List.of()
                : action.updates().stream()
                        .filter(update -> update.asAt().isPresent())
                        .map(update -> update.toBuilder()
                                .recorded(update.recorded().or(() -> recorded))
                                .build())
                        .toList();
        return action.toBuilder()
                .status(Optional.empty())
                .milestones(action.milestones().stream()
                        .map(milestone -> milestone.toBuilder()
                                .forecast(Optional.empty())
                                .achieved(Optional.empty())
                                .build())
                        .toList())
                .updates(history)
                .build();
    }

    /** The action with the plan's bodies and an id that is free; where it comes from is no source of the plan. */
    private static Action own(Action action, TrackerParties parties, Set<String> ids) {
        String id = action.id();
        for (int i = 2; !ids.add(id); i++) {
            id = action.id() + "-" + i;
        }
        return action.toBuilder()
                .id(id)
                .leads(parties.ids(action.leads()))
                .partners(parties.ids(action.partners()))
                .citations(List.of())
                .milestones(action.milestones().stream()
                        .map(milestone -> milestone.toBuilder()
                                .provenance(Optional.empty())
                                .build())
                        .toList())
                .updates(action.updates().stream()
                        .map(update ->
                                update.toBuilder().provenance(Optional.empty()).build())
                        .toList())
                .provenance(Optional.empty())
                .build();
    }

    private static void add(List<Workstream> workstreams, Workstream from, Action action) {
        for (int i = 0; i < workstreams.size(); i++) {
            Workstream workstream = workstreams.get(i);
            if (TrackerPairs.key(workstream.title()).equals(TrackerPairs.key(from.title()))) {
                List<Action> actions = new ArrayList<>(workstream.actions());
                actions.add(action);
                workstreams.set(i, workstream.toBuilder().actions(actions).build());
                return;
            }
        }
        workstreams.add(
                from.toBuilder().actions(List.of(action)).lead(Optional.empty()).build());
    }
}

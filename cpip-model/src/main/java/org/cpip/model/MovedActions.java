package org.cpip.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Actions that the edited side of a merge has in another workstream than the base. */
final class MovedActions {

    private final Programme base;
    private final Programme edited;

    /** The workstreams in which the edited side has an action, by its id; one, where ids are unique. */
    private final Map<String, List<String>> homes = new HashMap<>();

    /** The actions that move, by the id of the workstream that they come to. */
    private final Map<String, List<Action>> arrivals = new HashMap<>();

    MovedActions(Programme base, Programme edited) {
        this.base = base;
        this.edited = edited;
        for (Workstream workstream : edited.workstreams()) {
            for (Action action : workstream.actions()) {
                homes.computeIfAbsent(action.id(), id -> new ArrayList<>(1)).add(workstream.id());
            }
        }
    }

    /** The base with its actions where the edited side has them; the same object when none moves. */
    Programme placed() {
        List<Workstream> left = Views.each(base.workstreams(), this::withoutDepartures);
        if (arrivals.isEmpty()) {
            return base;
        }
        List<Workstream> placed = new ArrayList<>(left);
        Set<String> known = left.stream().map(Workstream::id).collect(Collectors.toSet());
        edited.workstreams().stream()
                .filter(workstream -> known.add(workstream.id()))
                .forEach(workstream ->
                        placed.add(workstream.toBuilder().actions(List.of()).build()));
        return base.toBuilder()
                .workstreams(Views.each(placed, this::withArrivals))
                .build();
    }

    private Workstream withoutDepartures(Workstream workstream) {
        List<Action> staying = Views.only(workstream.actions(), action -> stays(action, workstream.id()));
        if (staying == workstream.actions()) {
            return workstream;
        }
        for (Action action : workstream.actions()) {
            if (!stays(action, workstream.id())) {
                String home = homes.get(action.id()).get(0);
                arrivals.computeIfAbsent(home, id -> new ArrayList<>()).add(action);
            }
        }
        return workstream.toBuilder().actions(staying).build();
    }

    private boolean stays(Action action, String workstream) {
        return homes.getOrDefault(action.id(), List.of(workstream)).contains(workstream);
    }

    private Workstream withArrivals(Workstream workstream) {
        List<Action> arriving = arrivals.get(workstream.id());
        if (arriving == null) {
            return workstream;
        }
        List<Action> actions = new ArrayList<>(workstream.actions());
        actions.addAll(arriving);
        return workstream.toBuilder().actions(actions).build();
    }
}

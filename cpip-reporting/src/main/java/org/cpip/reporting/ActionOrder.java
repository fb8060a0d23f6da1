package org.cpip.reporting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.Workstream;

/**
 * The order in which a workstream's actions are listed: as published, but sub-actions directly after the action that they
 * are part of, and theirs after them. Each is listed once, whatever the plan says; actions that are parts of each other
 * begin with the first of them.
 */
final class ActionOrder {

    private final List<Action> actions;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> top = new HashSet<>();
    private final Map<String, List<Integer>> subActions = new HashMap<>();
    private final List<Action> ordered = new ArrayList<>();
    private final boolean[] listed;

    ActionOrder(Workstream workstream) {
        this.actions = workstream.actions();
        this.listed = new boolean[actions.size()];
        if (actions.stream().anyMatch(action -> action.parent().isPresent())) {
            workstream.topLevelActions().forEach(action -> top.add(action.id()));
            order();
        } else {
            ordered.addAll(actions);
        }
    }

    List<Action> actions() {
        return ordered;
    }

    /** Id of the action that it counts with; empty for a top-level action of its workstream. */
    Optional<String> parent(Action action) {
        return action.parent().filter(parent -> ids.contains(parent) && !top.contains(action.id()));
    }

    private void order() {
        for (int i = 0; i < actions.size(); i++) {
            ids.add(actions.get(i).id());
            int place = i;
            actions.get(i).parent().ifPresent(parent -> subActions
                    .computeIfAbsent(parent, id -> new ArrayList<>())
                    .add(place));
        }
        for (int i = 0; i < actions.size(); i++) {
            if (actions.get(i).parent().filter(ids::contains).isEmpty()) {
                list(i);
            }
        }
        for (int i = 0; i < actions.size(); i++) {
            if (top.contains(actions.get(i).id())) {
                list(i);
            }
        }
        for (int i = 0; i < actions.size(); i++) {
            list(i);
        }
    }

    /** Without recursion: a chain of sub-actions may be as long as the plan. */
    private void list(int first) {
        Deque<Integer> next = new ArrayDeque<>(List.of(first));
        while (!next.isEmpty()) {
            int place = next.pop();
            if (!listed[place]) {
                listed[place] = true;
                ordered.add(actions.get(place));
                List<Integer> parts = subActions.getOrDefault(actions.get(place).id(), List.of());
                for (int i = parts.size() - 1; i >= 0; i--) {
                    next.push(parts.get(i));
                }
            }
        }
    }
}

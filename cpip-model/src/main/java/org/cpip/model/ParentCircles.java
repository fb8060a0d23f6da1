package org.cpip.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which actions of a workstream count in totals, also where some are parts of each other. For one thread. */
final class ParentCircles {

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();

    /** Those whose top is known. */
    private final Set<String> walked = new HashSet<>();

    ParentCircles(List<Action> actions) {
        for (Action action : actions) {
            places.putIfAbsent(action.id(), places.size());
        }
        for (Action action : actions) {
            action.parent().filter(places::containsKey).ifPresent(parent -> parents.putIfAbsent(action.id(), parent));
        }
    }

    /** The ids of those that are no part of another here, and of each circle the first as published. */
    Set<String> topLevel() {
        Set<String> tops = new HashSet<>();
        for (String id : places.keySet()) {
            if (!parents.containsKey(id)) {
                tops.add(id);
            } else {
                addCircle(id, tops);
            }
        }
        return tops;
    }

    private void addCircle(String start, Set<String> tops) {
        Set<String> trail = new LinkedHashSet<>();
        String next = start;
        while (next != null && !walked.contains(next) && trail.add(next)) {
            next = parents.get(next);
        }
        walked.addAll(trail);
        if (next != null && trail.contains(next)) {
            List<String> circle = new ArrayList<>(trail);
            circle.subList(circle.indexOf(next), circle.size()).stream()
                    .min((one, other) -> places.get(one) - places.get(other))
                    .ifPresent(tops::add);
        }
    }
}

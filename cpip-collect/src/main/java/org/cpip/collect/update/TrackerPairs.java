package org.cpip.collect.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;

/**
 * Which action of a plan is which of a tracker.
 *
 * @param pairs in the order of the tracker
 * @param repeated actions of the tracker that are the plan's a second time
 * @param added actions of the tracker that the plan has not, each with its workstream
 */
record TrackerPairs(List<Pair> pairs, List<Action> repeated, List<Addition> added) {

    /** An action that the plan has not. */
    record Addition(Workstream workstream, Action action) {}

    /**
     * One action.
     *
     * @param plan as the plan has it
     * @param tracker as the tracker has it
     * @param written as it is read of the plan's own tracker
     */
    record Pair(Action plan, Action tracker, Action written) {}

    static TrackerPairs of(Programme plan, Programme tracker, Programme written) {
        Map<String, Action> byId = new HashMap<>();
        Map<String, Optional<Action>> byWording = new HashMap<>();
        Map<String, Optional<Action>> byNumber = new HashMap<>();
        Map<String, Action> readAgain = new HashMap<>();
        for (Workstream workstream : plan.workstreams()) {
            for (Action action : workstream.actions()) {
                byId.putIfAbsent(action.id(), action);
                unique(byWording, key(action.wording()), action);
                unique(byNumber, key(workstream.title()) + '\n' + key(action.number()), action);
            }
        }
        written.actions().forEach(action -> readAgain.putIfAbsent(action.id(), action));
        List<Pair> pairs = new ArrayList<>();
        List<Action> repeated = new ArrayList<>();
        List<Addition> added = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Workstream workstream : tracker.workstreams()) {
            for (Action action : workstream.actions()) {
                String number = key(workstream.title()) + '\n' + key(action.number());
                Optional<Action> found = byWording
                        .getOrDefault(key(action.wording()), Optional.empty())
                        .or(() -> Optional.ofNullable(byId.get(action.id())))
                        .or(() -> byNumber.getOrDefault(number, Optional.empty()));
                if (found.isEmpty()) {
                    added.add(new Addition(workstream, action));
                } else if (taken.add(found.get().id())) {
                    pairs.add(new Pair(
                            found.get(),
                            action,
                            readAgain.getOrDefault(found.get().id(), found.get())));
                } else {
                    repeated.add(found.get());
                }
            }
        }
        return new TrackerPairs(pairs, repeated, added);
    }

    /** A text without case and white space, as people type it anew. */
    static String key(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }

    /** Two actions of one wording are told apart by nothing but their ids. */
    private static void unique(Map<String, Optional<Action>> map, String key, Action action) {
        map.merge(key, Optional.of(action), (one, other) -> Optional.empty());
    }
}

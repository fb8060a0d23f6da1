package org.cpip.reporting.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;

/**
 * Finds out which action of one programme is which of another: first those with the same id and wording; then those
 * whose wording is the same and nobody else's, because numbers move when an action is put in between; then those with
 * the same id, which were reworded. The others were dropped or added.
 */
final class ActionPairs {

    private final List<PlacedAction> before;
    private final List<PlacedAction> after;
    /** By identity: a placed action is here once, and equality would compare whole workstreams. */
    private final Map<PlacedAction, PlacedAction> beforeOf = new IdentityHashMap<>();

    private final Set<PlacedAction> paired = Collections.newSetFromMap(new IdentityHashMap<>());

    private ActionPairs(Programme before, Programme after) {
        this.before = placed(before);
        this.after = placed(after);
    }

    /** Each action once: those after in their order, then those dropped in theirs. */
    static List<ActionPair> of(Programme before, Programme after) {
        ActionPairs pairs = new ActionPairs(before, after);
        pairs.match(true);
        pairs.matchByWording();
        pairs.match(false);
        return pairs.pairs();
    }

    private List<ActionPair> pairs() {
        List<ActionPair> pairs = new ArrayList<>(after.size());
        for (PlacedAction action : after) {
            pairs.add(new ActionPair(Optional.ofNullable(beforeOf.get(action)), Optional.of(action)));
        }
        for (PlacedAction action : before) {
            if (!paired.contains(action)) {
                pairs.add(new ActionPair(Optional.of(action), Optional.empty()));
            }
        }
        return pairs;
    }

    private void match(boolean sameWording) {
        Map<ModelPath.Key, PlacedAction> earlier = byKey(before);
        byKey(after).forEach((key, action) -> {
            PlacedAction candidate = earlier.get(key);
            if (candidate != null
                    && !paired.contains(candidate)
                    && !beforeOf.containsKey(action)
                    && (!sameWording
                            || candidate
                                    .action()
                                    .wording()
                                    .equals(action.action().wording()))) {
                pair(candidate, action);
            }
        });
    }

    /** By id; an id that the plan has twice, anywhere, is counted. */
    private static Map<ModelPath.Key, PlacedAction> byKey(List<PlacedAction> actions) {
        Map<ModelPath.Key, PlacedAction> byKey = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (PlacedAction action : actions) {
            String id = action.action().id();
            byKey.put(new ModelPath.Key(id, seen.merge(id, 1, Integer::sum)), action);
        }
        return byKey;
    }

    private void matchByWording() {
        Map<String, List<PlacedAction>> earlier = byWording(before);
        byWording(after).forEach((wording, found) -> {
            List<PlacedAction> candidates = earlier.getOrDefault(wording, List.of());
            if (found.size() == 1 && candidates.size() == 1) {
                pair(candidates.get(0), found.get(0));
            }
        });
    }

    private Map<String, List<PlacedAction>> byWording(List<PlacedAction> actions) {
        Map<String, List<PlacedAction>> byWording = new LinkedHashMap<>();
        for (PlacedAction action : actions) {
            if (!paired.contains(action) && !beforeOf.containsKey(action)) {
                byWording
                        .computeIfAbsent(action.action().wording(), wording -> new ArrayList<>(1))
                        .add(action);
            }
        }
        return byWording;
    }

    private void pair(PlacedAction earlier, PlacedAction later) {
        beforeOf.put(later, earlier);
        paired.add(earlier);
    }

    private static List<PlacedAction> placed(Programme programme) {
        List<PlacedAction> placed = new ArrayList<>();
        List<ModelPath.Step> workstreams = ModelTree.steps(programme.workstreams());
        for (int w = 0; w < workstreams.size(); w++) {
            Workstream workstream = programme.workstreams().get(w);
            ModelPath list = ModelPath.ROOT
                    .component("workstreams")
                    .then(workstreams.get(w))
                    .component("actions");
            List<ModelPath.Step> actions = ModelTree.steps(workstream.actions());
            for (int a = 0; a < actions.size(); a++) {
                placed.add(new PlacedAction(
                        list.then(actions.get(a)),
                        workstream,
                        workstream.actions().get(a)));
            }
        }
        return placed;
    }
}

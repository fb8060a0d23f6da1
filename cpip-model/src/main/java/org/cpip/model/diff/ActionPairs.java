package org.cpip.model.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;

/**
 * Finds out which action of one programme is which of another: first those with the same id and wording; then those
 * whose wording is the same and nobody else's, because numbers move when an action is put in between; then those with
 * the same id, which were reworded. The others were dropped or added.
 */
final class ActionPairs {

    private static final int NONE = -1;

    private final List<PlacedAction> before;
    private final List<PlacedAction> after;
    /** Of each action after, the place of the one before; {@link #NONE} while there is none. */
    private final int[] partners;
    /** Which actions before have one after. */
    private final boolean[] paired;

    private ActionPairs(Programme before, Programme after) {
        this.before = placed(before);
        this.after = placed(after);
        this.partners = new int[this.after.size()];
        Arrays.fill(partners, NONE);
        this.paired = new boolean[this.before.size()];
    }

    /** Each action once: those after in their order, then those dropped in theirs. */
    static List<ActionPair> of(Programme before, Programme after) {
        ActionPairs pairs = new ActionPairs(before, after);
        pairs.match();
        return pairs.pairs();
    }

    private void match() {
        int[] byId = byId();
        for (int i = 0; i < byId.length; i++) {
            if (byId[i] != NONE && wording(before, byId[i]).equals(wording(after, i))) {
                pair(byId[i], i);
            }
        }
        matchByWording();
        for (int i = 0; i < byId.length; i++) {
            if (byId[i] != NONE && partners[i] == NONE && !paired[byId[i]]) {
                pair(byId[i], i);
            }
        }
    }

    private List<ActionPair> pairs() {
        List<ActionPair> pairs = new ArrayList<>(after.size());
        for (int i = 0; i < after.size(); i++) {
            pairs.add(new ActionPair(
                    partners[i] == NONE ? Optional.empty() : Optional.of(before.get(partners[i])),
                    Optional.of(after.get(i))));
        }
        for (int i = 0; i < before.size(); i++) {
            if (!paired[i]) {
                pairs.add(new ActionPair(Optional.of(before.get(i)), Optional.empty()));
            }
        }
        return pairs;
    }

    /** Of each action after, the one before with the same id; an id that a plan has twice, anywhere, is counted. */
    private int[] byId() {
        List<ModelPath.Step> earlier = ids(before);
        Map<ModelPath.Step, Integer> places = new HashMap<>(2 * earlier.size());
        for (int i = 0; i < earlier.size(); i++) {
            places.put(earlier.get(i), i);
        }
        return ids(after).stream().mapToInt(id -> places.getOrDefault(id, NONE)).toArray();
    }

    private static List<ModelPath.Step> ids(List<PlacedAction> actions) {
        return ModelTree.steps(actions.stream().map(PlacedAction::action).toList());
    }

    private void matchByWording() {
        Map<String, List<Integer>> earlier = byWording(before, i -> !paired[i]);
        byWording(after, i -> partners[i] == NONE).forEach((wording, found) -> {
            List<Integer> candidates = earlier.getOrDefault(wording, List.of());
            if (found.size() == 1 && candidates.size() == 1) {
                pair(candidates.get(0), found.get(0));
            }
        });
    }

    private static Map<String, List<Integer>> byWording(List<PlacedAction> actions, IntPredicate isAlone) {
        Map<String, List<Integer>> byWording = new LinkedHashMap<>();
        for (int i = 0; i < actions.size(); i++) {
            if (isAlone.test(i)) {
                byWording
                        .computeIfAbsent(wording(actions, i), wording -> new ArrayList<>(1))
                        .add(i);
            }
        }
        return byWording;
    }

    private static String wording(List<PlacedAction> actions, int place) {
        return actions.get(place).action().wording();
    }

    private void pair(int earlier, int later) {
        partners[later] = earlier;
        paired[earlier] = true;
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

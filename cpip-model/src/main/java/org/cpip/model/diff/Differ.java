package org.cpip.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;

/** Compares two programmes. */
final class Differ {

    private static final String ACTIONS = "actions";

    private final List<Change> changes = new ArrayList<>();
    /** Those that are in no list, or in another one, after: by their list before, then by what identifies them there. */
    private final Map<ModelPath, Map<ModelPath.Step, ActionPair>> gone = new HashMap<>();
    /** Those that were in no list, or in another one, before: by their list after. */
    private final Map<ModelPath, Map<ModelPath.Step, ActionPair>> come = new HashMap<>();

    private Differ(List<ActionPair> pairs) {
        for (ActionPair pair : pairs) {
            if (!pair.staysInPlace()) {
                pair.before().ifPresent(placed -> put(gone, placed.path(), pair));
                pair.after().ifPresent(placed -> put(come, placed.path(), pair));
            }
        }
    }

    private static void put(Map<ModelPath, Map<ModelPath.Step, ActionPair>> lists, ModelPath path, ActionPair pair) {
        int last = path.steps().size() - 1;
        lists.computeIfAbsent(path.prefix(last), list -> new HashMap<>())
                .put(path.steps().get(last), pair);
    }

    static List<Change> changes(Programme before, Programme after, List<ActionPair> pairs) {
        Differ differ = new Differ(pairs);
        differ.compareComponents(ModelPath.ROOT, before, after);
        return differ.changes;
    }

    private void compare(ModelPath path, Object before, Object after) {
        // An action of an equal workstream may have come from another one, where ids or wordings repeat.
        if (!(before instanceof Workstream) && before.equals(after)) {
            return;
        }
        if (before instanceof Optional<?> earlier && after instanceof Optional<?> later) {
            if (earlier.isPresent() && later.isPresent()) {
                compare(path, earlier.get(), later.get());
            } else {
                changes.add(new Change.Replaced(path, earlier.map(v -> v), later.map(v -> v)));
            }
        } else if (before instanceof List<?> earlier && after instanceof List<?> later) {
            compareLists(path, earlier, later);
        } else if (before instanceof Map<?, ?> earlier && after instanceof Map<?, ?> later) {
            compareFields(path, earlier, later);
        } else if (ModelTree.isBranch(before, after)) {
            compareComponents(path, before, after);
        } else {
            changes.add(new Change.Replaced(path, Optional.of(before), Optional.of(after)));
        }
    }

    private void compareComponents(ModelPath path, Object before, Object after) {
        Shape<Object> shape = ModelTree.shape(before);
        for (Property property : shape.properties()) {
            Object earlier = shape.get(before, property);
            Object later = shape.get(after, property);
            if (before instanceof Workstream && property.name().equals(ACTIONS)) {
                compareActions(path.component(ACTIONS), (List<?>) earlier, (List<?>) later);
            } else {
                compare(path.component(property.name()), earlier, later);
            }
        }
    }

    /** A field that is there once only is a value that came or went. */
    private void compareFields(ModelPath path, Map<?, ?> before, Map<?, ?> after) {
        Set<Object> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (Object name : names) {
            Optional<Object> earlier = Optional.ofNullable(before.get(name));
            Optional<Object> later = Optional.ofNullable(after.get(name));
            if (!earlier.equals(later)) {
                changes.add(new Change.Replaced(path.then(new ModelPath.Key((String) name, 1)), earlier, later));
            }
        }
    }

    private void compareLists(ModelPath path, List<?> before, List<?> after) {
        if (ModelTree.isKeyed(before.isEmpty() ? after.get(0) : before.get(0))) {
            compareByKey(path, before, after);
        } else {
            compareByPlace(path, before, after);
        }
    }

    private void compareByKey(ModelPath path, List<?> before, List<?> after) {
        List<ModelPath.Step> earlier = ModelTree.steps(before);
        List<ModelPath.Step> later = ModelTree.steps(after);
        Map<ModelPath.Step, Object> rest = new HashMap<>();
        Map<ModelPath.Step, Object> known = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            rest.put(later.get(i), after.get(i));
        }
        List<ModelPath.Step> stayed = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            known.put(earlier.get(i), before.get(i));
            if (rest.containsKey(earlier.get(i))) {
                stayed.add(earlier.get(i));
            } else {
                drop(path.then(earlier.get(i)), before.get(i));
            }
        }
        reorder(path, stayed, later.stream().filter(known::containsKey).toList());
        for (int i = 0; i < after.size(); i++) {
            Object member = known.get(later.get(i));
            if (member == null) {
                add(path.then(later.get(i)), i, after.get(i));
            } else {
                compare(path.then(later.get(i)), member, after.get(i));
            }
        }
    }

    /** What is equal at the beginning and at the end stays; what is between is compared pair by pair. */
    private void compareByPlace(ModelPath path, List<?> before, List<?> after) {
        int shorter = Math.min(before.size(), after.size());
        int start = 0;
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        int pairsEnd = shorter - end;
        for (int i = start; i < pairsEnd; i++) {
            compare(path.then(new ModelPath.Index(i)), before.get(i), after.get(i));
        }
        for (int i = pairsEnd; i < before.size() - end; i++) {
            drop(path.then(new ModelPath.Index(i)), before.get(i));
        }
        for (int i = pairsEnd; i < after.size() - end; i++) {
            add(path.then(new ModelPath.Index(i)), i, after.get(i));
        }
    }

    private void compareActions(ModelPath path, List<?> before, List<?> after) {
        Map<ModelPath.Step, ActionPair> left = gone.getOrDefault(path, Map.of());
        Map<ModelPath.Step, ActionPair> arrived = come.getOrDefault(path, Map.of());
        Map<ModelPath.Step, Object> stayed = new LinkedHashMap<>();
        List<ModelPath.Step> earlier = ModelTree.steps(before);
        for (int i = 0; i < earlier.size(); i++) {
            ActionPair pair = left.get(earlier.get(i));
            if (pair == null) {
                stayed.put(earlier.get(i), before.get(i));
            } else if (!pair.isKept()) {
                PlacedAction dropped = pair.before().orElseThrow();
                changes.add(new Change.Dropped(dropped.path(), dropped.action()));
            }
        }
        List<ModelPath.Step> later = ModelTree.steps(after);
        reorder(
                path,
                List.copyOf(stayed.keySet()),
                later.stream().filter(step -> !arrived.containsKey(step)).toList());
        for (int i = 0; i < later.size(); i++) {
            ActionPair pair = arrived.get(later.get(i));
            if (pair == null) {
                compare(path.then(later.get(i)), stayed.get(later.get(i)), after.get(i));
            } else {
                arrive(pair, i);
            }
        }
    }

    private void arrive(ActionPair pair, int index) {
        PlacedAction action = pair.after().orElseThrow();
        if (pair.before().isEmpty()) {
            changes.add(new Change.Added(action.path(), index, action.action()));
            return;
        }
        changes.add(new Change.Moved(pair.before().get().path(), action.path(), index));
        compare(action.path(), pair.before().get().action(), action.action());
    }

    private void reorder(ModelPath path, List<ModelPath.Step> before, List<ModelPath.Step> after) {
        if (!before.equals(after)) {
            changes.add(new Change.Reordered(path, after));
        }
    }

    private void add(ModelPath path, int index, Object member) {
        if (member instanceof Workstream workstream) {
            changes.add(new Change.Added(path, index, withoutActions(workstream)));
            compareActions(path.component(ACTIONS), List.of(), workstream.actions());
        } else {
            changes.add(new Change.Added(path, index, member));
        }
    }

    private void drop(ModelPath path, Object member) {
        if (member instanceof Workstream workstream) {
            compareActions(path.component(ACTIONS), workstream.actions(), List.of());
            changes.add(new Change.Dropped(path, withoutActions(workstream)));
        } else {
            changes.add(new Change.Dropped(path, member));
        }
    }

    private static Workstream withoutActions(Workstream workstream) {
        return workstream.toBuilder().actions(List.of()).build();
    }
}

package org.cpip.model.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;

/** Applies changes to a programme. */
final class Patcher {

    private static final Node NONE = new Node();

    private final Programme before;
    private final Node root = new Node();

    private Patcher(Programme before, List<Change> changes) {
        this.before = before;
        for (Change change : changes) {
            if (change instanceof Change.Dropped) {
                root.at(change.path()).gone = true;
                continue;
            }
            if (change instanceof Change.Moved moved) {
                root.at(moved.from()).gone = true;
            }
            root.at(change.path()).changes.add(change);
        }
    }

    static Programme apply(Programme before, List<Change> changes) {
        Patcher patcher = new Patcher(before, changes);
        return (Programme) patcher.record(ModelPath.ROOT, before, patcher.root);
    }

    private Object record(ModelPath path, Object record, Node node) {
        Shape<Object> shape = ModelTree.shape(record);
        Object[] values = new Object[shape.properties().size()];
        for (Property property : shape.properties()) {
            ModelPath.Component step = new ModelPath.Component(property.name());
            Object value = shape.get(record, property);
            Node changed = node.children.get(step);
            values[property.index()] = changed == null ? value : value(path.then(step), value, changed);
        }
        try {
            return shape.create(values);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("The changes do not fit the programme", e);
        }
    }

    private Object value(ModelPath path, Object value, Node node) {
        for (Change change : node.changes) {
            if (change instanceof Change.Replaced replaced) {
                return value instanceof Optional<?>
                        ? replaced.after()
                        : replaced.after().orElseThrow(() -> misfit(path));
            }
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() || node.children.isEmpty()
                    ? optional
                    : Optional.of(value(path, optional.get(), node));
        }
        if (value instanceof List<?> list) {
            return list(path, list, node);
        }
        if (value instanceof Map<?, ?> fields) {
            return fields(fields, node);
        }
        return node.children.isEmpty() ? value : record(path, value, node);
    }

    /** Those that stay, in their order, and then those that are new. */
    private static Map<Object, Object> fields(Map<?, ?> before, Node node) {
        Map<Object, Object> fields = new LinkedHashMap<>(before);
        node.children.forEach((step, child) -> child.changes.forEach(change -> {
            if (change instanceof Change.Replaced replaced && replaced.after().isPresent()) {
                fields.put(step.name(), replaced.after().get());
            } else {
                fields.remove(step.name());
            }
        }));
        return fields;
    }

    /** Those that stay, in their new order, and then those that are new, each at its place. */
    private List<Object> list(ModelPath path, List<?> members, Node node) {
        List<ModelPath.Step> steps = ModelTree.steps(members);
        Map<ModelPath.Step, Object> stayed = new LinkedHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            ModelPath.Step step = steps.get(i);
            Node child = node.childOf(step);
            if (!child.gone) {
                // What is inserted at this step's place says nothing of the member that has the step now.
                stayed.put(step, child.inserts() ? members.get(i) : value(path.then(step), members.get(i), child));
            }
        }
        List<Object> result = new ArrayList<>(ordered(stayed, node));
        List<Insert> inserts = new ArrayList<>();
        node.children.forEach((step, child) -> child.changes.forEach(change -> {
            if (change instanceof Change.Added added) {
                inserts.add(new Insert(added.index(), value(added.path(), added.value(), child.withoutInsert())));
            } else if (change instanceof Change.Moved moved) {
                inserts.add(new Insert(moved.index(), value(moved.path(), original(moved), child.withoutInsert())));
            }
        }));
        inserts.sort(Comparator.comparingInt(Insert::index));
        for (Insert insert : inserts) {
            if (insert.index() > result.size()) {
                throw misfit(path);
            }
            result.add(insert.index(), insert.value());
        }
        return result;
    }

    private static List<Object> ordered(Map<ModelPath.Step, Object> stayed, Node node) {
        for (Change change : node.changes) {
            if (change instanceof Change.Reordered reordered
                    && stayed.keySet().equals(new HashSet<>(reordered.order()))) {
                return reordered.order().stream().map(stayed::get).toList();
            }
        }
        return List.copyOf(stayed.values());
    }

    private Object original(Change.Moved moved) {
        List<ModelPath.Step> steps = moved.from().steps();
        Object workstream = find(before.workstreams(), steps.get(1), moved.from());
        return find(((Workstream) workstream).actions(), steps.get(3), moved.from());
    }

    private static Object find(List<?> members, ModelPath.Step step, ModelPath path) {
        int index = ModelTree.steps(members).indexOf(step);
        if (index < 0) {
            throw misfit(path);
        }
        return members.get(index);
    }

    private static IllegalArgumentException misfit(ModelPath path) {
        return new IllegalArgumentException("The changes do not fit the programme at " + path);
    }

    /** A new member and its place. */
    private record Insert(int index, Object value) {}

    /** The changes at a place, and below it. */
    private static final class Node {
        private final List<Change> changes = new ArrayList<>();
        private final Map<ModelPath.Step, Node> children = new LinkedHashMap<>();
        /** Whether the member that was here before is not any more. */
        private boolean gone;

        Node at(ModelPath path) {
            Node node = this;
            for (ModelPath.Step step : path.steps()) {
                node = node.children.computeIfAbsent(step, name -> new Node());
            }
            return node;
        }

        Node childOf(ModelPath.Step step) {
            return children.getOrDefault(step, NONE);
        }

        boolean inserts() {
            return changes.stream().anyMatch(c -> c instanceof Change.Added || c instanceof Change.Moved);
        }

        Node withoutInsert() {
            Node rest = new Node();
            changes.stream()
                    .filter(c -> !(c instanceof Change.Added || c instanceof Change.Moved))
                    .forEach(rest.changes::add);
            rest.children.putAll(children);
            return rest;
        }
    }
}

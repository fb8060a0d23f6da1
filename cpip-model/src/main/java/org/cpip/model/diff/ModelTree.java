package org.cpip.model.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.shape.Shape;
import org.cpip.model.shape.Shapes;

/**
 * The model as a tree, by its shapes: which records are compared as a whole, and what identifies members of lists, is said
 * there.
 */
final class ModelTree {

    private ModelTree() {}

    /** Whether the two are records whose components are to be compared one by one. */
    static boolean isBranch(Object before, Object after) {
        return before.getClass() == after.getClass()
                && Shapes.of(before).filter(shape -> !shape.isWhole()).isPresent();
    }

    /** The shape of what is known to be a record of the model. */
    static Shape<Object> shape(Object record) {
        return Shapes.of(record).orElseThrow();
    }

    /** What identifies each member of a list: its key, and how many members before it have the same one. */
    static List<ModelPath.Step> steps(List<?> members) {
        List<ModelPath.Step> steps = new ArrayList<>(members.size());
        if (members.isEmpty()) {
            return steps;
        }
        if (!isKeyed(members.get(0))) {
            for (int i = 0; i < members.size(); i++) {
                steps.add(new ModelPath.Index(i));
            }
            return steps;
        }
        Map<String, Integer> seen = new HashMap<>(2 * members.size());
        for (Object member : members) {
            String key = member instanceof String text
                    ? text
                    : shape(member).key(member).orElseThrow();
            steps.add(new ModelPath.Key(key, seen.merge(key, 1, Integer::sum)));
        }
        return steps;
    }

    static boolean isKeyed(Object member) {
        Optional<Shape<Object>> shape = Shapes.of(member);
        return member instanceof String || shape.isPresent() && shape.get().isKeyed();
    }
}

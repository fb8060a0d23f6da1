package org.cpip.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.model.shape.Kind;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.cpip.model.shape.Shapes;

/** Finds the components of the model by name, and where a programme has them. */
final class Present {

    private Present() {}

    /** What a component such as {@code workstreams.actions.number} holds, one member of a list; empty without such a one. */
    static Optional<Kind> kind(String component) {
        Kind kind = new Kind.Nested(Shapes.PROGRAMME);
        for (String name : component.split("\\.")) {
            Optional<Property> property =
                    kind instanceof Kind.Nested nested ? property(nested.shape(), name) : Optional.empty();
            if (property.isEmpty()) {
                return Optional.empty();
            }
            kind = item(property.get().kind());
        }
        return Optional.of(kind);
    }

    /** Whether a component has parts that stand for themselves; a date and its words go together. */
    static boolean hasParts(Kind kind) {
        return kind instanceof Kind.Nested nested && !nested.shape().isWhole();
    }

    /** Where a programme has a component: {@code workstreams[0].actions[1].number}. */
    static List<String> paths(Programme programme, String component) {
        List<String> paths = new ArrayList<>();
        collect(programme, component.split("\\."), 0, "", paths);
        return paths;
    }

    private static void collect(Object value, String[] names, int at, String path, List<String> paths) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> collect(present, names, at, path, paths));
        } else if (at == names.length) {
            if (!(value instanceof List<?> list) || !list.isEmpty()) {
                paths.add(path);
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(list.get(i), names, at, path + "[" + i + "]", paths);
            }
        } else {
            Shape<Object> shape = Shapes.of(value).orElseThrow();
            Property property = shape.property(names[at]).orElseThrow();
            String next = path.isEmpty() ? names[at] : path + "." + names[at];
            collect(shape.get(value, property), names, at + 1, next, paths);
        }
    }

    private static Optional<Property> property(Shape<?> shape, String name) {
        return shape.property(name);
    }

    private static Kind item(Kind kind) {
        return kind instanceof Kind.Many many ? many.item() : kind;
    }
}

package org.cpip.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Programme;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.cpip.model.shape.Shapes;

/**
 * What one programme has and another has not, or has otherwise. What only the other has does not count.
 *
 * <p>Members of a list are told apart by their ids where they have them. Otherwise they are compared in order when the
 * lists are equally long, and looked for anywhere in the list when they are not.
 */
final class Differences {

    /** Lists whose order is part of what was published. */
    private static final Set<String> ORDERED = Set.of("workstreams", "actions", "milestones");

    /**
     * One of them.
     *
     * @param path the place, as in {@link org.cpip.spi.exchange.Loss}
     * @param before what was there
     * @param after what is there now, or why there is nothing
     */
    record Difference(String path, Object before, String after) {
        @Override
        public String toString() {
            return path + " was " + shown(before) + " and " + after;
        }
    }

    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    static List<Difference> between(Programme before, Programme after) {
        Differences differences = new Differences();
        differences.compareComponents("", before, after);
        return differences.found;
    }

    private void compare(String path, Object before, Object after) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Optional<?> value) {
            Optional<?> other = (Optional<?>) after;
            if (value.isPresent() && other.isPresent()) {
                compare(path, value.get(), other.get());
            } else if (value.isPresent()) {
                add(path, value.get(), "is absent");
            }
        } else if (before instanceof List<?> list) {
            compareLists(path, list, (List<?>) after);
        } else if (before instanceof Map<?, ?> map) {
            compareMaps(path, map, (Map<?, ?>) after);
        } else if (before instanceof Map<?, ?> fields) {
            compareFields(path, fields, (Map<?, ?>) after);
        } else if (Shapes.of(before).isPresent() && before.getClass() == after.getClass()) {
            compareComponents(path, before, after);
        } else {
            add(path, before, "is " + shown(after));
        }
    }

    private void compareComponents(String path, Object before, Object after) {
        Shape<Object> shape = Shapes.of(before).orElseThrow();
        for (Property property : shape.properties()) {
            String name = property.name();
            compare(path.isEmpty() ? name : path + "." + name, shape.get(before, property), shape.get(after, property));
        }
    }

    private void compareFields(String path, Map<?, ?> before, Map<?, ?> after) {
        if (!after.entrySet().containsAll(before.entrySet())) {
            add(path, before, "is " + shown(after));
        }
    }

    private void compareLists(String path, List<?> before, List<?> after) {
        if (before.isEmpty()) {
            return;
        }
        if (id(before.get(0)).isPresent()) {
            compareById(path, before, after);
        } else if (before.size() == after.size()) {
            for (int i = 0; i < before.size(); i++) {
                compare(path + "[" + i + "]", before.get(i), after.get(i));
            }
        } else {
            for (int i = 0; i < before.size(); i++) {
                if (!after.contains(before.get(i))) {
                    add(path + "[" + i + "]", before.get(i), "is not among the " + after.size() + " there now");
                }
            }
        }
    }

    /** A name's place is the map's: a loss names no single name. */
    private void compareMaps(String path, Map<?, ?> before, Map<?, ?> after) {
        before.forEach((name, text) -> {
            if (!text.equals(after.get(name))) {
                add(path, name + "=" + text, "is " + shown(after.get(name)));
            }
        });
    }

    private void compareById(String path, List<?> before, List<?> after) {
        Map<Object, Integer> places = new HashMap<>();
        for (int i = 0; i < after.size(); i++) {
            places.putIfAbsent(id(after.get(i)).orElseThrow(), i);
        }
        int last = -1;
        boolean ordered = true;
        for (int i = 0; i < before.size(); i++) {
            Object member = before.get(i);
            Integer place = places.get(id(member).orElseThrow());
            if (place == null) {
                add(path + "[" + i + "]", member, "is not there under its id");
            } else {
                ordered &= place > last;
                last = place;
                compare(path + "[" + i + "]", member, after.get(place));
            }
        }
        if (!ordered && ORDERED.contains(path.substring(path.lastIndexOf('.') + 1))) {
            add(path, before.size() + " in their order", "is in another order");
        }
    }

    private void add(String path, Object before, String after) {
        found.add(new Difference(path, before, after));
    }

    private static Optional<Object> id(Object member) {
        return Shapes.of(member).filter(Shape::hasId).map(shape -> shape.get(member, 0));
    }

    /** Short, in quotes, with everything that cannot be seen as an escape. */
    static String shown(Object value) {
        StringBuilder text = new StringBuilder("\"");
        String whole = String.valueOf(value);
        for (int i = 0; i < Math.min(whole.length(), 100); i++) {
            char c = whole.charAt(i);
            if (c < ' ' || c > '~') {
                text.append("\\u%04x".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        return text.append(whole.length() > 100 ? "\"…" : "\"").toString();
    }
}

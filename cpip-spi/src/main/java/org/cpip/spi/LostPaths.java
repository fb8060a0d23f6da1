package org.cpip.spi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cpip.model.Programme;
import org.cpip.model.shape.Property;
import org.cpip.model.shape.Shape;
import org.cpip.model.shape.Shapes;

/**
 * The paths of what one programme has and another has not: for an exporter that tells its losses by reading what it wrote,
 * because reading is too clever to be foretold (rule SPI-06). What only the other has does not count, but for the opening status of an action: where there was none, what was
 * reported later has become the state at the start, and every day before the report has another answer.
 *
 * <p>Goes through the records of the model by their shapes, so that a new component is seen without a change here. Custom
 * fields are lost together: one that does not come back is the path of all.
 * Its method is safe for use by many threads.
 */
public final class LostPaths {

    /** Lists whose order says nothing; their members are told apart by their first component, the id. */
    private static final Set<String> BY_ID = Set.of("parties", "references", "cycles", "sources");

    /** The newest update stands last, so that two histories are compared from their ends. */
    private static final String FROM_THE_END = "updates";

    private static final Pattern OPENING_STATUS = Pattern.compile("\\.actions\\[\\d+]\\.status$");

    private final List<String> paths = new ArrayList<>();

    private LostPaths() {}

    /**
     * The paths, such as {@code workstreams[0].actions[2].dependsOn}, in the order of the components.
     *
     * @param before what was written
     * @param after what is read again
     */
    public static List<String> of(Programme before, Programme after) {
        LostPaths lost = new LostPaths();
        lost.compareComponents("", before, after);
        return lost.paths;
    }

    private void compare(String path, Object before, Object after) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Optional<?> value) {
            compareOptional(path, value, (Optional<?>) after);
        } else if (before instanceof List<?> list) {
            compareLists(path, list, (List<?>) after);
        } else if (before instanceof Map<?, ?> fields) {
            if (!((Map<?, ?>) after).entrySet().containsAll(fields.entrySet())) {
                paths.add(path);
            }
        } else if (before.getClass() == after.getClass() && isComposite(before)) {
            compareComponents(path, before, after);
        } else {
            paths.add(path);
        }
    }

    /** Whether a value has parts that a person would look for one by one; a date or a rating has not. */
    private static boolean isComposite(Object value) {
        return Shapes.of(value).filter(Shape::hasId).isPresent();
    }

    private void compareOptional(String path, Optional<?> before, Optional<?> after) {
        if (before.isPresent() && after.isPresent()) {
            compare(path, before.get(), after.get());
        } else if (before.isPresent() || OPENING_STATUS.matcher(path).find()) {
            paths.add(path);
        }
    }

    private void compareComponents(String path, Object before, Object after) {
        Shape<Object> shape = Shapes.of(before).orElseThrow();
        for (Property property : shape.properties()) {
            String name = property.name();
            compare(path.isEmpty() ? name : path + "." + name, shape.get(before, property), shape.get(after, property));
        }
    }

    private void compareLists(String path, List<?> before, List<?> after) {
        if (before.isEmpty()) {
            return;
        }
        if (after.isEmpty() || Shapes.of(before.get(0)).isEmpty()) {
            paths.add(path);
            return;
        }
        Map<Object, Object> byId = new HashMap<>();
        if (BY_ID.contains(path)) {
            after.forEach(value -> byId.putIfAbsent(id(value), value));
        }
        int shift = path.endsWith(FROM_THE_END) ? before.size() - after.size() : 0;
        for (int i = 0; i < before.size(); i++) {
            int at = i - shift;
            Optional<Object> other = BY_ID.contains(path)
                    ? Optional.ofNullable(byId.get(id(before.get(i))))
                    : at >= 0 && at < after.size() ? Optional.of(after.get(at)) : Optional.empty();
            String member = path + "[" + i + "]";
            if (other.isEmpty()) {
                paths.add(member);
            } else if (!before.get(i).equals(other.get())) {
                compareComponents(member, before.get(i), other.get());
            }
        }
    }

    private static Object id(Object value) {
        return Shapes.of(value).orElseThrow().get(value, 0);
    }
}

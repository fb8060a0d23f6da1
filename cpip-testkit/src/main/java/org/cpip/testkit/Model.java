package org.cpip.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Programme;
import org.cpip.model.shape.Shape;
import org.cpip.model.shape.Shapes;

/** Goes through programmes by the shapes of their records, so that a new component is seen without a change here. */
final class Model {

    private Model() {}

    /** An equal programme of new objects throughout, made from the last component to the first. */
    static Programme copy(Programme programme) {
        return (Programme) copyOf(programme);
    }

    private static Object copyOf(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Model::copyOf);
        } else if (value instanceof List<?> list) {
            List<Object> copies = new ArrayList<>(list);
            for (int i = list.size() - 1; i >= 0; i--) {
                copies.set(i, copyOf(list.get(i)));
            }
            return copies;
        } else if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copies = new LinkedHashMap<>();
            map.forEach((name, text) -> copies.put(copyOf(name), copyOf(text)));
            return copies;
        } else if (value instanceof String text) {
            return new String(text.toCharArray());
        }
        return Shapes.of(value).map(shape -> copyOf(shape, value)).orElse(value);
    }

    private static Object copyOf(Shape<Object> shape, Object value) {
        Object[] copies = new Object[shape.properties().size()];
        for (int i = copies.length - 1; i >= 0; i--) {
            copies[i] = copyOf(shape.get(value, i));
        }
        return shape.create(copies);
    }

    /** What a path such as {@code workstreams[1].actions[2].title} leads to; empty when there is no such value. */
    static Optional<Object> find(Programme programme, String path) {
        Optional<Object> place = Optional.of(programme);
        for (String step : path.split("[.\\[]", -1)) {
            place = step.endsWith("]")
                    ? place.flatMap(value -> member(value, step.substring(0, step.length() - 1)))
                    : place.flatMap(value -> component(value, step));
        }
        return place.filter(value -> !value.equals(List.of()) && !value.equals(Map.of()));
    }

    private static Optional<Object> member(Object value, String index) {
        return value instanceof List<?> list && index.matches("\\d{1,9}") && Integer.parseInt(index) < list.size()
                ? Optional.of(list.get(Integer.parseInt(index)))
                : Optional.empty();
    }

    private static Optional<Object> component(Object value, String name) {
        return Shapes.of(value)
                .flatMap(shape -> shape.property(name).map(property -> shape.get(value, property)))
                .flatMap(part -> part instanceof Optional<?> optional ? optional.map(each -> each) : Optional.of(part));
    }
}

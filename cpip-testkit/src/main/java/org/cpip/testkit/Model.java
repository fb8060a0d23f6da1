package org.cpip.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Programme;

/** Goes through programmes by the components of their records, so that a new component is seen without a change here. */
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
        return isRecord(value) ? copyOfRecord(value) : value;
    }

    private static Object copyOfRecord(Object value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Object[] copies = new Object[components.length];
        for (int i = components.length - 1; i >= 0; i--) {
            copies[i] = copyOf(get(components[i], value));
        }
        try {
            return value.getClass()
                    .getConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(copies);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The model's records are public and take what they hold", e);
        }
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
        if (!isRecord(value)) {
            return Optional.empty();
        }
        return Arrays.stream(value.getClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> get(component, value))
                .flatMap(part -> part instanceof Optional<?> optional ? optional.map(each -> each) : Optional.of(part));
    }

    static boolean isRecord(Object value) {
        return value instanceof Record && value.getClass().getPackageName().startsWith("org.cpip.model");
    }

    static Object get(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError("The model's accessors are public and throw nothing", e);
        }
    }
}

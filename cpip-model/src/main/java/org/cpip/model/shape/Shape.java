package org.cpip.model.shape;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one record of the model looks like. Immutable and safe for use by many threads.
 *
 * @param <T> the record
 */
public final class Shape<T> {

    private final Class<T> type;
    private final String noun;
    private final String description;
    private final List<Property> properties;
    private final List<Property> key;
    private final boolean whole;
    private final Components<T> components;

    Shape(ShapeBuilder<T> from) {
        type = from.type;
        noun = from.noun;
        description = from.description;
        properties = List.copyOf(from.properties);
        key = properties.stream().filter(each -> from.key.contains(each.name())).toList();
        whole = from.whole;
        components = new Components<>(type, properties.size());
    }

    /** The record's class. */
    public Class<T> type() {
        return type;
    }

    /** What a person calls one: "milestone". No other shape has the same. */
    public String noun() {
        return noun;
    }

    /** One sentence. */
    public String description() {
        return description;
    }

    /** In the order of the record's components, one for each. */
    public List<Property> properties() {
        return properties;
    }

    /** The property of this name; empty when there is none. */
    public Optional<Property> property(String name) {
        for (Property property : properties) {
            if (property.name().equals(name)) {
                return Optional.of(property);
            }
        }
        return Optional.empty();
    }

    /** Whether the record has an id, which is then its first property. */
    public boolean hasId() {
        return properties.get(0).kind() == Kind.Scalar.SLUG;
    }

    /** Whether a reader of changes is shown one as a whole, because its parts mean nothing by themselves. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether something tells members of a list apart beside their order. */
    public boolean isKeyed() {
        return !key.isEmpty();
    }

    /** What tells members of a list apart: the id, or what was said in place of it; empty when only their order does. */
    public Optional<String> key(T value) {
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(key.stream().map(each -> text(get(value, each))).collect(Collectors.joining()));
    }

    /** The value of a component, as the accessor gives it. */
    public Object get(T value, Property property) {
        return get(value, property.index());
    }

    /** The value of the component at this place, from 0. */
    public Object get(T value, int index) {
        return components.get(value, index);
    }

    /** The values of all components, in order; a new array. */
    public Object[] values(T value) {
        return components.all(value);
    }

    /**
     * The record of these values.
     *
     * @param values one for each property, in order, as {@link #get} gives them
     * @throws IllegalArgumentException if the values do not go together
     * @throws java.time.DateTimeException if the values do not go together
     * @throws NullPointerException if one is null
     */
    public T create(@Nullable Object[] values) {
        return components.create(values);
    }

    private static String text(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(each -> " " + text(each)).orElse("");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> " " + text(each)).collect(Collectors.joining());
        }
        Optional<Shape<Object>> shape = Shapes.of(value);
        return shape.isEmpty()
                ? String.valueOf(value)
                : shape.get().properties().stream()
                        .map(each -> text(shape.get().get(value, each)))
                        .collect(Collectors.joining("="));
    }

    /** The noun. */
    @Override
    public String toString() {
        return noun;
    }

    static <T> ShapeBuilder<T> of(Class<T> type, String noun, String description) {
        return new ShapeBuilder<>(
                Objects.requireNonNull(type, "type"),
                Objects.requireNonNull(noun, "noun"),
                Objects.requireNonNull(description, "description"));
    }
}

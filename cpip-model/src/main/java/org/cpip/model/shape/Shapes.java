package org.cpip.model.shape;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Programme;
import org.jspecify.annotations.Nullable;

/** The shapes of all records of the model. Thread-safe. */
public final class Shapes {

    /** The programme, from which all others are reached. */
    public static final Shape<Programme> PROGRAMME = ProgrammeShapes.PROGRAMME;

    private static final Map<Class<?>, Shape<?>> ALL = collect();

    private Shapes() {}

    /** All shapes: the programme first, then as they are met going through the properties. */
    public static Collection<Shape<?>> all() {
        return ALL.values();
    }

    /** The shape of a record; empty when the value is no record of the model. */
    @SuppressWarnings("unchecked") // A shape stands under the class of its own records.
    public static <T> Optional<Shape<T>> of(T value) {
        return Optional.ofNullable((Shape<T>) find(value.getClass()));
    }

    private static @Nullable Shape<?> find(Class<?> type) {
        return ALL.get(type);
    }

    private static Map<Class<?>, Shape<?>> collect() {
        Map<Class<?>, Shape<?>> found = new LinkedHashMap<>();
        add(PROGRAMME, found);
        return Collections.unmodifiableMap(found);
    }

    private static void add(Shape<?> shape, Map<Class<?>, Shape<?>> found) {
        if (found.putIfAbsent(shape.type(), shape) == null) {
            shape.properties().forEach(property -> add(property.kind(), found));
        }
    }

    private static void add(Kind kind, Map<Class<?>, Shape<?>> found) {
        if (kind instanceof Kind.Nested nested) {
            add(nested.shape(), found);
        } else if (kind instanceof Kind.Many many) {
            add(many.item(), found);
        } else if (kind instanceof Kind.OneOf choice) {
            choice.alternatives().forEach(each -> add(each.shape(), found));
        }
    }
}

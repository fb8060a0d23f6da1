package org.cpip.io.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.io.json.Property.Presence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * What the JSON object of one record looks like: its properties in the order they are written, and how to make the
 * record of their values. Reading accepts the properties in any order.
 *
 * @param <T> the record
 */
final class Shape<T> extends Kind<T> {

    private final String noun;
    private final String description;
    private final boolean exactlyOne;
    private final List<Property<T, ?>> properties;
    private final PropertyNameMatcher matcher;
    private final Function<Values, T> constructor;

    private Shape(
            String noun,
            String description,
            boolean exactlyOne,
            List<Property<T, ?>> properties,
            Function<Values, T> constructor) {
        this.noun = noun;
        this.description = description;
        this.exactlyOne = exactlyOne;
        this.properties = List.copyOf(properties);
        this.constructor = constructor;
        List<Named> names = new ArrayList<>();
        for (Property<T, ?> property : properties) {
            names.add(Named.fromString(property.name()));
        }
        this.matcher = JsonFormat.FACTORY.constructNameMatcher(names, false);
    }

    /**
     * A shape.
     *
     * @param noun what a person calls the object: "milestone"
     * @param description one sentence
     * @param definition adds the properties and gives back how to make the record of them
     */
    static <T> Shape<T> of(String noun, String description, Function<Builder<T>, Function<Values, T>> definition) {
        Builder<T> builder = new Builder<>();
        Function<Values, T> constructor = definition.apply(builder);
        return new Shape<>(noun, description, builder.exactlyOne, builder.properties, constructor);
    }

    String noun() {
        return noun;
    }

    String description() {
        return description;
    }

    /** Whether an object has one of the properties and no other. */
    boolean exactlyOne() {
        return exactlyOne;
    }

    List<Property<T, ?>> properties() {
        return properties;
    }

    @Override
    @Nullable
    T read(JsonInput in) {
        if (!in.isObject()) {
            in.wrongType("an object (" + noun + ")");
            return null;
        }
        TokenStreamLocation start = in.token();
        return build(in, start, readProperties(in));
    }

    /** The values of the properties, null where a property is not there. */
    Values readProperties(JsonInput in) {
        JsonParser parser = in.parser();
        Object[] values = new Object[properties.size()];
        int index = parser.nextNameMatch(matcher);
        while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (index < 0) {
                in.unknownField(noun, properties);
            } else if (values[index] != null) {
                in.duplicateField();
            } else {
                parser.nextToken();
                values[index] = properties.get(index).read(in);
            }
            index = parser.nextNameMatch(matcher);
        }
        return new Values(values);
    }

    /** The record; null when a required value is missing or the values do not go together, which the input reports. */
    @Nullable
    T build(JsonInput in, TokenStreamLocation start, Values values) {
        boolean complete = true;
        for (Property<T, ?> property : properties) {
            if (values.isAbsent(property)) {
                if (property.presence() == Presence.REQUIRED) {
                    in.missingField(start, noun, property.name());
                    complete = false;
                }
                values.fill(property);
            } else if (values.isUnread(property)) {
                complete &= property.presence() != Presence.REQUIRED && !exactlyOne;
                values.fill(property);
            }
        }
        if (!complete) {
            return null;
        }
        try {
            return constructor.apply(values);
        } catch (IllegalArgumentException | DateTimeException e) {
            in.refused(start, noun, String.valueOf(e.getMessage()));
            return null;
        }
    }

    @Override
    void write(JsonGenerator out, T value) {
        out.writeStartObject();
        for (Property<T, ?> property : properties) {
            property.write(out, value);
        }
        out.writeEndObject();
    }

    @Override
    Map<String, Object> schema() {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("$ref", "#/$defs/" + noun.replace(' ', '-'));
        return reference;
    }

    @Override
    List<Shape<?>> shapes() {
        return List.of(this);
    }

    /** The values of one object, by property. */
    static final class Values {

        private final @Nullable Object[] values;

        private Values(@Nullable Object[] values) {
            this.values = values;
        }

        /** The value of a property. */
        <V> V get(Property<?, V> property) {
            // Safe: only a property's own kind or its own absent value puts a value in its place.
            @SuppressWarnings({"unchecked", "NullAway"})
            V value = (V) values[property.index()];
            return value;
        }

        boolean isAbsent(Property<?, ?> property) {
            return values[property.index()] == null;
        }

        boolean isUnread(Property<?, ?> property) {
            return values[property.index()] == Property.UNREAD;
        }

        /** Whether the object had this property, readable or not. */
        boolean has(Shape<?> shape, String name) {
            for (Property<?, ?> property : shape.properties()) {
                if (property.name().equals(name)) {
                    return !isAbsent(property);
                }
            }
            return false;
        }

        /** Whether the object had none of the properties. */
        boolean isEmpty() {
            for (Object value : values) {
                if (value != null) {
                    return false;
                }
            }
            return true;
        }

        private void fill(Property<?, ?> property) {
            values[property.index()] = property.absent();
        }
    }

    /**
     * Takes the properties of a shape, in the order they are written.
     *
     * @param <T> the record
     */
    static final class Builder<T> {

        private final List<Property<T, ?>> properties = new ArrayList<>();
        private boolean exactlyOne;

        /** An object is to have one property and no other. */
        void exactlyOne() {
            exactlyOne = true;
        }

        /** A property that must be there. */
        <V> Property<T, V> required(String name, Kind<V> kind, Function<T, V> accessor, String description) {
            return add(name, kind, Presence.REQUIRED, null, accessor, description);
        }

        /** A property that is always written and read as {@code absent}, with a warning, when it is not there. */
        <V> Property<T, V> expected(String name, Kind<V> kind, V absent, String description) {
            return add(name, kind, Presence.EXPECTED, absent, owner -> absent, description);
        }

        /** A property that may be left out. */
        <V> Property<T, Optional<V>> optional(
                String name, Kind<V> kind, Function<T, Optional<V>> accessor, String description) {
            return add(name, new OptionalKind<>(kind), Presence.OPTIONAL, Optional.empty(), accessor, description);
        }

        /** A list that is left out when it is empty. */
        <V> Property<T, List<V>> list(String name, Kind<V> kind, Function<T, List<V>> accessor, String description) {
            return add(name, new ListKind<>(kind), Presence.OPTIONAL, List.of(), accessor, description);
        }

        /** A list that is written even when it is empty. */
        <V> Property<T, List<V>> writtenList(
                String name, Kind<V> kind, Function<T, List<V>> accessor, String description) {
            return add(name, new ListKind<>(kind), Presence.WRITTEN, List.of(), accessor, description);
        }

        private <V> Property<T, V> add(
                String name,
                Kind<V> kind,
                Presence presence,
                @Nullable V absent,
                Function<T, V> accessor,
                String description) {
            Property<T, V> property =
                    new Property<>(properties.size(), name, description, presence, kind, absent, accessor);
            properties.add(property);
            return property;
        }
    }
}

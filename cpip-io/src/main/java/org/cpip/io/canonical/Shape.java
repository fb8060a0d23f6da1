package org.cpip.io.canonical;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.canonical.Property.Presence;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * What the JSON object of one record looks like: its properties in the order they are written, and the way from their
 * values to the record and back. Reading accepts the properties in any order.
 *
 * <p>A subclass declares its properties as fields. It is a class rather than a list of functions because a hundred
 * lambdas take longer to start than a plan takes to read.
 *
 * @param <T> the record
 */
abstract class Shape<T> extends Kind<T> {

    private final String noun;
    private final String description;
    private final List<Property<?>> properties = new ArrayList<>();
    private volatile @Nullable PropertyNameMatcher matcher;

    /**
     * A shape without properties yet.
     *
     * @param noun what a person calls the object: "milestone"
     * @param description one sentence
     */
    Shape(String noun, String description) {
        this.noun = noun;
        this.description = description;
    }

    /**
     * The record.
     *
     * @throws IllegalArgumentException if the values do not go together
     * @throws DateTimeException if the values do not go together
     */
    abstract T build(Values values);

    /** Writes every property, in the order of {@link #properties()}. */
    abstract void writeProperties(JsonGenerator out, T value);

    /** Whether an object has one of the properties and no other. */
    boolean exactlyOne() {
        return false;
    }

    String noun() {
        return noun;
    }

    String description() {
        return description;
    }

    List<Property<?>> properties() {
        return properties;
    }

    /** A property that must be there. */
    final <V> Property<V> required(String name, Kind<V> kind, String about) {
        return add(name, kind, Presence.REQUIRED, null, about);
    }

    /** A property that is always written and read as {@code absent}, with a warning, when it is not there. */
    final <V> Property<V> expected(String name, Kind<V> kind, V absent, String about) {
        return add(name, kind, Presence.EXPECTED, absent, about);
    }

    /** A property that may be left out. */
    final <V> Property<Optional<V>> optional(String name, Kind<V> kind, String about) {
        return add(name, new OptionalKind<>(kind), Presence.OPTIONAL, Optional.empty(), about);
    }

    /** A list that is left out when it is empty. */
    final <V> Property<List<V>> list(String name, Kind<V> kind, String about) {
        return add(name, new ListKind<>(kind), Presence.OPTIONAL, List.of(), about);
    }

    /** A list that is written even when it is empty. */
    final <V> Property<List<V>> writtenList(String name, Kind<V> kind, String about) {
        return add(name, new ListKind<>(kind), Presence.WRITTEN, List.of(), about);
    }

    private <V> Property<V> add(String name, Kind<V> kind, Presence presence, @Nullable V absent, String about) {
        Property<V> property = new Property<>(properties.size(), name, about, presence, kind, absent);
        properties.add(property);
        return property;
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
        PropertyNameMatcher names = matcher();
        @Nullable Object[] values = new Object[properties.size()];
        int index = parser.nextNameMatch(names);
        while (index != PropertyNameMatcher.MATCH_END_OBJECT) {
            if (index < 0) {
                in.unknownField(noun, properties);
            } else if (values[index] != null) {
                in.duplicateField();
            } else {
                parser.nextToken();
                values[index] = properties.get(index).read(in);
            }
            index = parser.nextNameMatch(names);
        }
        return new Values(values);
    }

    /** The record; null when a required value is missing or the values do not go together, which the input reports. */
    @Nullable
    T build(JsonInput in, TokenStreamLocation start, Values values) {
        boolean complete = true;
        for (Property<?> property : properties) {
            if (values.isAbsent(property)) {
                if (property.presence() == Presence.REQUIRED) {
                    in.missingField(start, noun, property.name());
                    complete = false;
                }
                values.fill(property);
            } else if (values.isUnread(property)) {
                complete &= property.presence() != Presence.REQUIRED && !exactlyOne();
                values.fill(property);
            }
        }
        if (!complete) {
            return null;
        }
        try {
            return build(values);
        } catch (IllegalArgumentException | DateTimeException e) {
            in.refused(start, noun, String.valueOf(e.getMessage()));
            return null;
        }
    }

    @Override
    void write(JsonGenerator out, T value) {
        out.writeStartObject();
        writeProperties(out, value);
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

    /** Made at the first reading: writing does without. Making it twice in a race does no harm. */
    private PropertyNameMatcher matcher() {
        PropertyNameMatcher made = matcher;
        if (made == null) {
            List<Named> names = new ArrayList<>();
            for (Property<?> property : properties) {
                names.add(Named.fromString(property.name()));
            }
            made = JsonStreams.FACTORY.constructNameMatcher(names, false);
            matcher = made;
        }
        return made;
    }

    /** The values of one object, by property. */
    static final class Values {

        private final @Nullable Object[] values;

        private Values(@Nullable Object[] values) {
            this.values = values;
        }

        /** The value of a property. */
        <V> V get(Property<V> property) {
            // Safe: only a property's own kind or its own absent value puts a value in its place.
            @SuppressWarnings("unchecked")
            V value = (V) values[property.index()];
            return value;
        }

        boolean isAbsent(Property<?> property) {
            return values[property.index()] == null;
        }

        boolean isUnread(Property<?> property) {
            return values[property.index()] == Property.UNREAD;
        }

        /** Whether the object had this property, readable or not. */
        boolean has(Shape<?> shape, String name) {
            for (Property<?> property : shape.properties()) {
                if (property.name().equals(name)) {
                    return !isAbsent(property);
                }
            }
            return false;
        }

        private void fill(Property<?> property) {
            values[property.index()] = property.absent();
        }
    }
}

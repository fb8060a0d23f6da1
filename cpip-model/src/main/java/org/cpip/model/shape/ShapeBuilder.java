package org.cpip.model.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Builds a {@link Shape}. Properties are added in the order of the record's components. */
final class ShapeBuilder<T> {

    final Class<T> type;
    final String noun;
    final String description;
    final List<Property> properties = new ArrayList<>();
    Set<String> key = Set.of("id");
    boolean whole;

    ShapeBuilder(Class<T> type, String noun, String description) {
        this.type = type;
        this.noun = noun;
        this.description = description;
    }

    /** A value that is always there. */
    ShapeBuilder<T> required(String name, Kind kind, String about) {
        return add(name, kind, Presence.REQUIRED, about);
    }

    /** A value that may be absent. */
    ShapeBuilder<T> optional(String name, Kind kind, String about) {
        return add(name, kind, Presence.OPTIONAL, about);
    }

    /** A list that may be empty. */
    ShapeBuilder<T> list(String name, Kind item, String about) {
        return add(name, new Kind.Many(item), Presence.OPTIONAL, about);
    }

    /** A list that is written even when it is empty. */
    ShapeBuilder<T> writtenList(String name, Kind item, String about) {
        return add(name, new Kind.Many(item), Presence.WRITTEN, about);
    }

    /** Texts by name. */
    ShapeBuilder<T> fields(String name, String about) {
        return add(name, new Kind.Fields(), Presence.OPTIONAL, about);
    }

    /** Names what tells members of a list apart where they have no id. */
    ShapeBuilder<T> key(String... names) {
        key = Set.of(names);
        return this;
    }

    Shape<T> build() {
        return new Shape<>(this);
    }

    /** Of a record that a reader of changes is shown as a whole. */
    Shape<T> buildWhole() {
        whole = true;
        return new Shape<>(this);
    }

    private ShapeBuilder<T> add(String name, Kind kind, Presence presence, String about) {
        properties.add(new Property(properties.size(), name, kind, presence, about));
        return this;
    }
}

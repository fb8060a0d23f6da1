package org.cpip.io.canonical;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * One property of an object: its name, its kind, and whether it has to be there. Made by {@link Shape}.
 *
 * @param <V> the type of the record's component, an {@code Optional} or a {@code List} included
 */
final class Property<V> {

    /** Whether a property has to be there. */
    enum Presence {
        /** Without it the object cannot be read. */
        REQUIRED,
        /** Always written; read as its default with a warning when it is not there. */
        EXPECTED,
        /** Always written; empty when it is not there. */
        WRITTEN,
        /** Written only when there is something to say. */
        OPTIONAL
    }

    /** Stands for a value that was there and could not be read. */
    static final Object UNREAD = new Object();

    private final int index;
    private final SerializedString name;
    private final String description;
    private final Presence presence;
    private final Kind<V> kind;
    private final @Nullable V absent;

    Property(int index, String name, String description, Presence presence, Kind<V> kind, @Nullable V absent) {
        this.index = index;
        this.name = new SerializedString(name);
        this.description = description;
        this.presence = presence;
        this.kind = kind;
        this.absent = absent;
    }

    int index() {
        return index;
    }

    String name() {
        return name.getValue();
    }

    String description() {
        return description;
    }

    Presence presence() {
        return presence;
    }

    Kind<V> kind() {
        return kind;
    }

    /** The value of a property that is not there; null for a required one. */
    @Nullable
    V absent() {
        return absent;
    }

    /** The value that the input stands on, or {@link #UNREAD}. */
    Object read(JsonInput in) {
        if (absent != null && in.isNull()) {
            in.nullValue();
            return absent;
        }
        V value = kind.read(in);
        return value == null ? UNREAD : value;
    }

    /** Writes name and value, or nothing when there is nothing to say. */
    void write(JsonGenerator out, V value) {
        // Optional.empty() and List.of() are equal to the absent value; anything else differs from it.
        if (presence != Presence.OPTIONAL || !value.equals(absent)) {
            out.writeName(name);
            kind.write(out, value);
        }
    }
}

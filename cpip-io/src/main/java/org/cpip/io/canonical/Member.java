package org.cpip.io.canonical;

import java.util.Optional;
import org.cpip.model.shape.Presence;
import org.cpip.model.shape.Property;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * One member of a JSON object: its name, how its value stands there, and whether it has to be there. The value is that of
 * the record's component, an {@code Optional} or a list included.
 */
final class Member {

    /** Stands for a value that was there and could not be read. */
    static final Object UNREAD = new Object();

    private final SerializedString name;
    private final String description;
    private final Presence presence;
    private final Codec<Object> codec;
    private final @Nullable Object absent;
    private final boolean optional;

    /**
     * The member for a property.
     *
     * @param name its name in JSON
     * @param codec of one value, outside its {@code Optional}
     */
    Member(String name, Property property, Codec<?> codec) {
        this(name, property.description(), property.presence(), codec, property.absent());
    }

    /**
     * A member.
     *
     * @param absent the value when it is not there; null when it has to be
     */
    @SuppressWarnings("unchecked") // Only what the codec has read, or a component of its type, is written.
    Member(String name, String description, Presence presence, Codec<?> codec, @Nullable Object absent) {
        this.name = new SerializedString(name);
        this.description = description;
        this.presence = presence;
        this.codec = (Codec<Object>) codec;
        this.absent = absent;
        this.optional = absent instanceof Optional<?>;
    }

    String name() {
        return name.getValue();
    }

    String description() {
        return description;
    }

    /** Whether the object cannot be read without it. */
    boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    Codec<?> codec() {
        return codec;
    }

    /** The value of a member that is not there; null for a required one. */
    @Nullable
    Object absent() {
        return absent;
    }

    /** The value that the input stands on, or {@link #UNREAD}. */
    Object read(JsonInput in) {
        if (absent != null && in.isNull()) {
            in.nullValue();
            return absent;
        }
        Object value = codec.read(in);
        if (value == null) {
            return UNREAD;
        }
        return optional ? Optional.of(value) : value;
    }

    /** Writes name and value, or nothing when there is nothing to say. */
    void write(JsonGenerator out, Object value) {
        if (optional) {
            Optional<?> some = (Optional<?>) value;
            if (some.isPresent()) {
                out.writeName(name);
                codec.write(out, some.get());
            }
        } else if (presence != Presence.OPTIONAL || !value.equals(absent)) {
            // Only an empty list or map is equal to the absent one.
            out.writeName(name);
            codec.write(out, value);
        }
    }
}

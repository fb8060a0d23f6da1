package org.cpip.model.shape;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One property of a record.
 *
 * @param index its place among the record's components, from 0
 * @param name the component's name
 * @param kind what it holds; of an optional one, what it holds when it is there
 * @param presence whether it has to be there
 * @param description one sentence
 */
public record Property(int index, String name, Kind kind, Presence presence, String description) {

    /** Refuses null. */
    public Property {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(description, "description");
    }

    /** Whether the component is an {@code Optional}: a single value that may be absent. */
    public boolean isOptionalValue() {
        return presence == Presence.OPTIONAL && !(kind instanceof Kind.Many) && !(kind instanceof Kind.Fields);
    }

    /** The component's value when there is nothing: an empty {@code Optional}, list or map; null of a required property. */
    public @Nullable Object absent() {
        if (kind instanceof Kind.Many) {
            return List.of();
        }
        if (kind instanceof Kind.Fields) {
            return Map.of();
        }
        return presence == Presence.REQUIRED ? null : Optional.empty();
    }
}

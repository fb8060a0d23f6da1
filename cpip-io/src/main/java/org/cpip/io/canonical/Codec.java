package org.cpip.io.canonical;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * How one kind of value stands in JSON. Stateless and safe for use by many threads.
 *
 * @param <V> the kind of value
 */
abstract class Codec<V> {

    /**
     * Reads the value that the input stands on and leaves the input on its last token.
     *
     * @return null when it cannot be read as this kind; then the input holds an error that says so
     */
    abstract @Nullable V read(JsonInput in);

    /** Writes a value. */
    abstract void write(JsonGenerator out, V value);

    /** What JSON Schema says of it: strings, numbers, booleans, lists and maps in the order to be written. */
    abstract Map<String, Object> schema();

    /** The objects that {@link #schema()} refers to. */
    List<ObjectCodec<?>> objects() {
        return List.of();
    }
}

package org.cpip.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The maps of {@code customFields}: in the order of the source, which {@link Map#copyOf} would lose. */
final class CustomFields {

    private CustomFields() {}

    /**
     * A copy that cannot be changed, in the same order.
     *
     * @throws NullPointerException if a name or a text is null
     */
    static Map<String, String> copy(Map<String, String> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        Map<String, String> copy = new LinkedHashMap<>();
        values.forEach((name, text) ->
                copy.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(text, () -> "text of " + name)));
        return Collections.unmodifiableMap(copy);
    }

    /** A map with one more: the same one when it was made here, otherwise a new one. A known name keeps its place. */
    static Map<String, String> with(Map<String, String> values, String name, String text) {
        Map<String, String> grown = values instanceof LinkedHashMap ? values : new LinkedHashMap<>(values);
        grown.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(text, "text"));
        return grown;
    }
}

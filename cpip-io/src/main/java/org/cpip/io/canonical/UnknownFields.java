package org.cpip.io.canonical;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that no member of an object, nor of those inside it without custom fields of their own, has a name for. */
final class UnknownFields {

    private final int depth;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    /**
     * None yet.
     *
     * @param depth how many objects and lists the object stands in, itself included
     */
    UnknownFields(int depth) {
        this.depth = depth;
    }

    int depth() {
        return depth;
    }

    boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Adds one, under another name when its own is taken. */
    void add(String name, String text) {
        texts.put(free(name, texts), text);
    }

    /**
     * These behind the custom fields that the object has, as a value of that member.
     *
     * @param fields a map, {@link Member#UNREAD}, or null when the object has none
     */
    Map<String, String> addedTo(@Nullable Object fields) {
        Map<String, String> all = new LinkedHashMap<>();
        if (fields instanceof Map<?, ?> known) {
            known.forEach((name, text) -> all.put((String) name, (String) text));
        }
        texts.forEach((name, text) -> all.put(free(name, all), text));
        return Collections.unmodifiableMap(all);
    }

    /** The name, or the first of "name (2)", "name (3)" and so on that is not taken. */
    private String free(String name, Map<String, String> taken) {
        String free = name;
        while (taken.containsKey(free)) {
            // Counts on from the last time, so that many fields of one name cost no more than others.
            free = name + " (" + occurrences.merge(name, 2, (before, two) -> before + 1) + ")";
        }
        return free;
    }
}

package org.cpip.io.assemble;

import java.util.HashMap;
import java.util.Map;

/** Gives ids out once: of two that would be the same, the second gets "-2". */
final class Ids {

    private final IdSet taken = new IdSet();
    private final Map<String, Integer> next = new HashMap<>();

    /** Takes an id as it is; false when it is taken. */
    boolean take(String id) {
        return taken.add(id);
    }

    /** The id, or with a number at its end the first that is free. */
    String unique(String id) {
        if (taken.add(id)) {
            return id;
        }
        // where the last search for this id ended, or a thousand equal titles would take a million steps
        int suffix = next.getOrDefault(id, 2);
        while (!taken.add(id + "-" + suffix)) {
            suffix++;
        }
        next.put(id, suffix + 1);
        return id + "-" + suffix;
    }
}

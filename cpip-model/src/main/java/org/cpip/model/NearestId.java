package org.cpip.model;

import java.util.Collection;
import java.util.Optional;
import org.cpip.model.internal.EditDistance;

/** Finds the id that was meant. */
final class NearestId {

    private NearestId() {}

    /** The one that the fewest edits lead to, at most a third of its letters; empty when none is as near. */
    static Optional<String> to(String id, Collection<String> known) {
        Optional<String> nearest = Optional.empty();
        int least = Math.max(2, id.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - id.length()) < least) {
                int distance = EditDistance.between(id, candidate);
                if (distance < least) {
                    least = distance;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }
}

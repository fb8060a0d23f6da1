package org.cpip.model;

import java.util.Collection;
import java.util.Optional;

/** Finds the id that was meant. */
final class NearestId {

    private NearestId() {}

    /** The one that the fewest edits lead to, at most a third of its letters; empty when none is as near. */
    static Optional<String> to(String id, Collection<String> known) {
        Optional<String> nearest = Optional.empty();
        int least = Math.max(2, id.length() / 3) + 1;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - id.length()) < least) {
                int distance = distance(id, candidate);
                if (distance < least) {
                    least = distance;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    /** How many letters have to be put in, taken out or replaced: Levenshtein, row by row. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}

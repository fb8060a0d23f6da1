package org.cpip.io.assemble;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ids of a plan. Every action asks once whether its id is taken and nearly none is, so the hashes stand side by side and
 * an id that is not there is found out without a look at another. Ids that somebody made to have one hash end in a set that
 * can bear it.
 */
final class IdSet {

    /** How far to look; with half of the places free, a longer way means that somebody made these ids. */
    private static final int LONGEST_WAY = 32;

    private @Nullable String[] ids = new @Nullable String[64];
    /** The hash of the id at the same place; 0 where none is. */
    private int[] hashes = new int[64];

    private int size;
    private final Set<String> crowded = new HashSet<>();

    /** Whether it was not there before. */
    boolean add(String id) {
        if (!crowded.isEmpty() && crowded.contains(id)) {
            return false;
        }
        int hash = hash(id);
        int place = place(id, hash);
        if (place < 0) {
            return crowded.add(id);
        }
        if (hashes[place] != 0) {
            return false;
        }
        put(place, id, hash);
        if (2 * size > hashes.length) {
            grow();
        }
        return true;
    }

    /** Where it is, or where there is room for it; -1 when the way is too long. */
    private int place(String id, int hash) {
        int mask = hashes.length - 1;
        for (int i = 0, at = hash & mask; i < LONGEST_WAY; i++, at = at + 1 & mask) {
            if (hashes[at] == 0 || hashes[at] == hash && id.equals(ids[at])) {
                return at;
            }
        }
        return -1;
    }

    private void put(int place, String id, int hash) {
        ids[place] = id;
        hashes[place] = hash;
        size++;
    }

    private void grow() {
        @Nullable String[] before = ids;
        int[] beforeHashes = hashes;
        ids = new @Nullable String[2 * before.length];
        hashes = new int[2 * before.length];
        size = 0;
        for (int i = 0; i < before.length; i++) {
            String id = before[i];
            if (id != null) {
                int place = place(id, beforeHashes[i]);
                if (place < 0) {
                    crowded.add(id);
                } else {
                    put(place, id, beforeHashes[i]);
                }
            }
        }
    }

    private static int hash(String id) {
        int hash = id.hashCode() * 0x9e3779b9;
        hash ^= hash >>> 15;
        return hash == 0 ? 1 : hash;
    }
}

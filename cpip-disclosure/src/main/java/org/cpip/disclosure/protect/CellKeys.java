package org.cpip.disclosure.protect;

import java.util.Arrays;

/**
 * The cell key method: every record has a key, a cell's key is the sum of those of its records, and a table says by how much a
 * count of that key is changed. The same records give the same count in every table.
 */
public final class CellKeys {

    /** Keys go from 0 to one less than this. */
    public static final int KEYS = 256;

    /** What is smaller when it is perturbed is hidden. */
    public static final long THRESHOLD = 10;

    /** Counts beyond this are looked up as one of the last 250 of them. */
    private static final long LARGEST = 750;

    private static final long CYCLE = 250;

    /** Hides what is below ten and rounds the rest to five, whatever the key. */
    public static final PerturbationTable TEN_FIVE = (count, key) -> {
        if (count < THRESHOLD) {
            return -count;
        }
        int rest = (int) (count % 5);
        return rest < 3 ? -rest : 5 - rest;
    };

    /** By how much a count is changed. */
    public interface PerturbationTable {

        /**
         * The change.
         *
         * @param count from 0 to 750; larger ones are looked up as one from 501 to 750
         * @param key the cell's, from 0 to 255
         */
        long change(long count, int key);
    }

    private CellKeys() {}

    /** The key of a cell: the sum of its records' keys, modulo 256. */
    public static int cellKey(long... recordKeys) {
        return (int) Math.floorMod(
                Arrays.stream(recordKeys)
                        .map(key -> Math.floorMod(key, (long) KEYS))
                        .sum(),
                (long) KEYS);
    }

    /** The count by which a count is looked up in a table of perturbations. */
    public static long lookedUp(long count) {
        return count <= LARGEST ? count : (count - 1) % CYCLE + LARGEST - CYCLE + 1;
    }

    /** A count as it is published; below {@link #THRESHOLD} it is to be hidden. */
    public static long perturbed(long count, int cellKey, PerturbationTable table) {
        return count + table.change(lookedUp(count), cellKey);
    }
}

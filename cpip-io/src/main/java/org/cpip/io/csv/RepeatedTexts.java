package org.cpip.io.csv;

import org.jspecify.annotations.Nullable;

/**
 * Makes the texts of cells, of equal short ones most often one: a tracker says the same workstream, lead and status in row
 * after row, and what was made once costs no memory again and has its hash. For one reading and one thread.
 */
final class RepeatedTexts {

    /** What is longer is hardly said twice. */
    private static final int LONGEST = 48;

    private static final int SLOTS = 512;

    /** The text last seen of those that fall into a place. */
    private final @Nullable String[] known = new @Nullable String[SLOTS];

    String of(char[] buffer, int offset, int length) {
        if (length == 0) {
            // many cells of a tracker are blank
            return "";
        }
        if (length > LONGEST) {
            return new String(buffer, offset, length);
        }
        int slot = slot(buffer, offset, length);
        String before = known[slot];
        if (before != null && before.length() == length && isSame(before, buffer, offset)) {
            return before;
        }
        String text = new String(buffer, offset, length);
        known[slot] = text;
        return text;
    }

    /** By its length and four characters: "Workstream 12" and "Workstream 21" differ in their ends. */
    private static int slot(char[] buffer, int offset, int length) {
        int last = offset + length - 1;
        int hash = length;
        hash = 31 * hash + buffer[offset];
        hash = 31 * hash + buffer[offset + length / 2];
        hash = 31 * hash + buffer[Math.max(offset, last - 1)];
        hash = 31 * hash + buffer[last];
        return (hash ^ hash >>> 9) & SLOTS - 1;
    }

    private static boolean isSame(String text, char[] buffer, int offset) {
        // texts of one length that differ do so at their ends
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}

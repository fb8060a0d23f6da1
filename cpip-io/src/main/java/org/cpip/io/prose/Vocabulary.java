package org.cpip.io.prose;

import java.util.Arrays;

/** Looks a word up in the vocabulary of {@link WordKind} without making a string of it. Immutable once loaded. */
final class Vocabulary {

    private static final int MASK = 4095;
    /** As characters, because every word of every text is compared with one of them. */
    private static final char[][] WORDS = new char[MASK + 1][];

    private static final long[] KINDS = new long[MASK + 1];
    private static final int[] VALUES = new int[MASK + 1];
    private static final boolean[] OF_DATES = new boolean[MASK + 1];

    static {
        for (WordKind kind : WordKind.values()) {
            for (String entry : kind.words.split(" ")) {
                int equals = entry.indexOf('=');
                String word = equals < 0 ? entry : entry.substring(0, equals);
                int slot = slot(word);
                // "plan" is a goal, the head of a plan's name and a noun after a year: a word has the bits of all its
                // kinds
                WORDS[slot] = word.toCharArray();
                KINDS[slot] |= kind.bit;
                if (equals >= 0) {
                    VALUES[slot] = Integer.parseInt(entry.substring(equals + 1));
                }
            }
        }
    }

    static {
        for (String word : DateSigns.WORDS) {
            int slot = slot(word);
            WORDS[slot] = word.toCharArray();
            OF_DATES[slot] = true;
        }
        for (int slot = 0; slot < OF_DATES.length; slot++) {
            OF_DATES[slot] |= (KINDS[slot] & DateSigns.KINDS) != 0;
        }
    }

    private Vocabulary() {}

    /** The slot of a word, known or free; case is ignored. */
    static int slot(String word) {
        char[] chars = word.toCharArray();
        int hash = 0;
        for (char c : chars) {
            hash = hash(hash, c);
        }
        return slot(hash, chars, 0, chars.length);
    }

    /** The same for characters whose {@link #hash} is known, because somebody has looked at each of them already. */
    static int slot(int hash, char[] text, int from, int to) {
        // half of the slots at most are taken, so the next free one is near
        int slot = (hash ^ hash >>> 15) & MASK;
        while (WORDS[slot] != null && !same(WORDS[slot], text, from, to)) {
            slot = slot + 1 & MASK;
        }
        return slot;
    }

    /** The hash of a word, from that of all its characters but the last; 0 for none. */
    static int hash(int before, char c) {
        return 31 * before + lower(c);
    }

    /** The kinds of the word in a slot; 0 for a word that is not known. */
    static long kinds(int slot) {
        return KINDS[slot];
    }

    /** Whether the word in a slot is one of {@link DateSigns}. */
    static boolean isOfDates(int slot) {
        return OF_DATES[slot];
    }

    /** The value of the word in a slot; 0 without one. */
    static int value(int slot) {
        return VALUES[slot];
    }

    /** How many words there are. */
    static long size() {
        return Arrays.stream(WORDS).filter(word -> word != null).count();
    }

    private static boolean same(char[] word, char[] text, int from, int to) {
        if (word.length != to - from) {
            return false;
        }
        for (int i = 0; i < word.length; i++) {
            if (word[i] != lower(text[from + i])) {
                return false;
            }
        }
        return true;
    }

    /** ASCII lower case, and a typographic apostrophe as a plain one; nothing here depends on a locale. */
    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '\u2019' ? '\'' : c;
    }
}

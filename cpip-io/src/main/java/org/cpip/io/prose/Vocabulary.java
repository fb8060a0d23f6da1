package org.cpip.io.prose;

import java.util.Arrays;

/** Looks a word up in the vocabulary of {@link WordKind} without making a string of it. Immutable once loaded. */
final class Vocabulary {

    private static final int MASK = 4095;
    /** As characters, because every word of every text is compared with one of them. */
    private static final char[][] WORDS = new char[MASK + 1][];

    /** What {@link #ending} says of the word in a slot; 0 where none is. */
    private static final long[] ENDINGS = new long[MASK + 1];

    private static final long[] KINDS = new long[MASK + 1];
    private static final int[] VALUES = new int[MASK + 1];
    private static final boolean[] OF_DATES = new boolean[MASK + 1];
    private static final boolean[] OF_PROMISES = new boolean[MASK + 1];
    private static final boolean[] FOREIGN = new boolean[MASK + 1];
    private static final boolean[] ENGLISH = new boolean[MASK + 1];

    static {
        for (WordKind kind : WordKind.values()) {
            for (String entry : kind.words.split(" ")) {
                int equals = entry.indexOf('=');
                String word = equals < 0 ? entry : entry.substring(0, equals);
                int slot = keep(word);
                // "plan" is a goal, the head of a plan's name and a noun after a year: a word has the bits of all its
                // kinds
                KINDS[slot] |= kind.bit;
                if (equals >= 0) {
                    VALUES[slot] = Integer.parseInt(entry.substring(equals + 1));
                }
            }
        }
    }

    static {
        for (String word : DateSigns.WORDS) {
            int slot = keep(word);
            OF_DATES[slot] = true;
        }
        ForeignWords.FOREIGN.forEach(word -> FOREIGN[keep(word)] = true);
        ForeignWords.ENGLISH.forEach(word -> ENGLISH[keep(word)] = true);
        for (String word : PromiseSigns.WORDS) {
            int slot = keep(word);
            OF_PROMISES[slot] = true;
        }
        for (int slot = 0; slot < OF_DATES.length; slot++) {
            OF_DATES[slot] |= (KINDS[slot] & DateSigns.KINDS) != 0;
        }
    }

    private Vocabulary() {}

    /** The slot of a word, known or free; case is ignored. */
    static int slot(String word) {
        char[] chars = word.toCharArray();
        long ending = 0;
        int allBits = 0;
        for (char c : chars) {
            ending = ending(ending, c);
            allBits |= c;
        }
        return slot(ending, allBits < 128, chars, 0, chars.length);
    }

    private static int keep(String word) {
        int slot = slot(word);
        WORDS[slot] = word.toCharArray();
        ENDINGS[slot] = 0;
        for (char c : WORDS[slot]) {
            ENDINGS[slot] = ending(ENDINGS[slot], c);
        }
        return slot;
    }

    /**
     * The same for characters whose {@link #ending} is known, because somebody has looked at each of them already.
     *
     * @param ascii whether all of them are ASCII
     */
    static int slot(long ending, boolean ascii, char[] text, int from, int to) {
        // of a word that is not longer the ending is all there is
        boolean whole = ascii && to - from <= Long.BYTES;
        // half of the slots at most are taken, so the next free one is near
        int slot = (int) (ending * 0x9e3779b97f4a7c15L >>> 52);
        while (ENDINGS[slot] != 0 && !(ENDINGS[slot] == ending && same(WORDS[slot], text, from, to, whole))) {
            slot = slot + 1 & MASK;
        }
        return slot;
    }

    /** The last eight characters of a word in lower case, a byte each, from those of all its characters but the last; 0 for none. */
    static long ending(long before, char c) {
        return before << 8 | lower(c);
    }

    /** The kinds of the word in a slot; 0 for a word that is not known. */
    static long kinds(int slot) {
        return KINDS[slot];
    }

    /** Whether the word in a slot is one of {@link DateSigns}. */
    static boolean isOfDates(int slot) {
        return OF_DATES[slot];
    }

    /** Whether the word in a slot is one of {@link PromiseSigns}. */
    static boolean isOfPromises(int slot) {
        return OF_PROMISES[slot];
    }

    /** Whether the word in a slot is one of {@link ForeignWords}. */
    static boolean isForeign(int slot) {
        return FOREIGN[slot];
    }

    /** Whether the word in a slot is a little word of English. */
    static boolean isEnglish(int slot) {
        return ENGLISH[slot];
    }

    /** The value of the word in a slot; 0 without one. */
    static int value(int slot) {
        return VALUES[slot];
    }

    /** How many words there are. */
    static long size() {
        return Arrays.stream(WORDS).filter(word -> word != null).count();
    }

    private static boolean same(char[] word, char[] text, int from, int to, boolean whole) {
        if (word.length != to - from || whole) {
            return word.length == to - from;
        }
        for (int i = 0; i < word.length; i++) {
            char c = text[from + i];
            if (word[i] != c && word[i] != lower(c)) {
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

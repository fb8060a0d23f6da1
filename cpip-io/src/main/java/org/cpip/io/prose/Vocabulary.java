package org.cpip.io.prose;

import java.util.Arrays;

/** Looks a word up in the vocabulary of {@link Kind} without making a string of it. Immutable once loaded. */
final class Vocabulary {

    private static final int MASK = 4095;
    private static final String[] WORDS = new String[MASK + 1];
    private static final long[] KINDS = new long[MASK + 1];
    private static final int[] VALUES = new int[MASK + 1];

    static {
        for (Kind kind : Kind.values()) {
            for (String entry : kind.words.split(" ")) {
                int equals = entry.indexOf('=');
                String word = equals < 0 ? entry : entry.substring(0, equals);
                int slot = slot(word, 0, word.length());
                WORDS[slot] = word;
                KINDS[slot] |= kind.bit;
                if (equals >= 0) {
                    VALUES[slot] = Integer.parseInt(entry.substring(equals + 1));
                }
            }
        }
    }

    private Vocabulary() {}

    /** The slot of a word, known or free; case is ignored. */
    static int slot(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + lower(text.charAt(i));
        }
        hash ^= hash >>> 15;
        int slot = hash & MASK;
        while (WORDS[slot] != null && !same(WORDS[slot], text, from, to)) {
            slot = slot + 1 & MASK;
        }
        return slot;
    }

    /** The kinds of the word in a slot; 0 for a word that is not known. */
    static long kinds(int slot) {
        return KINDS[slot];
    }

    /** The value of the word in a slot; 0 without one. */
    static int value(int slot) {
        return VALUES[slot];
    }

    /** How many words there are. */
    static long size() {
        return Arrays.stream(WORDS).filter(word -> word != null).count();
    }

    private static boolean same(String word, String text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(from + i))) {
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

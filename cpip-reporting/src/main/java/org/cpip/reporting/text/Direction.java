package org.cpip.reporting.text;

import java.text.Bidi;

/** Keeps text that runs from right to left, or says so, from turning the sentence around it (Unicode UAX #9). */
public final class Direction {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    private Direction() {}

    /** The text without its own direction marks, and set apart where it has letters that run from right to left. */
    public static String isolated(String text) {
        char[] chars = text.toCharArray();
        if (!Bidi.requiresBidi(chars, 0, chars.length)) {
            return text;
        }
        StringBuilder out = new StringBuilder(chars.length + 2).append(FIRST_STRONG_ISOLATE);
        for (char c : chars) {
            if (!(c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069')) {
                out.append(c);
            }
        }
        return out.append(POP_ISOLATE).toString();
    }
}

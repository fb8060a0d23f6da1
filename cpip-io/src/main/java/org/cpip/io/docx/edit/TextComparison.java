package org.cpip.io.docx.edit;

import org.jspecify.annotations.Nullable;

/**
 * Whether two texts say the same. White space does not count: word processors add and drop it. Nor does what a text had
 * to give up to stand in XML 1.0, where U+FFFD takes the place of each character that cannot be held.
 */
final class TextComparison {

    private static final char REPLACEMENT = '\uFFFD';

    private TextComparison() {}

    static boolean same(String written, String shown) {
        return written.equals(shown) || key(written).equals(key(shown));
    }

    static boolean isBlank(String text) {
        return key(text).isEmpty();
    }

    /** The text as it counts. */
    static String key(String text) {
        StringBuilder key = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char held = held(text, i);
            boolean counts = !Character.isWhitespace(held) && !Character.isSpaceChar(held);
            if (key == null && (!counts || held != c)) {
                key = new StringBuilder(text.length()).append(text, 0, i);
            }
            if (counts) {
                append(key, held);
            }
        }
        return key == null ? text : key.toString();
    }

    private static void append(@Nullable StringBuilder key, char c) {
        if (key != null) {
            key.append(c);
        }
    }

    /** The character at a place, or what the writer puts there. */
    private static char held(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c == '\t' || c == '\n' || c == '\r' ? c : REPLACEMENT;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1)) ? c : REPLACEMENT;
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) ? c : REPLACEMENT;
        }
        return c > REPLACEMENT ? REPLACEMENT : c;
    }
}

package org.cpip.io.cells;

/**
 * How a text stands where not every text can: what UTF-8, a text file or the name of a JSON member cannot hold (half of a
 * surrogate pair, NUL) is an escape such as {@code \ud800}; a backslash that would be read as the beginning of one is
 * itself an escape.
 */
public final class Escapes {

    private static final int ESCAPE_LENGTH = 6;

    private Escapes() {}

    /** The text that an escaped one stands for. */
    public static String unescape(String cell) {
        int at = cell.indexOf('\\');
        if (at < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        int from = 0;
        while (at >= 0) {
            if (isEscape(cell, at)) {
                text.append(cell, from, at).append((char) Integer.parseInt(cell, at + 2, at + ESCAPE_LENGTH, 16));
                from = at + ESCAPE_LENGTH;
            }
            at = cell.indexOf('\\', Math.max(from, at + 1));
        }
        return text.append(cell, from, cell.length()).toString();
    }

    /** The text with escapes; the same object when it needs none. */
    public static String escape(String text) {
        int first = firstToEscape(text, 0);
        if (first == text.length()) {
            return text;
        }
        StringBuilder cell = new StringBuilder(text.length() + ESCAPE_LENGTH);
        int from = 0;
        for (int at = first; at < text.length(); at = firstToEscape(text, from)) {
            char c = text.charAt(at);
            cell.append(text, from, at).append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                cell.append(Character.forDigit(c >> shift & 15, 16));
            }
            from = at + 1;
        }
        return cell.append(text, from, text.length()).toString();
    }

    private static int firstToEscape(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == 0 || c == '\\' && isEscape(text, at) || Character.isSurrogate(c) && !isPair(text, at)) {
                return at;
            }
            at += Character.isHighSurrogate(c) ? 2 : 1;
        }
        return text.length();
    }

    /** Whether the surrogate begins a pair; the second half of one is never asked about. */
    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + 1) != 'u') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE_LENGTH; i++) {
            char c = text.charAt(i);
            if (c > 'f' || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }
}

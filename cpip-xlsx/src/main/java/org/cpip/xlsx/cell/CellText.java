package org.cpip.xlsx.cell;

/**
 * Text in cells. What XML 1.0 cannot hold is written as {@code _x0000_}, which every spreadsheet program reads as that
 * character (ECMA-376 part 1, section 22.9.2.19); text that looks like that has its first underscore written so.
 */
public final class CellText {

    /** Excel refuses to open a file with a longer text in a cell. */
    public static final int LONGEST = 32_767;

    private static final int ESCAPE_LENGTH = 7;

    private static final int QUOTED = 40;

    private CellText() {}

    /** As much of a text as a message quotes. */
    public static String shortened(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "\u2026";
    }

    /** As it is written; cut where it is longer than a cell may be. */
    public static String encode(String text) {
        String whole = text.length() <= LONGEST ? text : cut(text);
        StringBuilder out = new StringBuilder(whole.length());
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (!isWritable(whole, i) || c == '_' && isEscape(whole, i)) {
                out.append("_x").append(hex(c)).append('_');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** As it was before it was written. */
    public static String decode(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        while (at >= 0) {
            if (isEscape(text, at)) {
                out.append(text, from, at).append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                from = at + ESCAPE_LENGTH;
                at = text.indexOf("_x", from);
            } else {
                at = text.indexOf("_x", at + 1);
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    /** A whole number from 0 on, of nine digits at most; -1 for anything else. */
    public static int number(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return -1;
        }
        // in a loop, because every cell has two or three of them
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static String cut(String text) {
        int end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }

    private static boolean isWritable(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        // A parser makes a line feed of a carriage return.
        return c >= ' ' && c < '\ufffe' || c == '\t' || c == '\n';
    }

    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(4 - digits.length()) + digits;
    }
}

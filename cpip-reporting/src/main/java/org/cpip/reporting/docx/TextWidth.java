package org.cpip.reporting.docx;

/** How wide text is in 12 point Arial, near enough for the widths of columns, in twentieths of a point. */
final class TextWidth {

    /** Text beyond so many characters does not make a column wider. */
    private static final int LOOKED_AT = 400;

    private static final String NARROW = "ijl.,:;'’|! ";
    private static final String SLIM = "ftrI()-/[]\"";
    private static final String WIDE = "mMWw%@";

    private TextWidth() {}

    /** The width of a line, or of its beginning where it is very long. */
    static int ofLine(String line) {
        int width = 0;
        int end = Math.min(line.length(), LOOKED_AT);
        for (int i = 0; i < end; i++) {
            width += of(line.charAt(i));
        }
        return width;
    }

    /** The width of the longest word. */
    static int ofLongestWord(String line) {
        int longest = 0;
        int word = 0;
        int end = Math.min(line.length(), LOOKED_AT);
        for (int i = 0; i < end; i++) {
            char c = line.charAt(i);
            if (Character.isWhitespace(c)) {
                word = 0;
            } else {
                word += of(c);
                longest = Math.max(longest, word);
                word = c == '-' ? 0 : word;
            }
        }
        return longest;
    }

    /** The same in bold type. */
    static int bold(int width) {
        return width + width / 12;
    }

    private static int of(char c) {
        if (NARROW.indexOf(c) >= 0) {
            return 66;
        } else if (SLIM.indexOf(c) >= 0) {
            return 84;
        } else if (WIDE.indexOf(c) >= 0) {
            return 205;
        } else if (c >= 'A' && c <= 'Z') {
            return 170;
        }
        return c < 0x2E80 ? 134 : 240;
    }
}

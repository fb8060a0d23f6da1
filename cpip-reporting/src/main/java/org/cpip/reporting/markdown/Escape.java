package org.cpip.reporting.markdown;

/** Text as GitHub Flavored Markdown shows it: nothing in it is markup, and it stays on one line and in one cell. */
final class Escape {

    /** Signs that begin markup in GitHub's dialect, math and strike-through included. */
    private static final String MARKUP = "\\`*_{}[]|#~$";

    private Escape() {}

    /**
     * The text with markup escaped, runs of white space as one space, and without the invisible characters that turn the
     * direction of text: in a plain file nothing would turn it back.
     */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (turnsDirection(c)) {
                continue;
            }
            if (Character.isWhitespace(c) || c == '\u0085') {
                space = true;
                continue;
            }
            if (space && out.length() > 0) {
                out.append(' ');
            }
            space = false;
            append(out, c);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            default -> {
                if (MARKUP.indexOf(c) >= 0) {
                    out.append('\\');
                }
                out.append(c);
            }
        }
    }

    private static boolean turnsDirection(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }
}

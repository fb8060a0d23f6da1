package org.cpip.plugin.briefing;

/**
 * Lines of plain text of at most 72 characters, as mail programs like them. White space, control characters and those that
 * turn the direction of text become blanks; a word that is longer than a line has a line of its own. For one thread.
 */
final class MailText {

    private static final int WIDTH = 72;

    private final StringBuilder out = new StringBuilder();

    void heading(String text) {
        if (out.length() > 0) {
            out.append('\n');
        }
        int from = out.length();
        wrap("", "", text);
        int longest = out.substring(from)
                .lines()
                .mapToInt(line -> line.codePointCount(0, line.length()))
                .max()
                .orElse(0);
        out.append("=".repeat(Math.min(longest, WIDTH))).append("\n");
    }

    void paragraph(String text) {
        wrap("", "", text);
    }

    void item(String text) {
        wrap("- ", "  ", text);
    }

    void detail(String text) {
        wrap("  ", "  ", text);
    }

    String text() {
        return out.toString();
    }

    private void wrap(String first, String others, String text) {
        out.append(first);
        int used = first.length();
        boolean begins = true;
        for (String word : plain(text).split(" ")) {
            if (word.isEmpty()) {
                continue;
            }
            int length = word.codePointCount(0, word.length());
            if (!begins && used + 1 + length > WIDTH) {
                out.append('\n').append(others);
                used = others.length();
                begins = true;
            }
            out.append(begins ? "" : " ").append(word);
            used += length + (begins ? 0 : 1);
            begins = false;
        }
        out.append('\n');
    }

    /** Halves of surrogate pairs, which UTF-8 has no form for, become U+FFFD. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c) || isTurn(c);
            boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            plain.appendCodePoint(blank ? ' ' : half ? 0xfffd : c);
        });
        return plain.toString();
    }

    private static boolean isTurn(int c) {
        return c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 || c == 0x200e || c == 0x200f || c == 0x61c;
    }
}

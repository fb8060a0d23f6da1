package org.cpip.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Text for a terminal. */
final class TerminalText {

    /** How wide the tables of the command are at the most. */
    static final int WIDTH = 100;

    /** How wide a column of a table is at the most, except for the one that takes what is left. */
    private static final int COLUMN = 42;

    private TerminalText() {}

    /**
     * The same text on one line and harmless: a control character, a line separator and a character that changes the
     * direction of writing becomes its escape, so that a value from a file can neither break a line nor steer the
     * terminal.
     */
    static String oneLine(String text) {
        int clean = 0;
        while (clean < text.length() && !isControl(text.charAt(clean))) {
            clean++;
        }
        if (clean == text.length()) {
            return text;
        }
        StringBuilder line = new StringBuilder(text.length() + 16).append(text, 0, clean);
        for (int i = clean; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                escape(line, c);
            } else {
                line.append(c);
            }
        }
        return line.toString();
    }

    /** The text, or its beginning and an ellipsis when it has more than {@code width} code points. */
    static String cut(String text, int width) {
        if (text.codePointCount(0, text.length()) <= width) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
    }

    /** The text and as many spaces as make it {@code width} code points wide. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }

    /** As many spaces as make the text {@code width} characters wide, and the text. */
    static String padLeft(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }

    /**
     * Rows with their columns aligned, indented by two spaces, at most {@link #WIDTH} wide: the column {@code elastic} is
     * cut to the room that the others leave, and these to {@link #COLUMN} each.
     */
    static List<String> table(List<List<String>> rows, int elastic) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        int[] widths = new int[columns];
        int room = WIDTH;
        for (int column = 0; column < columns; column++) {
            for (List<String> row : rows) {
                String cell = oneLine(row.get(column));
                widths[column] = Math.max(widths[column], cell.codePointCount(0, cell.length()));
            }
            widths[column] = Math.min(widths[column], column == elastic ? WIDTH : COLUMN);
            room -= 2 + (column == elastic ? 0 : widths[column]);
        }
        if (elastic < columns) {
            widths[elastic] = Math.max(COLUMN / 3, Math.min(widths[elastic], room));
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            line.append("  ").append(pad(cut(oneLine(row.get(column)), widths[column]), widths[column]));
        }
        return line.toString().stripTrailing();
    }

    /** The text broken at spaces into lines of at most {@code width} characters; a longer word stands alone. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** "1 action", "2 actions". */
    static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    private static boolean isControl(char c) {
        return c < 0x20
                || c >= 0x7f && c <= 0x9f
                || c >= 0x2028 && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200e
                || c == 0x200f;
    }

    private static void escape(StringBuilder line, char c) {
        switch (c) {
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            default -> line.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
    }
}

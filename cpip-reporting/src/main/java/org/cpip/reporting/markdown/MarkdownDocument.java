package org.cpip.reporting.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes the blocks of a Markdown document. What it is given as text is escaped; cells are given as Markdown. */
final class MarkdownDocument {

    private final Writer out;
    private boolean begun;

    MarkdownDocument(Writer out) {
        this.out = out;
    }

    void heading(int level, String text) throws IOException {
        block("#".repeat(level) + " " + Escape.text(text) + "\n");
    }

    void paragraph(String text) throws IOException {
        block(firstSign(Escape.text(text)) + "\n");
    }

    void strong(String text) throws IOException {
        block("**" + Escape.text(text) + "**\n");
    }

    void list(List<String> items) throws IOException {
        StringBuilder list = new StringBuilder();
        items.forEach(
                item -> list.append("- ").append(firstSign(Escape.text(item))).append('\n'));
        block(list.toString());
    }

    /** A table; the columns from the {@code firstNumber}th (from 0) to before the {@code lastNumber}th align right. */
    void table(List<String> header, int firstNumber, int lastNumber, List<List<String>> rows) throws IOException {
        StringBuilder table = new StringBuilder();
        row(table, header);
        table.append('|');
        for (int i = 0; i < header.size(); i++) {
            table.append(i >= firstNumber && i < lastNumber ? " ---: |" : " --- |");
        }
        table.append('\n');
        block(table.toString());
        for (List<String> cells : rows) {
            StringBuilder line = new StringBuilder();
            row(line, cells);
            out.write(line.toString());
        }
    }

    /** Lines of a cell, one below the other. */
    static String lines(List<String> texts) {
        return String.join("<br>", texts.stream().map(Escape::text).toList());
    }

    private static void row(StringBuilder table, List<String> cells) {
        table.append('|');
        cells.forEach(cell -> table.append(' ').append(cell).append(" |"));
        table.append('\n');
    }

    private void block(String markdown) throws IOException {
        out.write(begun ? "\n" + markdown : markdown);
        begun = true;
    }

    /** Escapes what would begin a list or a heading's underline if it stood first: {@code -}, {@code +}, {@code =}, {@code 1.}. */
    private static String firstSign(String markdown) {
        int digits = 0;
        while (digits < markdown.length() && Character.isDigit(markdown.charAt(digits))) {
            digits++;
        }
        if (digits < markdown.length() && "-+=".indexOf(markdown.charAt(digits)) >= 0 && digits == 0
                || digits > 0 && digits < markdown.length() && ".)".indexOf(markdown.charAt(digits)) >= 0) {
            return markdown.substring(0, digits) + "\\" + markdown.substring(digits);
        }
        return markdown;
    }
}

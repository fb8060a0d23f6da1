package org.cpip.reporting.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cpip.spi.report.Column;

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

    /** The head of a table, whose rows follow; columns of figures align right. */
    void tableHead(List<Column> columns) throws IOException {
        StringBuilder table = new StringBuilder();
        row(table, columns.stream().map(column -> Escape.text(column.title())).toList());
        table.append('|');
        for (Column column : columns) {
            table.append(column.kind() == Column.Kind.FIGURE ? " ---: |" : " --- |");
        }
        block(table.append('\n').toString());
    }

    /** A row of the table begun last; its cells are Markdown. */
    void tableRow(List<String> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        row(line, cells);
        out.write(line.toString());
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

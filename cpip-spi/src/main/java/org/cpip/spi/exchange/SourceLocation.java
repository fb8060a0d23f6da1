package org.cpip.spi.exchange;

import java.util.Objects;

/**
 * A place in a source: a line and column of a text, or a paragraph, or a cell of a table. All counts start at 1; 0 says
 * that the count does not apply.
 *
 * @param source the file's name
 * @param line the line, for text formats
 * @param column the column in that line, in UTF-16 code units
 * @param paragraph the paragraph, heading or list item, counted through the document outside tables
 * @param table the table, counted through the document
 * @param row the row in that table
 * @param cell the cell in that row
 */
public record SourceLocation(String source, int line, int column, int paragraph, int table, int row, int cell) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if a count is negative
     */
    public SourceLocation {
        Objects.requireNonNull(source, "source");
        if ((line | column | paragraph | table | row | cell) < 0) {
            throw new IllegalArgumentException("A place is counted from 1, and 0 says that it does not apply");
        }
    }

    /** The whole source. */
    public static SourceLocation of(String source) {
        return new SourceLocation(source, 0, 0, 0, 0, 0, 0);
    }

    /** A line and a column of a text. */
    public static SourceLocation ofLine(String source, int line, int column) {
        return new SourceLocation(source, line, column, 0, 0, 0, 0);
    }

    /** A paragraph of a document. */
    public static SourceLocation ofParagraph(String source, int paragraph) {
        return new SourceLocation(source, 0, 0, paragraph, 0, 0, 0);
    }

    /** A row of a table; with {@link #withCell(int)} a cell. */
    public static SourceLocation ofRow(String source, int table, int row) {
        return new SourceLocation(source, 0, 0, 0, table, row, 0);
    }

    /** The same row, at one cell. */
    public SourceLocation withCell(int number) {
        return new SourceLocation(source, line, column, paragraph, table, row, number);
    }

    /** For people: {@code plan.csv:12:3}, or {@code plan.docx, table 2, row 5, cell 1}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(source);
        if (line > 0) {
            text.append(':').append(line);
            if (column > 0) {
                text.append(':').append(column);
            }
        }
        append(text, ", paragraph ", paragraph);
        append(text, ", table ", line > 0 ? 0 : table);
        append(text, ", row ", line > 0 ? 0 : row);
        append(text, ", cell ", cell);
        return text.toString();
    }

    private static void append(StringBuilder text, String label, int number) {
        if (number > 0) {
            text.append(label).append(number);
        }
    }
}

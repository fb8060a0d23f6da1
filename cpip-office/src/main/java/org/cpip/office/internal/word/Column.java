package org.cpip.office.internal.word;

import java.io.IOException;

/**
 * A column of a table whose rows are values of {@code T}.
 *
 * @param heading its heading
 * @param width in twentieths of a point; for a column with a weight, the least it gets
 * @param weight its part in the width that the fixed widths leave over; 0 for a fixed width
 * @param figures whether its cells hold figures, which align to the right
 * @param content writes a cell
 */
public record Column<T>(String heading, int width, int weight, boolean figures, Content<T> content) {

    /** A column of one width. */
    public static <T> Column<T> fixed(String heading, int width, Content<T> content) {
        return new Column<>(heading, width, 0, false, content);
    }

    /** A column that takes part of the width left over. */
    public static <T> Column<T> wide(String heading, int weight, Content<T> content) {
        return new Column<>(heading, 0, weight, false, content);
    }

    /** Writes what a cell says about a row; a cell that is given nothing says "Not stated". */
    @FunctionalInterface
    public interface Content<T> {
        void write(T row, Cell cell) throws IOException;
    }
}

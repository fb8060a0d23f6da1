package org.cpip.io.docx.write;

import java.util.List;

/**
 * How a table looks, whatever its rows.
 *
 * @param caption its name, for people who cannot see it
 * @param description what it shows, for the same
 * @param columns from left to right
 */
record Table<T>(String caption, String description, List<Column<T>> columns) {

    /** The width of each column in twentieths of a point; together they fill {@code available}. */
    int[] widths(int available) {
        int left = available;
        int weights = 0;
        for (Column<T> column : columns) {
            left -= column.width();
            weights += column.weight();
        }
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            Column<T> column = columns.get(i);
            int share = weights == 0 ? 0 : left * column.weight() / weights;
            widths[i] = column.width() + share;
            left -= share;
            weights -= column.weight();
        }
        return widths;
    }
}

package org.cpip.office.internal.word;

import java.util.List;

/**
 * How a table looks, whatever its rows.
 *
 * @param caption its name, for people who cannot see it
 * @param description what it shows, for the same
 * @param columns from left to right
 * @param total whether the last row sums the others up
 */
public record Table<T>(String caption, String description, List<Column<T>> columns, boolean total) {

    /** A table whose rows are all of a kind. */
    public Table(String caption, String description, List<Column<T>> columns) {
        this(caption, description, columns, false);
    }

    /**
     * The width of each column in twentieths of a point; together they fill {@code available}. On paper that is narrow,
     * as of some house templates, columns of one width shrink, so that a third is left for the others.
     */
    public int[] widths(int available) {
        int fixed = 0;
        int weights = 0;
        for (Column<T> column : columns) {
            fixed += column.width();
            weights += column.weight();
        }
        int most = weights == 0 ? available : available - available / 3;
        double scale = fixed > most ? (double) most / fixed : 1;
        int left = available;
        for (Column<T> column : columns) {
            left -= (int) (column.width() * scale);
        }
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            Column<T> column = columns.get(i);
            int share = weights == 0 ? 0 : left * column.weight() / weights;
            widths[i] = (int) (column.width() * scale) + share;
            left -= share;
            weights -= column.weight();
        }
        return widths;
    }
}

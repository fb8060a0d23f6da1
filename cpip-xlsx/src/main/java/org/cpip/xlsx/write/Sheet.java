package org.cpip.xlsx.write;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.xlsx.cell.CellReference;

/**
 * A sheet under a row of titles.
 *
 * @param number from 1, as the tabs stand
 * @param name on its tab: letters, digits, spaces and hyphens, at most 31
 * @param columns at least one
 * @param size how many rows stand below the titles
 * @param rows gives them
 * @param still how many columns stay in sight when a person goes to the right
 * @param filtered whether rows can be filtered by what the columns hold
 * @param choices columns with lists to choose from
 * @param open titles of the columns that people may change; empty when the sheet is not protected
 */
record Sheet(
        int number,
        String name,
        List<SheetColumn> columns,
        int size,
        Rows rows,
        int still,
        boolean filtered,
        List<Choice> choices,
        Optional<Set<String>> open) {

    /** A sheet that is not protected. */
    Sheet(
            int number,
            String name,
            List<SheetColumn> columns,
            int size,
            Rows rows,
            int still,
            boolean filtered,
            List<Choice> choices) {
        this(number, name, columns, size, rows, still, filtered, choices, Optional.empty());
    }

    /** The rows of a sheet with the one of titles, and more than any program has (ECMA-376 part 1, 18.3.1.73). */
    static final int MOST_ROWS = 1_048_576;

    /** Gives the rows of a sheet one after the other. */
    @FunctionalInterface
    interface Rows {
        /** Hands each row over once, in order. */
        void give(RowSink sink) throws IOException;
    }

    /** Takes rows. */
    @FunctionalInterface
    interface RowSink {
        /** Takes a cell for each column. */
        void row(List<CellValue> cells) throws IOException;
    }

    /** How many of the rows fit below the titles. */
    int shown() {
        return Math.min(size, MOST_ROWS - 1);
    }

    String path() {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    /** The column with this title; -1 when there is none. */
    int column(String title) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).title().equals(title)) {
                return i;
            }
        }
        return -1;
    }

    /** All cells with the titles, such as {@code A1:K36}. */
    String area(String absolute) {
        return absolute + "A" + absolute + "1:" + absolute + CellReference.letters(columns.size() - 1) + absolute
                + (shown() + 1);
    }
}

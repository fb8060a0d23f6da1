package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.cpip.spi.block.Block;

/** What the cells of each column hold, in the rows below a header that are known when the table is decided on. */
final class ColumnValues {

    private final List<List<String>> columns = new ArrayList<>();
    private final int[] indented;
    private final int[] flush;

    /** Rows with one filled cell are headings and notes, and cells over several columns are of none. */
    ColumnValues(List<Block.TableRow> rows, int width) {
        indented = new int[width];
        flush = new int[width];
        for (int i = 0; i < width; i++) {
            columns.add(new ArrayList<>());
        }
        for (Block.TableRow row : rows) {
            if (HeaderlessTable.filled(row) > 1) {
                add(row, width);
            }
        }
    }

    private void add(Block.TableRow row, int width) {
        for (Block.Cell cell : row.cells()) {
            if (cell.column() < width && cell.span() == 1 && !cell.continued() && !PlanWords.isNothing(cell.text())) {
                columns.get(cell.column()).add(PlainText.normalise(cell.text()));
                (PlainText.indent(cell.text()) > 0 ? indented : flush)[cell.column()]++;
            }
        }
    }

    /** The filled cells of a column, white space normalised. */
    List<String> of(int column) {
        return columns.get(column);
    }

    int count(int column) {
        return columns.get(column).size();
    }

    /** All characters of a column. */
    long length(int column) {
        return columns.get(column).stream().mapToLong(String::length).sum();
    }

    /** Whether a column is not blank and all its cells are so. */
    boolean all(int column, Predicate<String> test) {
        return count(column) > 0 && columns.get(column).stream().allMatch(test);
    }

    /** Whether a cell of a column is so. */
    boolean any(int column, Predicate<String> test) {
        return columns.get(column).stream().anyMatch(test);
    }

    /** Whether more than half of the filled cells of a column are so. */
    boolean most(int column, Predicate<String> test) {
        return columns.get(column).stream().filter(test).count() * 2 > count(column);
    }

    /** Whether a column has two cells or more and no two are the same. */
    boolean neverRepeat(int column) {
        Set<String> seen = new HashSet<>();
        for (String text : columns.get(column)) {
            if (!seen.add(text.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return seen.size() > 1;
    }

    /** Whether some cells of a column begin with white space and others do not. */
    boolean isIndented(int column) {
        return indented[column] > 0 && flush[column] > 0;
    }

    /** Whether every row with another filled cell has one here. */
    boolean isFull(int column) {
        return columns.stream().allMatch(each -> each.size() <= count(column));
    }
}

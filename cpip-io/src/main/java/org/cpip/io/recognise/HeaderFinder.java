package org.cpip.io.recognise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cpip.spi.block.Block;
import org.jspecify.annotations.Nullable;

/** Finds the header among the first rows of a table. */
final class HeaderFinder {

    private static final int HEADING_WORDS = 10;
    private static final int SURELY_HEADER = 5;
    /** So general a word that it heads an action column only beside a column of numbers. */
    private static final String GENERAL = "description";

    private HeaderFinder() {}

    /**
     * A header.
     *
     * @param layout what its columns hold
     * @param first the index of its first row
     * @param after the index of the first row below it
     */
    record Found(TableLayout layout, int first, int after) {}

    /** The row that names an action column and the most other columns; the first of equals. */
    static Optional<Found> find(List<Block.TableRow> rows) {
        Found best = null;
        for (int i = 0; i < rows.size(); i++) {
            Block.TableRow row = rows.get(i);
            if (!looksLikeHeader(row)) {
                // "1 | Build homes"
                continue;
            }
            TableLayout layout = TableLayout.of(row, null);
            int after = i + 1;
            if (after < rows.size() && isSecondLine(rows.get(after), layout)) {
                TableLayout both = TableLayout.of(row, rows.get(after));
                // of the two readings, the second line counts only when it knows as many columns
                if (both.has(PlanColumn.ACTION) && both.knownCount() >= layout.knownCount()) {
                    layout = both;
                    after++;
                }
            }
            if (isActionTable(layout)
                    && (best == null || layout.knownCount() > best.layout().knownCount())) {
                // "No | Action | Lead" is surer than a row above it with "Action" alone
                best = new Found(layout, i, after);
            }
        }
        return Optional.ofNullable(best).map(found -> withNumbers(found, rows));
    }

    /** A table without a header that goes on where the table before it ended, or that has numbers and wordings alone. */
    static Optional<TableLayout> guess(List<Block.TableRow> rows, @Nullable TableLayout previous) {
        // a table that was split by a page has its header before the split
        boolean goesOn = previous != null && previous.has(PlanColumn.NUMBER);
        TableLayout layout = previous != null && goesOn ? previous : TableLayout.ofTwoColumns();
        int numbered = 0;
        for (Block.TableRow row : rows) {
            if (filled(row) < 2) {
                // "Housing | " above or between the actions
                continue;
            }
            if (TableLayout.width(row) != layout.width() || !isNumbered(row, layout)) {
                // "1 | We will build homes / Notes | see the next page"
                return Optional.empty();
            }
            numbered++;
        }
        // "1 | We will build homes / 2 | We will mend homes"; a single such row may be anything
        return numbered >= (goesOn ? 1 : 2) ? Optional.of(layout) : Optional.empty();
    }

    private static boolean isNumbered(Block.TableRow row, TableLayout layout) {
        boolean number = false;
        boolean wording = false;
        for (Block.Cell cell : row.cells()) {
            PlanColumn column = layout.at(cell.column());
            // a code such as AC-1 could stand in any table; in one without a header only plain counting tells
            number |= column == PlanColumn.NUMBER && ActionNumbers.isCount(cell.text());
            wording |= column == PlanColumn.ACTION && PlainText.words(PlainText.normalise(cell.text())) >= 3;
        }
        return number && wording;
    }

    private static int filled(Block.TableRow row) {
        int filled = 0;
        for (Block.Cell cell : row.cells()) {
            filled += PlanWords.isNothing(cell.text()) ? 0 : 1;
        }
        return filled;
    }

    private static boolean looksLikeHeader(Block.TableRow row) {
        boolean action = false;
        boolean paragraph = false;
        int known = 0;
        for (Block.Cell cell : row.cells()) {
            String text = PlainText.normalise(cell.text());
            paragraph |= PlainText.words(text) > HEADING_WORDS && !row.header();
            // the words of a column may be long, but not as long as a paragraph
            Optional<PlanColumn> column = text.length() <= 80 ? ColumnWords.column(text) : Optional.empty();
            known += column.isPresent() ? 1 : 0;
            action |= column.filter(PlanColumn.ACTION::equals).isPresent();
        }
        // "We will work with everybody in all parts of the country | Action": an action that has the word in it; a row
        // that names this many columns is a header, whatever else stands in it
        return action && (!paragraph || known >= SURELY_HEADER);
    }

    private static boolean isSecondLine(Block.TableRow row, TableLayout above) {
        if (TableLayout.width(row) != above.width() || filled(row) == 0) {
            // "No | Action / 1 | Build homes | Council"
            return false;
        }
        boolean continued = false;
        for (Block.Cell cell : row.cells()) {
            continued |= cell.continued();
            if (PlainText.words(PlainText.normalise(cell.text())) > HEADING_WORDS) {
                // "No | Action / 1 | We will build many more homes in all of the towns on the coast"
                return false;
            }
        }
        // a cell merged downwards from the first line shows that the header has two
        return row.header() || continued && looksLikeColumnNames(row);
    }

    private static boolean looksLikeColumnNames(Block.TableRow row) {
        for (Block.Cell cell : row.cells()) {
            String text = cell.text();
            if (!PlanWords.isNothing(text) && (PlainText.isSentence(text) || ActionNumbers.isNumber(text))) {
                // sentences and numbers are values, so the row below the merged cell is data
                return false;
            }
        }
        return true;
    }

    private static boolean isActionTable(TableLayout layout) {
        for (int i = 0; i < layout.width(); i++) {
            if (layout.at(i) == PlanColumn.ACTION) {
                // "Description | Lead / Port | Council" is a table of places; "No | Description" is one of actions
                return !ColumnWords.key(layout.heading(i)).equals(GENERAL) || layout.has(PlanColumn.NUMBER);
            }
        }
        return false;
    }

    /** A column without a heading, left of the wording, that holds numbers: these are the numbers of the actions. */
    private static Found withNumbers(Found found, List<Block.TableRow> rows) {
        TableLayout layout = found.layout();
        OptionalInt column = unnamedBesideAction(layout);
        if (layout.has(PlanColumn.NUMBER) || column.isEmpty()) {
            // "No | Action"
            return found;
        }
        boolean any = false;
        for (Block.TableRow row : rows.subList(found.after(), rows.size())) {
            for (Block.Cell cell : row.cells()) {
                if (cell.column() == column.getAsInt() && cell.span() == 1 && !PlanWords.isNothing(cell.text())) {
                    if (!ActionNumbers.isNumber(cell.text())) {
                        // " | Action / Housing | Build homes"
                        return found;
                    }
                    any = true;
                }
            }
        }
        // " | Action / 1 | Build homes / 2 | Mend homes"
        return any ? new Found(layout.withNumberAt(column.getAsInt()), found.first(), found.after()) : found;
    }

    private static OptionalInt unnamedBesideAction(TableLayout layout) {
        for (int i = 1; i < layout.width(); i++) {
            if (layout.at(i) == PlanColumn.ACTION) {
                boolean unnamed =
                        layout.at(i - 1) == null && layout.heading(i - 1).isEmpty();
                return unnamed ? OptionalInt.of(i - 1) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}

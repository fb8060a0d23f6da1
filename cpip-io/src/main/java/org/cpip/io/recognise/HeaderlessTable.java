package org.cpip.io.recognise;

import java.util.List;
import java.util.Optional;
import org.cpip.spi.block.Block;
import org.jspecify.annotations.Nullable;

/** Tells what the columns of a table without a header hold: those of the table that it goes on, or numbers and wordings. */
final class HeaderlessTable {

    private final List<Block.TableRow> rows;

    private HeaderlessTable(List<Block.TableRow> rows) {
        this.rows = rows;
    }

    /** A table that goes on where the table before it ended, or that has numbers and wordings alone. */
    static Optional<TableLayout> guess(List<Block.TableRow> rows, @Nullable TableLayout previous) {
        HeaderlessTable table = new HeaderlessTable(rows);
        // a table that was split by a page has its header before the split
        if (previous != null && table.goesOn(previous)) {
            return Optional.of(previous);
        }
        TableLayout two = TableLayout.ofTwoColumns();
        // "1 | We will build homes / 2 | We will mend homes"; a single such row may be anything
        return table.numbered(two, 3) >= 2 ? Optional.of(two) : Optional.empty();
    }

    /** "Buy nets | Net Office | £4m / Sell nets | Net Office | £5m": whether a column tells to do something from the first row on. */
    static boolean tells(List<Block.TableRow> rows) {
        if (rows.size() < 2) {
            return false;
        }
        for (Block.Cell cell : rows.get(0).cells()) {
            long telling = rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(each -> each.column() == cell.column() && isTold(each))
                    .count();
            if (isTold(cell) && telling * 2 > rows.size()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTold(Block.Cell cell) {
        String text = PlainText.normalise(cell.text());
        return ActionLook.isImperative(text) || ActionLook.beginsWithSubject(text);
    }

    private boolean goesOn(TableLayout layout) {
        // "Drive the piles | May 2032": of two columns, all must fit
        boolean dated = layout.has(PlanColumn.DUE) && isDated(layout, layout.width() > 2 ? 2 : 1);
        if (layout.has(PlanColumn.NUMBER)) {
            // "2 | Lay buoys | Coastguard | June 2018"; without dates only wordings of some length tell
            return numbered(layout, dated ? 1 : 3) >= 1;
        }
        // "Lay buoys | Coastguard | June 2018"
        return dated && layout.width() > 1;
    }

    /** How many rows have a number and a wording of so many words; 0 when others stand between them. */
    private int numbered(TableLayout layout, int words) {
        int numbered = 0;
        for (Block.TableRow row : rows) {
            if (filled(row) < 2) {
                // "Housing | " above or between the actions
                continue;
            }
            if (TableLayout.width(row) != layout.width() || !isNumbered(row, layout, words)) {
                // "1 | We will build homes / Notes | see the next page"
                return 0;
            }
            numbered++;
        }
        return numbered;
    }

    private static boolean isNumbered(Block.TableRow row, TableLayout layout, int words) {
        boolean number = false;
        boolean wording = false;
        for (Block.Cell cell : row.cells()) {
            PlanColumn column = layout.at(cell.column());
            // a code such as AC-1 could stand in any table; in one without a header only plain counting tells
            number |= column == PlanColumn.NUMBER && (ActionNumbers.isCount(cell.text()) || isLabel(cell.text()));
            wording |= column == PlanColumn.ACTION
                    && !PlanWords.isNothing(cell.text())
                    && PlainText.words(PlainText.normalise(cell.text())) >= words;
        }
        return number && wording;
    }

    /** "Action 2" before what it is. */
    private static boolean isLabel(String text) {
        Label label = Labels.of(text);
        return label.hasWord() && label.hasNumber() && label.end() >= text.length();
    }

    /** Whether all rows are as wide as the table before and have a wording, and one in so many a date in its column of dates. */
    private boolean isDated(TableLayout layout, int oneIn) {
        int dated = 0;
        int all = 0;
        for (Block.TableRow row : rows) {
            if (filled(row) < 2) {
                continue;
            }
            boolean wording = false;
            for (Block.Cell cell : row.cells()) {
                PlanColumn column = layout.at(cell.column());
                wording |= column == PlanColumn.ACTION && (cell.continued() || isWords(cell.text()));
                dated += column == PlanColumn.DUE && ColumnContents.isDated(cell.text()) ? 1 : 0;
            }
            if (!wording || TableLayout.width(row) != layout.width()) {
                // "Ports | 12 | 2031": no wording where the table before has it
                return false;
            }
            all++;
        }
        return dated > 0 && dated * oneIn >= all;
    }

    private static boolean isWords(String text) {
        return text.chars().filter(Character::isLetter).count() > 3;
    }

    static int filled(Block.TableRow row) {
        int filled = 0;
        for (Block.Cell cell : row.cells()) {
            filled += PlanWords.isNothing(cell.text()) ? 0 : 1;
        }
        return filled;
    }
}

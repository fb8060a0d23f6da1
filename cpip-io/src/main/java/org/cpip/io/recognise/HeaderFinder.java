package org.cpip.io.recognise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.spi.block.Block;

/** Finds the header among the first rows of a table. */
final class HeaderFinder {

    /** Title rows, legends and filters stand above a header, but not more than these. */
    private static final int HEADER_ROWS = 30;

    private static final int HEADING_WORDS = 10;
    private static final int SURELY_HEADER = 5;
    private static final int HEADING_WORDS_BELOW = 3;
    /** So general a word that it heads an action column only beside a column of numbers. */
    private static final String GENERAL = "description";

    /** They head actions only beside a column that says who or when. */
    private static final Set<String> LOOSE = Set.of("what", "step", "steps", "nextsteps", "initiative");

    private static final Set<PlanColumn> WORDINGS =
            Set.of(PlanColumn.ACTION, PlanColumn.TITLE, PlanColumn.RECOMMENDATION);

    private final List<Block.TableRow> rows;
    private final ColumnNames names;

    private HeaderFinder(List<Block.TableRow> rows, ColumnNames names) {
        this.rows = rows;
        this.names = names;
    }

    /**
     * A header.
     *
     * @param layout what its columns hold
     * @param first the index of its first row
     * @param after the index of the first row below it
     */
    record Found(TableLayout layout, int first, int after) {}

    /** The row that names an action column and the most other columns; the first of equals. */
    static Optional<Found> find(List<Block.TableRow> rows, ColumnNames names) {
        return new HeaderFinder(rows, names).find();
    }

    private Optional<Found> find() {
        Found best = null;
        for (int i = 0; i < Math.min(rows.size(), HEADER_ROWS); i++) {
            Block.TableRow row = rows.get(i);
            if (!looksLikeHeader(row)) {
                // "1 | Build homes"
                continue;
            }
            int after = i + 1;
            List<Block.TableRow> below = rows.subList(after, rows.size());
            TableLayout layout = TableLayout.of(row, null, names, below);
            if (after < rows.size() && isSecondLine(rows.get(after), layout)) {
                TableLayout both = TableLayout.of(row, rows.get(after), names, rows.subList(after + 1, rows.size()));
                // of the two readings, the second line counts only when it knows as many columns
                if (both.has(PlanColumn.ACTION) && both.knownCount() >= layout.knownCount()) {
                    layout = both;
                    after++;
                }
            }
            layout = new ColumnContents(rows.subList(after, rows.size())).settle(layout);
            if (isActionTable(layout) && (best == null || isSurer(layout, i, best))) {
                // "No | Action | Lead" is surer than a row above it with "Action" alone
                best = new Found(layout, i, after);
            }
        }
        return Optional.ofNullable(best);
    }

    /** "task_name | end_date" for machines above "Activity Name | Finish" for people: of equals right below, the lower. */
    private static boolean isSurer(TableLayout layout, int at, Found best) {
        int more = layout.knownCount() - best.layout().knownCount();
        return more > 0 || more == 0 && at == best.after() && layout.knownCount() > 2;
    }

    private boolean looksLikeHeader(Block.TableRow row) {
        boolean action = false;
        boolean milestone = false;
        boolean whoOrWhen = false;
        boolean paragraph = false;
        int known = 0;
        for (Block.Cell cell : row.cells()) {
            String text = PlainText.normalise(cell.text());
            paragraph |= PlainText.words(text) > HEADING_WORDS && !row.header();
            // the words of a column may be long, but not as long as a paragraph
            Optional<PlanColumn> column = text.length() <= 80 ? names.column(text) : Optional.empty();
            known += column.isPresent() ? 1 : 0;
            action |= column.filter(WORDINGS::contains).isPresent();
            milestone |= column.filter(PlanColumn.MILESTONES::equals).isPresent();
            whoOrWhen |= column.filter(HeaderFinder::saysWhoOrWhen).isPresent();
        }
        // "We will work with everybody in all parts of the country | Action": an action that has the word in it; a row
        // that names this many columns is a header, whatever else stands in it
        return (action || milestone && whoOrWhen) && (!paragraph || known >= SURELY_HEADER);
    }

    private static boolean saysWhoOrWhen(PlanColumn column) {
        return column == PlanColumn.DUE || column == PlanColumn.LEAD;
    }

    private boolean isSecondLine(Block.TableRow row, TableLayout above) {
        if (TableLayout.width(row) != above.width() || HeaderlessTable.filled(row) == 0) {
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
        if (namesColumns(row, above)) {
            return true;
        }
        // a cell merged downwards from the first line shows that the header has two
        return row.header() || continued && looksLikeColumnNames(row);
    }

    /** "No | Action | Timescale |  | Lead" above " |  | Start | End | ": files without merged cells leave the others blank. */
    private boolean namesColumns(Block.TableRow row, TableLayout above) {
        if (goesOn(row, above) || namesPeriods(row, above)) {
            return true;
        }
        int known = 0;
        for (Block.Cell cell : row.cells()) {
            String text = PlainText.normalise(cell.text());
            PlanColumn column = above.at(cell.column());
            if (PlanWords.isNothing(text)) {
                continue;
            }
            boolean ofAction = column == PlanColumn.ACTION || column == PlanColumn.NUMBER;
            if (ofAction || text.length() > 40 || CellScales.isDate(text) || ActionNumbers.isNumber(text)) {
                // "1 | Build homes", " | 31 May 2031"
                return false;
            }
            known += names.column(text).isPresent() ? 1 : 0;
        }
        return known > 1;
    }

    /** " |  | body | date" below "No | Action | Lead | Target": words of headings that were broken into two rows. */
    private boolean goesOn(Block.TableRow row, TableLayout above) {
        int filled = 0;
        for (Block.Cell cell : row.cells()) {
            String text = PlainText.normalise(cell.text());
            if (PlanWords.isNothing(text)) {
                continue;
            }
            String whole = above.heading(cell.column()) + " " + text;
            if (!Character.isLowerCase(text.codePointAt(0))
                    || PlainText.words(text) > HEADING_WORDS_BELOW
                    || names.column(whole).isEmpty()) {
                return false;
            }
            filled++;
        }
        // " | required | officer | date" below "Ref | Action | Responsible | Completion"
        return filled > 1;
    }

    /** "Action | Progress |  | " above " | Q1 | Q2 | Q3": what was done in each of them. */
    private boolean namesPeriods(Block.TableRow row, TableLayout above) {
        int periods = 0;
        String over = "";
        for (Block.Cell cell : row.cells()) {
            String heading = above.heading(cell.column());
            over = heading.isEmpty() ? over : heading;
            String text = PlainText.normalise(cell.text());
            if (PlanWords.isNothing(text)) {
                continue;
            }
            if (!HeadingParts.isPeriod(text)
                    || names.column(over + " " + text)
                            .filter(PlanColumn.UPDATES::equals)
                            .isEmpty()) {
                return false;
            }
            periods++;
        }
        return periods > 1;
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
        if (!layout.has(PlanColumn.ACTION)) {
            return false;
        }
        String heading = ColumnWords.key(layout.headingOf(PlanColumn.ACTION));
        if (LOOSE.contains(heading)) {
            // "What | Who | When" is a table of actions; "Step | Description" is not
            return layout.has(PlanColumn.DUE) || layout.has(PlanColumn.LEAD);
        }
        // "Description | Lead / Port | Council" is a table of places; "No | Description" is one of actions
        return !heading.equals(GENERAL) || layout.has(PlanColumn.NUMBER);
    }
}

package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.spi.block.Block;
import org.jspecify.annotations.Nullable;

/** Reads one table: looks for its header in the first rows, then passes the rows on or leaves the table alone. */
final class TableRecogniser {

    private static final int HEADER_ROWS = 30;

    private final PlanOutline outline;
    private final RowSelector rows;
    private final DiagnosticLog log;
    private final @Nullable TableLayout previous;
    private final List<Block.TableRow> waiting = new ArrayList<>();
    private final List<BlockLocation> waitingPlaces = new ArrayList<>();
    private @Nullable TableRows reading;
    private @Nullable BlockLocation other;
    private String otherHeader = "";
    private boolean decided;

    /** {@code previous} is the layout of the last action table, which this one may continue. */
    TableRecogniser(PlanOutline outline, RowSelector rows, DiagnosticLog log, @Nullable TableLayout previous) {
        this.outline = outline;
        this.rows = rows;
        this.log = log;
        this.previous = previous;
    }

    void row(Block.TableRow row, BlockLocation place) {
        if (!decided) {
            waiting.add(row);
            waitingPlaces.add(place);
            // title rows, legends and filters stand above a header, but not more than these
            if (waiting.size() >= HEADER_ROWS) {
                decide();
            }
        } else {
            pass(row, place);
        }
    }

    void end() {
        if (!decided) {
            decide();
        }
        if (reading != null) {
            reading.end();
        }
    }

    /** Its layout; empty when it is no action table. */
    Optional<TableLayout> layout() {
        return Optional.ofNullable(reading).map(TableRows::layout);
    }

    /** Where it stands, when it is a table of something else; empty for an action table and for a box of one cell. */
    Optional<BlockLocation> otherTable() {
        return Optional.ofNullable(other);
    }

    /** The first row of a table of something else. */
    String otherHeader() {
        return otherHeader;
    }

    private void decide() {
        decided = true;
        Optional<HeaderFinder.Found> found = HeaderFinder.find(waiting);
        int from = 0;
        if (found.isPresent()) {
            above(found.get().first());
            from = found.get().after();
            reading = new TableRows(
                    found.get().layout(), waiting.get(from - 1), waitingPlaces.get(from - 1), outline, rows, log);
        } else {
            // no header: the rest of a table that a page break split, or numbers and wordings alone
            HeaderFinder.guess(waiting, previous).ifPresent(this::readWithoutHeader);
        }
        if (reading == null) {
            noteOther();
        }
        for (int i = from; i < waiting.size(); i++) {
            pass(waiting.get(i), waitingPlaces.get(i));
        }
        waiting.clear();
        waitingPlaces.clear();
    }

    private void readWithoutHeader(TableLayout layout) {
        BlockLocation place = waitingPlaces.get(0);
        reading = new TableRows(layout, null, place, outline, rows, log);
        log.info(
                PlanProblem.NO_HEADER,
                place,
                layout == previous
                        ? "This table has no header row; it was read with the columns of the table before it."
                        : "This table has no header row; its two columns were read as numbers and wordings.");
    }

    /** Rows above the header: the first may be the title. */
    private void above(int count) {
        int left = 0;
        BlockLocation first = null;
        for (int i = 0; i < count; i++) {
            String text = onlyText(waiting.get(i));
            if (text == null || text.isEmpty()) {
                if (text == null) {
                    // "Owner | Housing / No | Action / 1 | We will build homes"
                    first = first == null ? waitingPlaces.get(i) : first;
                    left++;
                }
            } else if (!outline.titleAbove(text)) {
                // "We will do all of this soon. |  / No | Action / 1 | We will build homes"
                first = first == null ? waitingPlaces.get(i) : first;
                left++;
            }
        }
        if (first != null) {
            log.info(
                    PlanProblem.PREAMBLE,
                    first,
                    left + (left == 1 ? " row" : " rows") + " above the header row of the table were left out.");
        }
    }

    /** The text of a row's only filled cell, empty text for a blank row, null when several are filled. */
    private static @Nullable String onlyText(Block.TableRow row) {
        String only = "";
        for (Block.Cell cell : row.cells()) {
            if (!PlanWords.isNothing(cell.text())) {
                if (!only.isEmpty()) {
                    return null;
                }
                only = cell.text();
            }
        }
        return only;
    }

    private void noteOther() {
        int width = 0;
        StringBuilder header = new StringBuilder();
        for (Block.TableRow row : waiting) {
            width = Math.max(width, TableLayout.width(row));
        }
        for (Block.Cell cell :
                waiting.isEmpty() ? List.<Block.Cell>of() : waiting.get(0).cells()) {
            header.append(header.isEmpty() ? "" : " | ").append(PlainText.normalise(cell.text()));
        }
        // a box of one column is a frame around text and nobody misses a plan in it
        if (width > 1) {
            other = waitingPlaces.get(0);
            otherHeader = PlainText.shorten(header.toString());
        }
    }

    private void pass(Block.TableRow row, BlockLocation place) {
        if (reading != null) {
            reading.row(row, place);
            return;
        }
        // a table of layout: the plan may stand in one of its cells
        for (Block.Cell cell : row.cells()) {
            if (!cell.nested().isEmpty()) {
                nested(cell.nested(), place);
            }
        }
    }

    /** Tables inside the cells of a table that only lays out the page. */
    private void nested(List<Block> blocks, BlockLocation place) {
        TableRecogniser inner = null;
        int table = 0;
        for (Block block : blocks) {
            if (block instanceof Block.TableRow row) {
                // each table inside is one of its own
                if (inner == null || row.table() != table) {
                    if (inner != null) {
                        inner.end();
                    }
                    inner = new TableRecogniser(outline, rows, log, previous);
                    table = row.table();
                }
                inner.row(row, new BlockLocation(row.location(), place.block()));
            }
        }
        if (inner != null) {
            inner.end();
        }
    }
}

package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.spi.block.Block;
import org.jspecify.annotations.Nullable;

/**
 * A table that names the fields of actions in its first column and has an action in each of the others: "Action | Widen the pier |
 * Light the stairs / Lead | Pier Board | Tug Office / Due | June 2031 | May 2032".
 */
final class TransposedTable {

    private static final int FEWEST = 2;
    private static final int NARROWEST = 3;
    private static final String NUMBER = "No";

    private static final Set<PlanColumn> WORDINGS =
            EnumSet.of(PlanColumn.ACTION, PlanColumn.TITLE, PlanColumn.MILESTONES, PlanColumn.RECOMMENDATION);

    private final List<Block.TableRow> rows;
    private final ColumnNames names;
    private final int width;

    private TransposedTable(List<Block.TableRow> rows, ColumnNames names) {
        this.rows = rows;
        this.names = names;
        this.width = rows.isEmpty() ? 0 : TableLayout.width(rows.get(0));
    }

    /** The rows that the table has when it is turned, its header first; empty for a table that stands as it should. */
    static Optional<List<Block.TableRow>> turn(List<Block.TableRow> rows, ColumnNames names) {
        TransposedTable table = new TransposedTable(rows, names);
        return table.is() ? Optional.of(table.turned()) : Optional.empty();
    }

    private boolean is() {
        if (width < NARROWEST || namesColumns(rows.get(0))) {
            // "Action | Lead | Due": a header
            return false;
        }
        Set<PlanColumn> known = EnumSet.noneOf(PlanColumn.class);
        int named = 0;
        for (Block.TableRow row : rows) {
            if (TableLayout.width(row) > width
                    || row.cells().stream().anyMatch(cell -> cell.span() > 1 || cell.continued())) {
                return false;
            }
            PlanColumn column = column(key(row));
            named += column == null ? 0 : 1;
            if (column != null) {
                known.add(column);
            }
        }
        boolean whoOrWhen = known.contains(PlanColumn.LEAD) || known.contains(PlanColumn.DUE);
        boolean wordings =
                known.stream().anyMatch(WORDINGS::contains) || key(rows.get(0)).isEmpty();
        return known.size() >= FEWEST && whoOrWhen && wordings && named * 2 > rows.size();
    }

    /** Whether a cell behind the first says what its column holds. */
    private boolean namesColumns(Block.TableRow row) {
        return row.cells().stream()
                .filter(cell -> cell.column() > 0)
                .anyMatch(cell -> column(PlainText.normalise(cell.text())) != null);
    }

    private @Nullable PlanColumn column(String text) {
        return text.isEmpty() || text.length() > 80 ? null : names.column(text).orElse(null);
    }

    private static String key(Block.TableRow row) {
        Block.Cell first = row.cells().isEmpty() ? null : row.cells().get(0);
        return first == null || first.column() > 0 ? "" : PlainText.normalise(first.text());
    }

    private List<Block.TableRow> turned() {
        String corner = corner();
        List<List<Block.Cell>> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(new ArrayList<>());
        }
        for (int i = 0; i < rows.size(); i++) {
            for (Block.Cell cell : rows.get(i).cells()) {
                String text = i > 0 || corner.isEmpty() ? cell.text() : first(cell, corner);
                columns.get(cell.column()).add(new Block.Cell(i, 1, false, text, cell.nested(), cell.marks()));
            }
        }
        List<Block.TableRow> turned = new ArrayList<>();
        Block.TableRow first = rows.get(0);
        for (List<Block.Cell> cells : columns) {
            if (cells.stream().anyMatch(cell -> !PlanWords.isNothing(cell.text()))) {
                turned.add(new Block.TableRow(
                        first.table(), turned.size() + 1, turned.isEmpty(), cells, first.location()));
            }
        }
        return turned;
    }

    /** What heads the first row when nothing does: " | Action 1 | Action 2" numbers, " | Widen the pier | Light the stairs" wordings. */
    private String corner() {
        Block.TableRow first = rows.get(0);
        if (!key(first).isEmpty()) {
            return "";
        }
        boolean wordings = rows.stream()
                .map(row -> column(key(row)))
                .anyMatch(column -> column == PlanColumn.ACTION || column == PlanColumn.RECOMMENDATION);
        boolean numbers = first.cells().stream()
                .filter(cell -> cell.column() > 0)
                .allMatch(cell -> label(cell).hasNumber());
        return !wordings ? "Action" : numbers ? NUMBER : "Action title";
    }

    private static String first(Block.Cell cell, String corner) {
        if (cell.column() == 0) {
            return corner;
        }
        return corner.equals(NUMBER) ? label(cell).number() : cell.text();
    }

    private static Label label(Block.Cell cell) {
        return Labels.of(PlainText.normalise(cell.text()));
    }
}

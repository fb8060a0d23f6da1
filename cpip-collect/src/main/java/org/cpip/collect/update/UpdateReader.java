package org.cpip.collect.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.Block.Cell;
import org.cpip.spi.block.Block.TableRow;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;

/** Makes updates of the rows of a table whose first row has the form's titles, whatever format it is kept in. */
final class UpdateReader implements BlockHandler {

    private static final int SHOWN = 400;

    private final String source;
    private final List<UpdateRow> rows = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final RowReader reader = new RowReader(diagnostics);
    /** The columns of the form by their place in the table. */
    private final Map<Integer, FormColumn> columns = new HashMap<>();

    /** What stands where the form asks nothing. */
    private final OutsideText outside;

    private int table;
    private String first = "";

    /** @param guide texts that go out with a form beside its table */
    UpdateReader(String source, List<String> guide) {
        this.source = source;
        this.outside = new OutsideText(guide);
    }

    /** What was read; without a form in the source an error says so. */
    Updates result() {
        boolean silent = diagnostics.stream().noneMatch(UpdateResult::isError);
        if (table == 0 && silent) {
            diagnostics.add(UpdateProblem.NO_FORM.error(
                    SourceLocation.of(source),
                    "No table with a column \"id\" was found"
                            + (first.isEmpty() ? "." : "; the first row is " + quoted(first) + ".")));
        }
        if (table > 0) {
            diagnostics.addAll(outside.told());
        }
        return new Updates(rows, diagnostics);
    }

    /** What hangs on the sheets of a workbook. */
    void aside(String text, SourceLocation place) {
        outside.hearOnce(text, place);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    @Override
    public void block(Block block) {
        if (!(block instanceof TableRow row)) {
            outside.hear(OutsideText.of(block), block.location());
            OutsideText.beside(block).forEach(text -> outside.hear(text, block.location()));
            return;
        }
        if (row.row() == 1 || columns.isEmpty()) {
            columns.clear();
            header(row);
            if (columns.isEmpty()) {
                first = first.isEmpty() ? FilledRow.words(row) : first;
                row.cells().forEach(cell -> outside.hear(cell.text(), place(row, cell)));
            }
        } else if (row.cells().stream().anyMatch(cell -> !cell.text().isBlank())) {
            reader.read(cells(row)).ifPresent(rows::add);
        }
        beside(row);
    }

    private void header(TableRow row) {
        List<Diagnostic> unknown = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Optional<FormColumn> column = FormColumn.of(cell.text());
            if (column.isPresent() && !columns.containsValue(column.get())) {
                columns.put(cell.column(), column.get());
            } else if (!cell.text().isBlank()) {
                unknown.add(UpdateProblem.UNKNOWN_COLUMN.warning(
                        place(row, cell),
                        "The column " + quoted(cell.text()) + " is "
                                + (column.isPresent() ? "there twice" : "not one of the form's")
                                + "; it is not read."));
            }
        }
        if (columns.containsValue(FormColumn.ID)) {
            table = row.table();
            diagnostics.addAll(unknown);
        } else {
            columns.clear();
        }
    }

    private FormCells cells(TableRow row) {
        FormCells cells = new FormCells(row.location());
        for (Cell cell : row.cells()) {
            FormColumn column = columns.get(cell.column());
            if (column != null) {
                cells.put(column, cell.text(), place(row, cell));
            } else {
                outside.hear(cell.text(), place(row, cell));
            }
        }
        return cells;
    }

    private void beside(TableRow row) {
        for (Cell cell : row.cells()) {
            OutsideText.beside(cell).forEach(text -> outside.hear(text, place(row, cell)));
        }
    }

    private static SourceLocation place(TableRow row, Cell cell) {
        return row.location().withCell(cell.column() + 1);
    }

    static String quoted(String text) {
        return '"' + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text) + '"';
    }
}

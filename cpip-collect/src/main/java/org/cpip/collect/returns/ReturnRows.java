package org.cpip.collect.returns;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cpip.collect.template.Guidance;
import org.cpip.collect.template.ReturnColumn;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.Block.Cell;
import org.cpip.spi.block.Block.TableRow;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Takes the rows of the form out of the tables of a document, wherever their columns stand. For one document. */
final class ReturnRows implements BlockHandler {

    /**
     * A row of the form.
     *
     * @param texts by columns; a column that is not there has none
     * @param location of the row
     */
    record FormRow(Map<ReturnColumn, String> texts, SourceLocation location) {
        String text(ReturnColumn column) {
            return texts.getOrDefault(column, "").strip();
        }
    }

    private static final String SHEET_LEFT_OUT = "XLSX-" + "009";
    private static final int ROWS_BEFORE_TITLES = 20;

    private final List<FormRow> rows = new ArrayList<>();
    private final List<Diagnostic> said = new ArrayList<>();
    private final Map<Integer, ReturnColumn> columns = new HashMap<>();
    private final Map<String, SourceLocation> outside = new TreeMap<>();
    private int table;
    private int seen;
    private @Nullable TableRow first;
    private boolean persons;

    /** A table without the form's titles is told once, unless it is what the form itself says. */
    private void endTable() {
        if (first != null && columns.isEmpty()) {
            TableRow row = first;
            List<String> texts =
                    row.cells().stream().map(Cell::text).map(String::strip).toList();
            if (!texts.equals(Guidance.TITLES)) {
                row.cells().stream()
                        .filter(cell -> !cell.text().isBlank())
                        .findFirst()
                        .ifPresent(cell -> outside(cell.text(), row, cell));
            }
        }
        first = null;
    }

    List<FormRow> rows() {
        return rows;
    }

    boolean hasPersons() {
        return persons;
    }

    /** What was found; what stands outside the form comes last. */
    List<Diagnostic> said() {
        endTable();
        List<Diagnostic> all = new ArrayList<>(said);
        if (rows.isEmpty()) {
            // that there is no form says it all
            outside.clear();
        }
        outside.forEach((text, place) -> all.add(ReturnProblem.OUTSIDE.warning(
                place, "\"" + text + "\" stands outside the rows and columns of the form; it is not read.")));
        return all;
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        // that readers of plans leave our own guide out is no news
        if (!diagnostic.code().equals(SHEET_LEFT_OUT) || !diagnostic.message().contains('"' + Guidance.SHEET + '"')) {
            said.add(diagnostic);
        }
    }

    @Override
    public void block(Block block) {
        if (!(block instanceof TableRow row)) {
            return;
        }
        if (row.table() != table) {
            endTable();
            table = row.table();
            first = row;
            columns.clear();
            seen = 0;
        }
        seen++;
        List<String> texts = row.cells().stream().map(Cell::text).toList();
        if (seen == 1 || columns.isEmpty()) {
            lookForPersons(texts, row);
        }
        if (columns.isEmpty()) {
            titles(row);
        } else if (texts.stream().anyMatch(text -> !text.isBlank())) {
            read(row);
        }
    }

    private void lookForPersons(List<String> texts, TableRow row) {
        List<String> headings = PersonRows.headings(texts);
        if (!persons && (headings.size() > 1 || headings.size() == 1 && texts.size() > 1 && seen == 1)) {
            persons = true;
            said.add(ReturnProblem.PERSONS.error(
                    row.location(),
                    "This looks like a table with a row for each person: its headings are "
                            + String.join(", ", headings) + ". None of it is read."));
        }
    }

    private void titles(TableRow row) {
        Map<Integer, ReturnColumn> found = new HashMap<>();
        for (Cell cell : row.cells()) {
            ReturnColumn.of(cell.text())
                    .filter(column -> !found.containsValue(column))
                    .ifPresent(column -> found.put(cell.column(), column));
        }
        if (seen > ROWS_BEFORE_TITLES
                || !found.containsValue(ReturnColumn.CELL)
                || !found.containsValue(ReturnColumn.FIGURE)) {
            return;
        }
        columns.putAll(found);
        for (Cell cell : row.cells()) {
            if (!columns.containsKey(cell.column()) && !cell.text().isBlank()) {
                outside(cell.text(), row, cell);
            }
        }
    }

    private void read(TableRow row) {
        Map<ReturnColumn, String> texts = new EnumMap<>(ReturnColumn.class);
        List<Cell> strangers = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Optional.ofNullable(columns.get(cell.column()))
                    .ifPresentOrElse(column -> texts.put(column, cell.text()), () -> strangers.add(cell));
        }
        if (texts.getOrDefault(ReturnColumn.CELL, "").isBlank()) {
            // "Total 45" below the last row
            row.cells().stream()
                    .filter(cell -> !cell.text().isBlank())
                    .forEach(cell -> outside(cell.text(), row, cell));
            return;
        }
        strangers.stream().filter(cell -> !cell.text().isBlank()).forEach(cell -> outside(cell.text(), row, cell));
        rows.add(new FormRow(texts, row.location()));
    }

    private void outside(String text, TableRow row, Cell cell) {
        String shown = text.strip().length() > 60 ? text.strip().substring(0, 60) + "\u2026" : text.strip();
        outside.putIfAbsent(shown, row.location().withCell(cell.column() + 1));
    }
}

package org.cpip.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.cell.CellReference;
import org.cpip.xlsx.cell.CellText;
import org.cpip.xlsx.cell.SheetCell;
import org.cpip.xlsx.read.ExcelTable;
import org.cpip.xlsx.read.XlsxProblem;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of a sheet takes of its rows where a person made regions of it tables: beside a table its own cells alone, and
 * above and below it everything. Tables that stand beside each other take a reading each. For one reading, and for one thread.
 */
final class TableRegions {

    /** More tables beside each other no person keeps, and each costs a reading of the sheet. */
    private static final int MOST = 8;

    private final List<ExcelTable> all;
    private final List<ExcelTable> tables;
    /** Those of other readings. */
    private final List<ExcelTable> others;

    private final boolean first;
    private int at;
    /** The table of the row that was asked for last; null before the first. */
    private @Nullable ExcelTable drawn;

    private int left;
    private String leftAt = "";
    private String leftText = "";

    private TableRegions(List<ExcelTable> all, List<ExcelTable> tables, boolean first) {
        this.all = all;
        this.tables = tables;
        this.others = all.stream().filter(table -> !tables.contains(table)).toList();
        this.first = first;
    }

    /** The readings that a sheet takes; one where nobody made a table. */
    static List<TableRegions> readings(List<ExcelTable> all) {
        List<List<ExcelTable>> readings = new ArrayList<>(List.of(new ArrayList<>()));
        for (ExcelTable table : all) {
            List<ExcelTable> free = readings.stream()
                    .filter(reading -> reading.stream().noneMatch(table::isBeside))
                    .findFirst()
                    .orElse(null);
            if (free != null) {
                free.add(table);
            } else if (readings.size() < MOST) {
                readings.add(new ArrayList<>(List.of(table)));
            }
        }
        List<TableRegions> regions = new ArrayList<>();
        readings.forEach(reading -> regions.add(new TableRegions(all, reading, regions.isEmpty())));
        return regions;
    }

    /** Whether it is the first reading of its sheet. */
    boolean isFirst() {
        return first;
    }

    /** The cells of a row that are read; to be asked from the first row on. */
    List<SheetCell> of(int row, List<SheetCell> cells) {
        while (at + 1 < tables.size() && tables.get(at + 1).firstRow() <= row) {
            at++;
        }
        Optional<ExcelTable> table = table(row, cells);
        if (table.isEmpty()) {
            // what stands above and below, such as more actions that nobody drew the table over
            return first ? apart(row, cells) : List.of();
        }
        if (table.get().isTotal(row)) {
            return List.of();
        }
        List<SheetCell> own = new ArrayList<>();
        for (SheetCell cell : cells) {
            if (table.get().hasColumn(cell.column())) {
                own.add(cell);
            } else if (first && others.stream().noneMatch(other -> isOf(other, row, cell))) {
                leave(row, cell);
            }
        }
        return own;
    }

    private Optional<ExcelTable> table(int row, List<SheetCell> cells) {
        if (tables.isEmpty() || !tables.get(at).hasRow(row)) {
            return Optional.empty();
        }
        ExcelTable table = tables.get(at);
        if (drawn == null || drawn.firstRow() != table.firstRow()) {
            drawn = table.firstRow() == row ? drawnOver(table, cells) : table;
        }
        return Optional.of(drawn);
    }

    /** A program that adds columns may forget to draw the table over them: titles go on without a gap. */
    private ExcelTable drawnOver(ExcelTable table, List<SheetCell> titles) {
        int last = table.lastColumn();
        for (SheetCell cell : titles) {
            boolean next = cell.column() == last + 1
                    && !cell.text().isBlank()
                    && others.stream().noneMatch(other -> isOf(other, table.firstRow(), cell));
            last = next ? last + 1 : last;
        }
        return table.upTo(last);
    }

    private List<SheetCell> apart(int row, List<SheetCell> cells) {
        return others.isEmpty()
                ? cells
                : cells.stream()
                        .filter(cell -> others.stream().noneMatch(other -> isOf(other, row, cell)))
                        .toList();
    }

    private static boolean isOf(ExcelTable table, int row, SheetCell cell) {
        return table.hasRow(row) && table.hasColumn(cell.column());
    }

    private void leave(int row, SheetCell cell) {
        if (left++ == 0) {
            leftAt = CellReference.letters(cell.column()) + row;
            leftText = cell.text();
        }
    }

    /** Which of the tables of the sheet the row belongs to that was asked for last, from 0. */
    int index() {
        return tables.isEmpty() ? 0 : all.indexOf(tables.get(at));
    }

    /** What was left out beside the tables. */
    Optional<Diagnostic> said(SourceLocation sheet) {
        return left == 0
                ? Optional.empty()
                : Optional.of(XlsxProblem.BESIDE_TABLE.info(
                        sheet,
                        (left == 1 ? "A cell" : left + " cells") + " beside the tables of the sheet "
                                + (left == 1 ? "was" : "were") + " not read; "
                                + (left == 1 ? "it" : "the first") + " is " + leftAt + ", \"" + shortened(leftText)
                                + "\"."));
    }

    private static String shortened(String text) {
        return CellText.shortened(text.strip().replaceAll("\\s+", " "));
    }
}

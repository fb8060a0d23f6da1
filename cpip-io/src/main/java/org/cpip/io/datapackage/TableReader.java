package org.cpip.io.datapackage;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Makes rows of the records of one table: columns found by title, cells made values. */
final class TableReader {

    private static final int ABSENT = -1;
    private static final int UNREADABLE = -1;

    private final Table table;
    private final String path;
    private final Findings findings;
    private final List<Row> rows = new ArrayList<>();
    private final Set<Integer> numbers = new HashSet<>();
    private int width;
    private int rowAt = ABSENT;
    private int ownerAt = ABSENT;
    private int provenanceAt = ABSENT;
    private int[] columnsAt = new int[0];

    TableReader(Table table, String path, Findings findings) {
        this.table = table;
        this.path = path;
        this.findings = findings;
    }

    Table table() {
        return table;
    }

    String path() {
        return path;
    }

    /** The rows in the order of their numbers. To be called at the end. */
    List<Row> rows() {
        rows.sort(Comparator.comparingInt(Row::number));
        return rows;
    }

    /** The numbers of all rows, also of those that could not be read. */
    Set<Integer> numbers() {
        return numbers;
    }

    /** Takes the first record; false, with errors, when it lacks columns without which nothing can be read. */
    boolean header(RecordHandler record) {
        Map<String, Integer> byTitle = new HashMap<>();
        List<String> titles = record.cells();
        width = titles.size();
        for (int i = 0; i < width; i++) {
            String title = titles.get(i).strip();
            if (byTitle.putIfAbsent(title, i) != null && !title.isEmpty()) {
                findings.error(
                        PackageProblem.UNKNOWN_COLUMN,
                        record.place(i),
                        "The column " + Findings.quote(title) + " is there twice; the second was not read.",
                        "Keep one of the two.");
            }
        }
        boolean complete = true;
        rowAt = take(byTitle, Table.ROW);
        complete &= isThere(rowAt, Table.ROW, record);
        if (table.owner() != null) {
            ownerAt = take(byTitle, table.ownerColumn());
            complete &= isThere(ownerAt, table.ownerColumn(), record);
        }
        columnsAt = new int[table.columns().size()];
        for (Column column : table.columns()) {
            columnsAt[column.index()] = take(byTitle, column.name());
            complete &= !column.required() || isThere(columnsAt[column.index()], column.name(), record);
        }
        provenanceAt = table.hasProvenance() ? take(byTitle, Table.PROVENANCE_ROW) : ABSENT;
        for (int i = 0; i < width; i++) {
            String title = titles.get(i).strip();
            if (!title.isEmpty() && byTitle.containsKey(title) && byTitle.get(title) == i) {
                findings.warning(
                        PackageProblem.UNKNOWN_COLUMN,
                        record.place(i),
                        "No column of " + table.name() + " is named " + Findings.quote(title) + "; it was not read.");
            }
        }
        return complete;
    }

    private static int take(Map<String, Integer> byTitle, String name) {
        Integer at = byTitle.remove(name);
        return at == null ? ABSENT : at;
    }

    private boolean isThere(int at, String name, RecordHandler record) {
        if (at == ABSENT) {
            findings.error(
                    PackageProblem.MISSING_COLUMN,
                    record.place(0),
                    "The table " + table.name() + " has no column \"" + name + "\"; nothing of it was read.");
        }
        return at != ABSENT;
    }

    /** Takes one more record. */
    void row(RecordHandler record) {
        if (record.isBlank()) {
            return;
        }
        if (!hasWidth(record)) {
            return;
        }
        int number = number(record, rowAt, Table.ROW, true);
        if (number > 0 && !numbers.add(number)) {
            findings.error(
                    PackageProblem.DUPLICATE_ROW,
                    record.place(rowAt),
                    "Another row of " + table.name() + " has the number " + number + " too; this one was not read.");
            return;
        }
        int owner = ownerAt == ABSENT ? 0 : number(record, ownerAt, table.ownerColumn(), true);
        int provenance = provenanceAt == ABSENT ? 0 : number(record, provenanceAt, Table.PROVENANCE_ROW, false);
        boolean complete = number > 0 && owner != UNREADABLE && provenance != UNREADABLE;
        @Nullable Object[] values = new Object[columnsAt.length];
        for (Column column : table.columns()) {
            int at = columnsAt[column.index()];
            String cell = at == ABSENT ? "" : record.cells().get(at);
            if (!cell.isEmpty()) {
                values[column.index()] = value(column, cell, record, at);
                complete &= values[column.index()] != null;
            } else if (column.required()) {
                noValue(record, at, column.name());
                complete = false;
            }
        }
        if (complete) {
            rows.add(new Row(number, owner, provenance, record.line(), values));
        }
    }

    private boolean hasWidth(RecordHandler record) {
        List<String> cells = record.cells();
        int filled = cells.size();
        while (filled > width && cells.get(filled - 1).isBlank()) {
            filled--;
        }
        if (filled == width) {
            return true;
        }
        int number = rowAt < cells.size() ? parse(cells.get(rowAt)) : UNREADABLE;
        numbers.addAll(number > 0 ? List.of(number) : List.of());
        findings.error(
                PackageProblem.RAGGED_ROW,
                record.place(0),
                "The row has " + cells.size() + " cells, where the first row has " + width + "; it was not read.");
        return false;
    }

    /** A row number; 0 when there is none and none is needed, -1 with an error when it cannot be read. */
    private int number(RecordHandler record, int at, String name, boolean required) {
        String cell = record.cells().get(at);
        if (cell.isEmpty()) {
            if (required) {
                noValue(record, at, name);
            }
            return required ? UNREADABLE : 0;
        }
        int number = parse(cell);
        if (number == UNREADABLE) {
            badValue(record.place(at), name, cell, "the number of a row", "Write a number from 1.");
        }
        return number;
    }

    private static int parse(String cell) {
        try {
            int number = Integer.parseInt(cell.strip());
            return number > 0 ? number : UNREADABLE;
        } catch (NumberFormatException e) {
            return UNREADABLE;
        }
    }

    private @Nullable Object value(Column column, String cell, RecordHandler record, int at) {
        CellKind<?> kind = column.kind();
        try {
            return kind.read().apply(cell);
        } catch (IllegalArgumentException | DateTimeException e) {
            badValue(record.place(at), column.name(), cell, kind.what(), kind.remedy());
            return null;
        }
    }

    private void badValue(SourceLocation place, String column, String cell, String what, String remedy) {
        findings.error(
                PackageProblem.BAD_VALUE,
                place,
                Findings.quote(cell) + " in the column " + column + " is not " + what + "; the row was not read.",
                remedy);
    }

    private void noValue(RecordHandler record, int at, String column) {
        findings.error(
                PackageProblem.NO_VALUE,
                record.place(at),
                "The column " + column + " must have a value; the row was not read.");
    }
}

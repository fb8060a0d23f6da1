package org.cpip.reporting.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cpip.io.internal.CsvRecordWriter;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.TidyTables;

/**
 * Writes tables one after the other, their texts guarded against formulas. What has no value has its words: "TBC" and
 * "Not stated" in a column of texts, "Withheld: small numbers" in a column beside the figures or days, which programs read.
 */
final class CsvTables {

    private final CsvRecordWriter csv;
    private final Wording words;

    CsvTables(Writer out, Wording words) {
        csv = new CsvRecordWriter(out);
        this.words = words;
    }

    void write(List<ReportTable> tables) throws IOException {
        List<ReportTable> tidy =
                tables.stream().flatMap(table -> TidyTables.of(table).stream()).toList();
        for (int i = 0; i < tidy.size(); i++) {
            if (i > 0) {
                csv.end();
            }
            table(tidy.get(i));
        }
        csv.flush();
    }

    private void table(ReportTable table) throws IOException {
        csv.cell("id");
        if (table.groupTitle().isPresent()) {
            csv.cell(table.groupTitle().get());
        }
        Set<Column> remarked = remarked(table);
        for (Column column : table.columns()) {
            csv.cell(column.title());
            if (column.kind() == Column.Kind.PERIOD) {
                csv.cell(words.text("column.edtf", column.title()));
            } else if (remarked.contains(column)) {
                csv.cell(words.text("column.remark", column.title()));
            }
        }
        csv.end();
        for (RowGroup group : table.groups()) {
            for (Row row : group.rows()) {
                row(table, remarked, group, row);
            }
        }
    }

    /** The columns of figures and days in which words stand somewhere instead of a value. */
    private static Set<Column> remarked(ReportTable table) {
        Set<Column> remarked = new HashSet<>();
        for (Row row : table.rows()) {
            for (int i = 0; i < table.columns().size(); i++) {
                Column column = table.columns().get(i);
                if (row.cells().get(i) instanceof Cell.Absent && isOfValues(column)) {
                    remarked.add(column);
                }
            }
        }
        return remarked;
    }

    private static boolean isOfValues(Column column) {
        return column.kind() == Column.Kind.FIGURE || column.kind() == Column.Kind.DAY;
    }

    private void row(ReportTable table, Set<Column> remarked, RowGroup group, Row row) throws IOException {
        csv.cell(row.id());
        if (table.groupTitle().isPresent()) {
            csv.cell(group.title());
        }
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = row.cells().get(i);
            Column column = table.columns().get(i);
            value(cell, column);
            if (column.kind() == Column.Kind.PERIOD) {
                csv.cell(cell instanceof Cell.Period period ? period.value().toString() : "");
            } else if (remarked.contains(column)) {
                csv.cell(cell instanceof Cell.Absent absent ? absent.shown() : "");
            }
        }
        csv.end();
    }

    /** Numbers and days as programs read them: a column of them holds nothing else. */
    private void value(Cell cell, Column column) throws IOException {
        if (cell instanceof Cell.Figure figure) {
            String digits = figure.value().toPlainString();
            csv.plain(digits.length() > 60 ? figure.value().toString() : digits);
        } else if (cell instanceof Cell.Day day) {
            csv.plain(day.value().toString());
        } else {
            boolean beside = cell instanceof Cell.Absent && isOfValues(column);
            csv.cell(beside ? "" : String.join("\n", cell.lines()));
        }
    }
}

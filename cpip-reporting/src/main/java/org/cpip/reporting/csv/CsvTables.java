package org.cpip.reporting.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.cpip.io.internal.CsvRecordWriter;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;

/** Writes tables one after the other, their texts guarded against formulas. */
final class CsvTables {

    private final CsvRecordWriter csv;
    private final Wording words;

    CsvTables(Writer out, Wording words) {
        csv = new CsvRecordWriter(out);
        this.words = words;
    }

    void write(List<ReportTable> tables) throws IOException {
        for (int i = 0; i < tables.size(); i++) {
            if (i > 0) {
                csv.end();
            }
            table(tables.get(i));
        }
        csv.flush();
    }

    private void table(ReportTable table) throws IOException {
        csv.cell("id");
        if (table.groupTitle().isPresent()) {
            csv.cell(table.groupTitle().get());
        }
        for (Column column : table.columns()) {
            csv.cell(column.title());
            if (column.kind() == Column.Kind.PERIOD) {
                csv.cell(words.text("column.edtf", column.title()));
            }
        }
        csv.end();
        for (RowGroup group : table.groups()) {
            for (Row row : group.rows()) {
                row(table, group, row);
            }
        }
    }

    private void row(ReportTable table, RowGroup group, Row row) throws IOException {
        csv.cell(row.id());
        if (table.groupTitle().isPresent()) {
            csv.cell(group.title());
        }
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = row.cells().get(i);
            value(cell);
            if (table.columns().get(i).kind() == Column.Kind.PERIOD) {
                csv.cell(cell instanceof Cell.Period period ? period.value().toString() : "");
            }
        }
        csv.end();
    }

    /** Numbers and days as programs read them; what is absent is an empty field, because it is no value. */
    private void value(Cell cell) throws IOException {
        if (cell instanceof Cell.Figure figure) {
            String digits = figure.value().toPlainString();
            csv.plain(digits.length() > 60 ? figure.value().toString() : digits);
        } else if (cell instanceof Cell.Day day) {
            csv.plain(day.value().toString());
        } else {
            csv.cell(cell instanceof Cell.Absent ? "" : String.join("\n", cell.lines()));
        }
    }
}

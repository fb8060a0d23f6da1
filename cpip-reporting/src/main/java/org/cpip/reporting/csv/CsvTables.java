package org.cpip.reporting.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;

/** Writes tables as RFC 4180 has them: CRLF, quotes where needed; text that begins like a formula is made harmless. */
final class CsvTables {

    /** What OWASP lists under CSV injection, full-width forms included. */
    private static final String FORMULA_SIGNS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final Writer out;
    private final Wording words;

    CsvTables(Writer out, Wording words) {
        this.out = out;
        this.words = words;
    }

    void write(List<ReportTable> tables) throws IOException {
        for (int i = 0; i < tables.size(); i++) {
            if (i > 0) {
                out.write("\r\n");
            }
            table(tables.get(i));
        }
    }

    private void table(ReportTable table) throws IOException {
        List<String> header = new ArrayList<>(List.of("id"));
        table.groupTitle().ifPresent(title -> header.add(guarded(title)));
        for (Column column : table.columns()) {
            header.add(guarded(column.title()));
            if (column.kind() == Column.Kind.PERIOD) {
                header.add(guarded(words.text("column.edtf", column.title())));
            }
        }
        record(header);
        for (RowGroup group : table.groups()) {
            for (Row row : group.rows()) {
                record(fields(table, group, row));
            }
        }
    }

    private static List<String> fields(ReportTable table, RowGroup group, Row row) {
        List<String> fields = new ArrayList<>();
        fields.add(guarded(row.id()));
        if (table.groupTitle().isPresent()) {
            fields.add(guarded(group.title()));
        }
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = row.cells().get(i);
            fields.add(value(cell));
            if (table.columns().get(i).kind() == Column.Kind.PERIOD) {
                fields.add(
                        cell instanceof Cell.Period period
                                ? guarded(period.value().toString())
                                : "");
            }
        }
        return fields;
    }

    /** Numbers and days as programs read them; what is absent is an empty field, because it is no value. */
    private static String value(Cell cell) {
        if (cell instanceof Cell.Figure figure) {
            return figure.value().toPlainString().length() > 60
                    ? figure.value().toString()
                    : figure.value().toPlainString();
        }
        if (cell instanceof Cell.Day day) {
            return day.value().toString();
        }
        return cell instanceof Cell.Absent ? "" : guarded(String.join("\n", cell.lines()));
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private void record(List<String> fields) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            field(fields.get(i));
        }
        out.write("\r\n");
    }

    private void field(String text) throws IOException {
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                && text.strip().length() == text.length();
        out.write(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
    }
}

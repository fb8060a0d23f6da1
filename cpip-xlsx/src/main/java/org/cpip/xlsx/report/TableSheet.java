package org.cpip.xlsx.report;

import java.io.IOException;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.XmlWriter;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.xlsx.cell.CellReference;

/** A table of a report under its headings: the id of the row, the group, then the columns, EDTF beside periods. */
final class TableSheet {

    private static final int MOST_ROWS = 1_048_576;
    private static final int WIDE = 44;
    private static final int NARROW = 16;

    private final XmlWriter xml;
    private final CellXml cells;
    private final ReportTable table;

    TableSheet(XmlWriter xml, ReportTable table) {
        this.xml = xml;
        this.cells = new CellXml(xml);
        this.table = table;
    }

    /** The cells of a table with its headings, such as {@code A1:F12}. */
    static String area(ReportTable table, String absolute) {
        int rows = Math.min(table.rows().size() + 1, MOST_ROWS);
        return absolute + "A" + absolute + "1:" + absolute + CellReference.letters(width(table) - 1) + absolute + rows;
    }

    private static int width(ReportTable table) {
        int width = table.groupTitle().isPresent() ? 2 : 1;
        for (Column column : table.columns()) {
            width += column.kind() == Column.Kind.PERIOD ? 2 : 1;
        }
        return width;
    }

    /** Rows beyond what a sheet holds cannot be in a file, and a report that has so many is refused. */
    void write() throws IOException {
        if (table.rows().size() >= MOST_ROWS) {
            throw new IOException("Table " + table.id() + " has " + table.rows().size()
                    + " rows; a sheet of Excel has room for " + (MOST_ROWS - 1));
        }
        xml.markup(PackageWriter.DECLARATION);
        xml.markup(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                        + "<dimension ref=\"" + area(table, "") + "\"/><sheetViews><sheetView workbookViewId=\"0\">"
                        + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
        widths();
        xml.markup("<sheetData>");
        headings();
        for (RowGroup group : table.groups()) {
            for (Row row : group.rows()) {
                row(group, row);
            }
        }
        xml.markup("</sheetData><autoFilter ref=\"" + area(table, "") + "\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>");
    }

    private void widths() throws IOException {
        xml.markup("<cols>");
        int place = 0;
        width(++place, NARROW);
        if (table.groupTitle().isPresent()) {
            width(++place, 2 * NARROW);
        }
        for (Column column : table.columns()) {
            width(
                    ++place,
                    column.kind() == Column.Kind.TEXT
                            ? WIDE / 2 + column.title().length()
                            : NARROW);
            if (column.kind() == Column.Kind.PERIOD) {
                width(++place, NARROW);
            }
        }
        xml.markup("</cols>");
    }

    private void width(int place, int width) throws IOException {
        xml.markup("<col min=\"" + place + "\" max=\"" + place + "\" width=\"" + Math.min(width, WIDE)
                + "\" customWidth=\"1\"/>");
    }

    private void headings() throws IOException {
        cells.beginRow();
        cells.text("id", ReportStyles.HEADING);
        if (table.groupTitle().isPresent()) {
            cells.text(table.groupTitle().get(), ReportStyles.HEADING);
        }
        for (Column column : table.columns()) {
            cells.text(column.title(), ReportStyles.HEADING);
            if (column.kind() == Column.Kind.PERIOD) {
                cells.text(column.title() + " (EDTF)", ReportStyles.HEADING);
            }
        }
        cells.endRow();
    }

    private void row(RowGroup group, Row row) throws IOException {
        cells.beginRow();
        cells.text(row.id(), ReportStyles.WORDS);
        if (table.groupTitle().isPresent()) {
            cells.text(group.title(), ReportStyles.WORDS);
        }
        for (int i = 0; i < table.columns().size(); i++) {
            Cell cell = row.cells().get(i);
            if (cell instanceof Cell.Figure figure) {
                cells.number(figure.value());
            } else if (cell instanceof Cell.Day day) {
                cells.day(day.value());
            } else {
                cells.text(String.join("\n", cell.lines()), ReportStyles.WORDS);
            }
            if (table.columns().get(i).kind() == Column.Kind.PERIOD) {
                cells.text(cell instanceof Cell.Period period ? period.value().toString() : "", ReportStyles.WORDS);
            }
        }
        cells.endRow();
    }
}

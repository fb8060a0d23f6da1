package org.cpip.xlsx.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cpip.office.internal.sheet.PublishedSheet;
import org.cpip.office.internal.sheet.PublishedWorkbook;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.XmlWriter;
import org.cpip.xlsx.cell.CellReference;

/** Writes a workbook of published tables: each table is one of Excel's (ECMA-376 part 1, section 18.5), so that programs find it. */
public final class PublishedXlsx {

    private static final String MAIN = "xl/workbook.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String SPACE = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private PublishedXlsx() {}

    /** Writes it, flushes the stream and leaves it open. */
    public static void write(PublishedWorkbook workbook, OutputStream out) throws IOException {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                MAIN,
                TYPE + "sheet.main+xml",
                "",
                "rIdWorkbook",
                Part.RELATIONSHIPS + "/officeDocument",
                xml -> main(workbook.sheets(), xml)));
        for (int i = 0; i < workbook.sheets().size(); i++) {
            int number = i + 1;
            PublishedSheet sheet = workbook.sheets().get(i);
            String path = "xl/worksheets/sheet" + number + ".xml";
            parts.add(new Part(
                    path,
                    TYPE + "worksheet+xml",
                    MAIN,
                    "rIdSheet" + number,
                    Part.RELATIONSHIPS + "/worksheet",
                    xml -> sheet(sheet, number, xml)));
            if (!sheet.columns().isEmpty()) {
                parts.add(new Part(
                        "xl/tables/table" + number + ".xml",
                        TYPE + "table+xml",
                        path,
                        "rIdTable",
                        Part.RELATIONSHIPS + "/table",
                        xml -> table(sheet, number, xml)));
            }
        }
        parts.add(new Part(
                "xl/styles.xml",
                TYPE + "styles+xml",
                MAIN,
                "rIdStyles",
                Part.RELATIONSHIPS + "/styles",
                ReportStyles::write));
        parts.add(Part.properties(workbook.title(), workbook.creator()));
        PackageWriter.write(parts, List.of(), out);
    }

    private static void main(List<PublishedSheet> sheets, XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION + "<workbook " + SPACE + " xmlns:r=\"" + Part.RELATIONSHIPS
                + "\"><workbookPr/><bookViews><workbookView/></bookViews><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.markup("<sheet name=\"");
            xml.attribute(sheets.get(i).name());
            xml.markup("\" sheetId=\"" + (i + 1) + "\" r:id=\"rIdSheet" + (i + 1) + "\"/>");
        }
        xml.markup("</sheets></workbook>");
    }

    private static void sheet(PublishedSheet sheet, int number, XmlWriter xml) throws IOException {
        int width = Math.max(1, sheet.columns().size());
        xml.markup(PackageWriter.DECLARATION + "<worksheet " + SPACE + " xmlns:r=\"" + Part.RELATIONSHIPS
                + "\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:"
                + CellReference.letters(width - 1) + sheet.lastRow() + "\"/><sheetViews><sheetView"
                + (number == 1 ? " tabSelected=\"1\"" : "")
                + " workbookViewId=\"0\"/></sheetViews><cols><col min=\"1\" max=\""
                + width + "\" width=\"" + (sheet.columns().isEmpty() ? 90 : 24)
                + "\" customWidth=\"1\"/></cols><sheetData>");
        CellXml cells = new CellXml(xml);
        row(cells, List.of(sheet.heading()), ReportStyles.HEADLINE);
        for (String line : sheet.lines()) {
            // a long sentence in a narrow column runs over its neighbours, which are empty
            row(cells, List.of(line), sheet.columns().isEmpty() ? ReportStyles.WORDS : 0);
        }
        if (!sheet.columns().isEmpty()) {
            row(cells, sheet.columns(), ReportStyles.HEADING);
            for (List<Object> row : sheet.rows()) {
                row(cells, row, ReportStyles.WORDS);
            }
        }
        xml.markup("</sheetData><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
                + (sheet.columns().isEmpty()
                        ? ""
                        : "<tableParts count=\"1\"><tablePart r:id=\"rIdTable\"/></tableParts>")
                + "</worksheet>");
    }

    private static void row(CellXml cells, List<?> values, int style) throws IOException {
        cells.beginRow();
        for (Object value : values) {
            if (value instanceof BigDecimal number) {
                cells.number(number);
            } else {
                cells.text(value.toString(), style);
            }
        }
        cells.endRow();
    }

    private static void table(PublishedSheet sheet, int number, XmlWriter xml) throws IOException {
        String area = "A" + sheet.headerRow() + ":"
                + CellReference.letters(sheet.columns().size() - 1) + sheet.lastRow();
        xml.markup(PackageWriter.DECLARATION + "<table " + SPACE + " id=\"" + number + "\" name=\"table_" + number
                + "\" displayName=\"table_" + number + "\" ref=\"" + area
                + "\" totalsRowShown=\"0\"><tableColumns count=\""
                + sheet.columns().size() + "\">");
        for (int i = 0; i < sheet.columns().size(); i++) {
            xml.markup("<tableColumn id=\"" + (i + 1) + "\" name=\"");
            xml.attribute(sheet.columns().get(i));
            xml.markup("\"/>");
        }
        xml.markup("</tableColumns><tableStyleInfo showFirstColumn=\"0\" showLastColumn=\"0\" showRowStripes=\"0\""
                + " showColumnStripes=\"0\"/></table>");
    }
}

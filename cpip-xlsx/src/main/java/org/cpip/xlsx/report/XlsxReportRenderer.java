package org.cpip.xlsx.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.XmlWriter;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.TidyTables;

/**
 * Renders a report as an Excel workbook: a sheet with its summary and definitions, then a sheet for each table, a fact a
 * column. Figures are numbers, days are days; words in place of a value ("Withheld") are words. Nothing in it is a formula.
 */
public final class XlsxReportRenderer implements ReportRenderer {

    private static final Format FORMAT = new Format(
            "xlsx",
            "Excel workbook of the tables",
            List.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            List.of("xlsx"),
            Set.of(),
            List.of(),
            List.of());

    /** What the name of a sheet may be long (ECMA-376 part 1, 18.2.19). */
    private static final int LONGEST_NAME = 31;

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** For {@link java.util.ServiceLoader}. */
    public XlsxReportRenderer() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public void render(ReportDocument document, OutputStream out, RenderOptions options) throws IOException {
        List<ReportTable> tables = document.tables().stream()
                .flatMap(table -> TidyTables.of(table).stream())
                .toList();
        List<String> names = names(document, tables);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                WORKBOOK,
                TYPE + "sheet.main+xml",
                "",
                "rIdWorkbook",
                Part.RELATIONSHIPS + "/officeDocument",
                xml -> workbook(names, tables, xml)));
        parts.add(part("xl/styles.xml", "styles", "rIdStyles", ReportStyles::write));
        parts.add(
                part("xl/worksheets/sheet1.xml", "worksheet", "rIdSheet1", xml -> new TextSheet(xml).write(document)));
        for (int i = 0; i < tables.size(); i++) {
            ReportTable table = tables.get(i);
            parts.add(part(
                    "xl/worksheets/sheet" + (i + 2) + ".xml", "worksheet", "rIdSheet" + (i + 2), xml -> new TableSheet(
                                    xml, table)
                            .write()));
        }
        parts.add(Part.properties(document.heading(), document.title(), document.language()));
        PackageWriter.write(parts, List.of(), out);
        out.flush();
    }

    private static Part part(String path, String kind, String id, Part.Body body) {
        return new Part(path, TYPE + kind + "+xml", WORKBOOK, id, Part.RELATIONSHIPS + "/" + kind, body);
    }

    /** The kind, then the ids of the tables, cut and numbered where two would be one; ids are letters and hyphens. */
    private static List<String> names(ReportDocument document, List<ReportTable> tables) {
        List<String> names = new ArrayList<>(List.of(document.kind().id()));
        Set<String> taken = new HashSet<>(names);
        for (ReportTable table : tables) {
            String id = table.id().replaceAll("[^\\p{Alnum}-]", "-");
            String name = id.length() > LONGEST_NAME ? id.substring(0, LONGEST_NAME) : id;
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                String end = "-" + i;
                name = id.substring(0, Math.min(id.length(), LONGEST_NAME - end.length())) + end;
            }
            names.add(name);
        }
        return names;
    }

    private static void workbook(List<String> names, List<ReportTable> tables, XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                + Part.RELATIONSHIPS + "\"><workbookPr/><bookViews><workbookView/></bookViews><sheets>");
        for (int i = 0; i < names.size(); i++) {
            xml.markup("<sheet name=\"" + names.get(i) + "\" sheetId=\"" + (i + 1) + "\" r:id=\"rIdSheet" + (i + 1)
                    + "\"/>");
        }
        xml.markup("</sheets>");
        if (!tables.isEmpty()) {
            xml.markup("<definedNames>");
            // A filter without its name is repaired by some programs.
            for (int i = 0; i < tables.size(); i++) {
                xml.markup("<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"" + (i + 1) + "\" hidden=\"1\">'"
                        + names.get(i + 1) + "'!" + TableSheet.area(tables.get(i), "$") + "</definedName>");
            }
            xml.markup("</definedNames>");
        }
        xml.markup("</workbook>");
    }
}

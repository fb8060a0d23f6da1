package org.cpip.xlsx.write;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.XmlWriter;
import org.cpip.xlsx.cell.CellReference;

/** Writes a sheet, its elements in the order of the schema (ECMA-376 part 1, section 18.3.1.99). */
final class SheetXml {

    /** Rows below the last one that have lists to choose from too, for actions that are added. */
    private static final int SPARE_ROWS = 200;

    private final Sheet sheet;
    private final List<String> fills;
    private final XmlWriter xml;

    private SheetXml(Sheet sheet, List<String> fills, XmlWriter xml) {
        this.sheet = sheet;
        this.fills = fills;
        this.xml = xml;
    }

    /**
     * Writes it.
     *
     * @param fills the colours of the style sheet, in their order
     * @return how many texts were longer than a cell holds
     */
    static int write(Sheet sheet, List<String> fills, XmlWriter xml) throws IOException {
        return new SheetXml(sheet, fills, xml).write();
    }

    private int write() throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><pageSetUpPr"
                        + " fitToPage=\"1\"/></sheetPr><dimension ref=\"" + sheet.area("") + "\"/>");
        view();
        xml.markup("<sheetFormatPr defaultRowHeight=\"13.2\"/>");
        columns();
        int cut = rows();
        if (sheet.open().isPresent()) {
            // without a password: against slips, not against people
            xml.markup(
                    "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\" formatColumns=\"0\""
                            + " formatRows=\"0\" sort=\"0\" autoFilter=\"0\"/>");
        }
        if (sheet.filtered()) {
            xml.markup("<autoFilter ref=\"" + sheet.area("") + "\"/>");
        }
        colours();
        lists();
        xml.markup(
                "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        // A4; as many pages long as it takes.
        xml.markup("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        xml.markup("<headerFooter><oddFooter>&amp;C&amp;A, page &amp;P of &amp;N</oddFooter></headerFooter>");
        // Without it each number of an action has a green triangle.
        xml.markup("<ignoredErrors><ignoredError sqref=\"" + sheet.area("")
                + "\" numberStoredAsText=\"1\"/></ignoredErrors>");
        xml.markup("</worksheet>");
        return cut;
    }

    /** Titles, and the columns that say which row it is, stay in sight. */
    private void view() throws IOException {
        String corner = CellReference.letters(sheet.still()) + 2;
        String pane = sheet.still() == 0 ? "bottomLeft" : "bottomRight";
        xml.markup("<sheetViews><sheetView" + (sheet.number() == 1 ? " tabSelected=\"1\"" : "")
                + " workbookViewId=\"0\"><pane"
                + (sheet.still() == 0 ? "" : " xSplit=\"" + sheet.still() + "\"")
                + " ySplit=\"1\" topLeftCell=\"" + corner + "\" activePane=\"" + pane + "\" state=\"frozen\"/>"
                + "<selection pane=\"" + pane + "\" activeCell=\"" + corner + "\" sqref=\"" + corner
                + "\"/></sheetView></sheetViews>");
    }

    private void columns() throws IOException {
        xml.markup("<cols>");
        for (int i = 0; i < sheet.columns().size(); i++) {
            xml.markup("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\""
                    + sheet.columns().get(i).width() + "\" customWidth=\"1\"/>");
        }
        xml.markup("</cols>");
    }

    private int rows() throws IOException {
        RowXml rows = new RowXml(sheet.columns(), sheet.open().orElse(Set.of()), xml);
        xml.markup("<sheetData>");
        rows.titles();
        int[] left = {sheet.shown()};
        sheet.rows().give(row -> {
            if (left[0]-- > 0) {
                rows.row(row);
            }
        });
        xml.markup("</sheetData>");
        return rows.cut();
    }

    private void colours() throws IOException {
        int priority = 0;
        for (Choice choice : sheet.choices()) {
            if (choice.fills().isEmpty()) {
                // the schema wants a rule at least
                continue;
            }
            String letters = CellReference.letters(sheet.column(choice.title()));
            xml.markup("<conditionalFormatting sqref=\"" + cells(letters) + "\">");
            for (Map.Entry<String, String> fill : choice.fills().entrySet()) {
                xml.markup("<cfRule type=\"expression\" dxfId=\"" + fills.indexOf(fill.getValue()) + "\" priority=\""
                        + ++priority + "\"><formula>$" + letters + "2=\"");
                xml.text(fill.getKey());
                xml.markup("\"</formula></cfRule>");
            }
            xml.markup("</conditionalFormatting>");
        }
    }

    private void lists() throws IOException {
        if (sheet.choices().isEmpty()) {
            return;
        }
        xml.markup("<dataValidations count=\"" + sheet.choices().size() + "\">");
        for (Choice choice : sheet.choices()) {
            xml.markup("<dataValidation type=\"list\" errorStyle=\"stop\" allowBlank=\"1\" showErrorMessage=\"1\""
                    + " errorTitle=\"Not in the list\" error=\"");
            xml.attribute("Choose one of: " + String.join(", ", choice.words()));
            xml.markup("\" sqref=\"" + cells(CellReference.letters(sheet.column(choice.title()))) + "\"><formula1>\"");
            xml.text(String.join(",", choice.words()));
            xml.markup("\"</formula1></dataValidation>");
        }
        xml.markup("</dataValidations>");
    }

    private String cells(String letters) {
        return letters + "2:" + letters + Math.min(sheet.shown() + 1 + SPARE_ROWS, Sheet.MOST_ROWS);
    }
}

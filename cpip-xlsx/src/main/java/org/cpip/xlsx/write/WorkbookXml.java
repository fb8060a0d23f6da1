package org.cpip.xlsx.write;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.Part;
import org.cpip.office.internal.word.XmlWriter;

/** The main part and the parts that it leads to (ECMA-376 part 1, section 18.2.27). */
final class WorkbookXml {

    /** The path of the main part. */
    static final String PATH = "xl/workbook.xml";

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private WorkbookXml() {}

    /** The workbook of these sheets. */
    static Part of(List<Sheet> sheets) {
        return of(sheets, false);
    }

    /** @param fixed whether sheets are not to be added, removed, moved and renamed: against slips, without a password */
    static Part of(List<Sheet> sheets, boolean fixed) {
        return new Part(
                PATH,
                TYPE + "sheet.main+xml",
                "",
                "rIdWorkbook",
                Part.RELATIONSHIPS + "/officeDocument",
                xml -> write(sheets, fixed, xml));
    }

    /** @param protectedSheets whether there are cells that stay open beside others */
    static Part styles(List<String> fills, boolean protectedSheets) {
        return part("xl/styles.xml", "styles", "rIdStyles", xml -> StylesXml.write(fills, protectedSheets, xml));
    }

    static Part sheet(Sheet sheet, Part.Body body) {
        return part(sheet.path(), "worksheet", "rIdSheet" + sheet.number(), body);
    }

    private static Part part(String path, String kind, String id, Part.Body body) {
        return new Part(path, TYPE + kind + "+xml", PATH, id, Part.RELATIONSHIPS + "/" + kind, body);
    }

    private static void write(List<Sheet> sheets, boolean fixed, XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\""
                + Part.RELATIONSHIPS + "\"><workbookPr/>" + (fixed ? "<workbookProtection lockStructure=\"1\"/>" : "")
                + "<bookViews><workbookView/></bookViews><sheets>");
        for (Sheet sheet : sheets) {
            xml.markup("<sheet name=\"");
            xml.attribute(sheet.name());
            xml.markup("\" sheetId=\"" + sheet.number() + "\" r:id=\"rIdSheet" + sheet.number() + "\"/>");
        }
        xml.markup("</sheets><definedNames>");
        for (String name : names(sheets)) {
            xml.markup(name);
        }
        xml.markup("</definedNames></workbook>");
    }

    /** What filters and printing go by; a filter without its name is repaired by some programs. */
    private static List<String> names(List<Sheet> sheets) {
        List<String> names = new ArrayList<>();
        for (Sheet sheet : sheets) {
            String place = "\" localSheetId=\"" + (sheet.number() - 1) + "\"";
            if (sheet.filtered()) {
                names.add("<definedName name=\"_xlnm._FilterDatabase" + place + " hidden=\"1\">" + quoted(sheet.name())
                        + "!" + sheet.area("$") + "</definedName>");
            }
            names.add("<definedName name=\"_xlnm.Print_Titles" + place + ">" + quoted(sheet.name())
                    + "!$1:$1</definedName>");
        }
        names.sort(null);
        return names;
    }

    /** A name with anything but letters stands between apostrophes in a formula; it has no mark of XML. */
    private static String quoted(String name) {
        return name.chars().allMatch(Character::isLetter) ? name : "'" + name + "'";
    }
}

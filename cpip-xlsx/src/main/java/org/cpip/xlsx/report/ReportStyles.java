package org.cpip.xlsx.report;

import java.io.IOException;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.XmlWriter;

/** The style sheet of a report's workbook (ECMA-376 part 1, section 18.8.39): the looks of cells by their numbers. */
final class ReportStyles {

    static final int WORDS = 1;
    static final int HEADING = 2;
    static final int DAY = 3;
    static final int NUMBER = 4;
    static final int TITLE = 5;
    /** A title that runs over the columns beside it. */
    static final int HEADLINE = 6;

    private ReportStyles() {}

    static void write(XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"d\\ mmm\\ yyyy\"/></numFmts>"
                + "<fonts count=\"3\">" + font("", 10, "FF000000") + font("<b/>", 10, "FFFFFFFF")
                + font("<b/>", 14, "FF002D54") + "</fonts><fills count=\"3\">"
                + "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF002D54\"/><bgColor indexed=\"64\"/>"
                + "</patternFill></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/>"
                + "</border></borders><cellStyleXfs count=\"1\">"
                + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"7\">"
                + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
                + look(0, 0, 0, " quotePrefix=\"1\"")
                + look(0, 1, 2, "") + look(164, 0, 0, "") + look(0, 0, 0, "") + look(0, 2, 0, "")
                + look(0, 2, 0, "").replace(" wrapText=\"1\"", "")
                + "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>");
    }

    private static String font(String bold, int size, String colour) {
        return "<font>" + bold + "<sz val=\"" + size + "\"/><color rgb=\"" + colour
                + "\"/><name val=\"Arial\"/><family val=\"2\"/></font>";
    }

    private static String look(int format, int font, int fill, String more) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font + "\" fillId=\"" + fill
                + "\" borderId=\"0\" xfId=\"0\"" + more + (format == 0 ? "" : " applyNumberFormat=\"1\"")
                + " applyFont=\"1\" applyFill=\"1\" applyAlignment=\"1\">"
                + "<alignment vertical=\"top\" wrapText=\"1\"/></xf>";
    }
}

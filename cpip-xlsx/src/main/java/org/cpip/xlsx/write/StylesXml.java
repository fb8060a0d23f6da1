package org.cpip.xlsx.write;

import java.io.IOException;
import java.util.List;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.XmlWriter;

/** The style sheet (ECMA-376 part 1, section 18.8.39): the looks of {@link CellStyle}, and fills for words. */
final class StylesXml {

    private static final int DAY_FORMAT = 164;
    private static final int MONTH_FORMAT = 165;
    private static final int YEAR_FORMAT = 166;
    /** "@", which every program knows by its number. */
    private static final int TEXT_FORMAT = 49;

    private static final String START = PackageWriter.DECLARATION
            + "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"d\\ mmm\\ yyyy\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"mmm\\ yyyy\"/><numFmt numFmtId=\"166\" formatCode=\"yyyy\"/></numFmts>"
            + "<fonts count=\"2\"><font><sz val=\"10\"/><color rgb=\"FF000000\"/><name val=\"Arial\"/><family val=\"2\"/></font>"
            + "<font><b/><sz val=\"10\"/><color rgb=\"FFFFFFFF\"/><name val=\"Arial\"/><family val=\"2\"/></font></fonts>"
            // The first two are the same in every file, whatever it says.
            + "<fills count=\"3\"><fill><patternFill patternType=\"none\"/></fill>"
            + "<fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">"
            + "<fgColor rgb=\"FF002D54\"/><bgColor indexed=\"64\"/></patternFill></fill></fills>"
            + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>"
            + side("left") + side("right") + side("top") + side("bottom") + "<diagonal/></border></borders>"
            + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>";

    private StylesXml() {}

    private static String side(String name) {
        return "<" + name + " style=\"thin\"><color rgb=\"FFBFBFBF\"/></" + name + ">";
    }

    /** Writes it with a fill for each colour, in their order; with open looks each look a second time, in the same order. */
    static void write(List<String> fills, boolean open, XmlWriter xml) throws IOException {
        xml.markup(START);
        xml.markup("<cellXfs count=\"" + CellStyle.values().length * (open ? 2 : 1) + "\">");
        for (CellStyle style : CellStyle.values()) {
            xml.markup(look(style));
        }
        if (open) {
            for (CellStyle style : CellStyle.values()) {
                xml.markup(open(look(style)));
            }
        }
        xml.markup(
                "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        xml.markup("<dxfs count=\"" + fills.size() + "\">");
        for (String fill : fills) {
            xml.markup("<dxf><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + fill
                    + "\"/><bgColor rgb=\"FF" + fill + "\"/></patternFill></fill></dxf>");
        }
        xml.markup("</dxfs></styleSheet>");
    }

    /** The same for a cell that stays open where the sheet is protected. */
    private static String open(String look) {
        return look.endsWith("</xf>")
                ? look.replace(" applyAlignment", " applyProtection=\"1\" applyAlignment")
                        .replace("</xf>", "<protection locked=\"0\"/></xf>")
                : look;
    }

    private static String look(CellStyle style) {
        return switch (style) {
            case PLAIN -> "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>";
            case TITLE ->
                "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"2\" borderId=\"1\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\""
                        + " applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"left\" vertical=\"center\""
                        + " wrapText=\"1\"/></xf>";
            case WORDS -> cell(0, "");
            case WORDS_QUOTED -> cell(0, " quotePrefix=\"1\"");
            case CODE -> cell(TEXT_FORMAT, "");
            case CODE_QUOTED -> cell(TEXT_FORMAT, " quotePrefix=\"1\"");
            case DAY -> cell(DAY_FORMAT, "");
            case MONTH -> cell(MONTH_FORMAT, "");
            case YEAR -> cell(YEAR_FORMAT, "");
        };
    }

    private static String cell(int format, String more) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"0\" fillId=\"0\" borderId=\"1\" xfId=\"0\"" + more
                + (format == 0 ? "" : " applyNumberFormat=\"1\"")
                + " applyBorder=\"1\" applyAlignment=\"1\"><alignment horizontal=\"left\" vertical=\"top\" wrapText=\"1\"/></xf>";
    }
}

package org.cpip.xlsx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.xlsx.cell.CellText;

/** What the styles of cells say of their text: how numbers are shown, and what is struck out. */
final class CellFormats {

    private final Map<Integer, NumberFormat> byNumber = new HashMap<>();
    private final List<NumberFormat> formats = new ArrayList<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<Boolean> struck = new ArrayList<>();
    private final List<String> fillColours = new ArrayList<>();
    private final List<String> colours = new ArrayList<>();

    /** Reads the part (ECMA-376 part 1, sections 18.8.10, 18.8.22 and 18.8.30); the cursor stands at its root. */
    void read(XmlCursor xml) throws IOException {
        int root = xml.depth();
        while (xml.startWithin(root)) {
            switch (xml.localName()) {
                case "numFmts", "fonts", "fills", "cellXfs" -> {
                    // their children follow
                }
                case "numFmt" ->
                    byNumber.put(CellText.number(xml.plain("numFmtId")), NumberFormat.of(xml.plain("formatCode")));
                case "font" -> struckFonts.add(isStruck(xml));
                case "fill" -> fillColours.add(fill(xml));
                case "xf" -> xf(xml);
                default -> xml.skip();
            }
        }
    }

    private void xf(XmlCursor xml) {
        int number = CellText.number(xml.plain("numFmtId"));
        formats.add(byNumber.computeIfAbsent(number, NumberFormat::builtIn));
        int font = CellText.number(xml.plain("fontId"));
        struck.add(font >= 0 && font < struckFonts.size() && struckFonts.get(font));
        int fill = CellText.number(xml.plain("fillId"));
        colours.add(fill >= 0 && fill < fillColours.size() ? fillColours.get(fill) : "");
    }

    /** The colour of a solid fill, "FFC00000"; empty text for others and for colours of the theme. */
    private static String fill(XmlCursor xml) throws IOException {
        String colour = "";
        boolean solid = false;
        int element = xml.depth();
        while (xml.startWithin(element)) {
            solid |= xml.localName().equals("patternFill")
                    && xml.plain("patternType").equals("solid");
            colour = xml.localName().equals("fgColor") ? xml.plain("rgb") : colour;
        }
        return solid ? colour : "";
    }

    /** Whether the font or the properties of a run at hand strike words out; passes over them. */
    static boolean isStruck(XmlCursor xml) throws IOException {
        boolean found = false;
        int element = xml.depth();
        while (xml.startWithin(element)) {
            if (xml.localName().equals("strike")) {
                String value = xml.plain("val");
                found = !(value.equals("0") || value.equals("false"));
            }
        }
        return found;
    }

    /** The colour behind a cell; empty text where none is given. */
    String colour(int style) {
        return style >= 0 && style < colours.size() ? colours.get(style) : "";
    }

    NumberFormat format(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    }

    boolean struck(int style) {
        return style >= 0 && style < struck.size() && struck.get(style);
    }
}

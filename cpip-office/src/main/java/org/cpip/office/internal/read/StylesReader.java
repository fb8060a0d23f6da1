package org.cpip.office.internal.read;

import java.io.IOException;
import org.cpip.office.internal.archive.XmlCursor;

/** Reads the part with the styles (ECMA-376 Part 1, 17.7.4). */
final class StylesReader {

    private final XmlCursor cursor;
    private String name = "";
    private String basedOn = "";
    private int outline;
    private int list;
    private int listLevel;
    private int hidden;
    private int struck;
    private int bold;

    private StylesReader(XmlCursor cursor) {
        this.cursor = cursor;
    }

    /** Adds the styles of a part; what stands before a place that cannot be read is added too. */
    static void read(XmlCursor cursor, Styles into) throws IOException {
        new StylesReader(cursor).read(into);
    }

    private void read(Styles into) throws IOException {
        cursor.root();
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            if (cursor.name().equals("style")) {
                style(into);
            } else {
                cursor.skip();
            }
        }
    }

    private void style(Styles into) throws IOException {
        String id = cursor.text("styleId");
        String type = cursor.text("type");
        boolean isDefault =
                cursor.text("default").equals("1") || cursor.text("default").equals("true");
        name = "";
        basedOn = "";
        outline = Style.UNSET;
        list = Style.UNSET;
        listLevel = Style.UNSET;
        hidden = Style.UNSET;
        struck = Style.UNSET;
        bold = Style.UNSET;
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            property();
        }
        Style style =
                new Style(id, name, basedOn.isEmpty() ? null : basedOn, outline, list, listLevel, hidden, struck, bold);
        switch (type) {
            case "numbering" -> into.addListStyle(style);
            case "table" -> {
                // Says how tables look, which is not read.
            }
            default -> into.add(style, isDefault && !type.equals("character"));
        }
    }

    private void property() throws IOException {
        switch (cursor.name()) {
            case "name" -> name = cursor.value();
            case "basedOn" -> basedOn = cursor.value();
            case "outlineLvl" -> outline = Math.max(Style.UNSET, cursor.number(Style.UNSET));
            case "numId" -> list = Math.max(0, cursor.number(0));
            case "ilvl" -> listLevel = Math.max(Style.UNSET, cursor.number(Style.UNSET));
            case "vanish" -> hidden = cursor.isOn() ? 1 : 0;
            case "strike", "dstrike" -> struck = cursor.isOn() ? 1 : 0;
            case "b" -> bold = cursor.isOn() ? 1 : 0;
            case "pPr", "rPr", "numPr" -> {
                // What they hold comes next.
            }
            default -> cursor.skip();
        }
    }
}

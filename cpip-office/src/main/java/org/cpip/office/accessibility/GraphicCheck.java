package org.cpip.office.accessibility;

import java.io.IOException;
import org.cpip.office.internal.archive.XmlCursor;

/**
 * Checks one drawing (DrawingML, ECMA-376 Part 1, 20.4) or picture (VML, Part 4, 19.1). A text box is its own
 * alternative. For one thread.
 */
final class GraphicCheck {

    private final BodyCheck body;
    private final XmlCursor cursor;
    private boolean graphic;
    private boolean described;

    GraphicCheck(BodyCheck body) {
        this.body = body;
        cursor = body.cursor;
    }

    /** Checks the element at hand. */
    void check() throws IOException {
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            if (cursor.name().equals("txbxContent")) {
                described |= body.story(cursor.depth());
            } else if (cursor.name().isEmpty()) {
                element();
            }
        }
        if (graphic && !described) {
            String where = body.headerOrFooter.isEmpty() ? "" : " in a " + body.headerOrFooter;
            body.findings.addAt(Rule.NO_ALT_TEXT, body.here(), where);
        }
    }

    private void element() {
        switch (cursor.localName()) {
            case "docPr" -> {
                graphic = true;
                described |= !cursor.plain("descr").isBlank()
                        || !cursor.plain("title").isBlank();
            }
            case "decorative" ->
                described |=
                        cursor.plain("val").equals("1") || cursor.plain("val").equals("true");
            case "shape", "rect", "roundrect", "oval", "line", "polyline", "group", "arc", "curve", "image" -> {
                graphic = true;
                described |= !cursor.plain("alt").isBlank();
            }
            case "textpath" -> described |= !cursor.plain("string").isBlank();
            default -> {
                // What the graphic consists of.
            }
        }
    }
}

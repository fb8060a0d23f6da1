package org.cpip.office.internal.word;

/** A sheet of A4 paper, all lengths in twentieths of a point. */
enum A4Paper {
    /** Upright. */
    PORTRAIT(11_906, 16_838, ""),
    /** On its side. */
    LANDSCAPE(16_838, 11_906, " w:orient=\"landscape\"");

    /** Two centimetres on each side. */
    private static final int MARGIN = 1_134;

    private static final int EDGE_TO_HEADER = 567;

    private final int width;
    private final int height;
    private final String orientation;

    A4Paper(int width, int height, String orientation) {
        this.width = width;
        this.height = height;
        this.orientation = orientation;
    }

    /** The width between the margins. */
    int textWidth() {
        return width - 2 * MARGIN;
    }

    /** What a document needs to know of it. */
    PageSetup pageSetup() {
        return new PageSetup(textWidth(), height - 2 * MARGIN, section());
    }

    /**
     * The section's properties. The first page carries the title in full, so that it has no header; it refers to the
     * same footer as the others.
     */
    private String section() {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"" + BuiltInTheme.HEADER_ID + "\"/>"
                + "<w:footerReference w:type=\"default\" r:id=\"" + BuiltInTheme.FOOTER_ID + "\"/>"
                + "<w:footerReference w:type=\"first\" r:id=\"" + BuiltInTheme.FOOTER_ID + "\"/>"
                + "<w:pgSz w:w=\"" + width + "\" w:h=\"" + height + "\"" + orientation + "/>"
                + "<w:pgMar w:top=\"" + MARGIN + "\" w:right=\"" + MARGIN + "\" w:bottom=\"" + MARGIN + "\" w:left=\""
                + MARGIN + "\" w:header=\"" + EDGE_TO_HEADER + "\" w:footer=\"" + EDGE_TO_HEADER
                + "\" w:gutter=\"0\"/><w:titlePg/></w:sectPr>";
    }
}

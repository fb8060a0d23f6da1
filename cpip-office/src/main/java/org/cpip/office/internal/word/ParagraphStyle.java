package org.cpip.office.internal.word;

/** The style of a paragraph, which says what it is for (ECMA-376 part 1, section 17.7); all are in {@code styles.xml}. */
public enum ParagraphStyle {
    /** The programme's title, once. */
    TITLE("Title"),
    /** What the document is, under the title. */
    SUBTITLE("Subtitle"),
    /** A heading of the document. */
    HEADING_1("Heading1"),
    /** A heading under {@link #HEADING_1}. */
    HEADING_2("Heading2"),
    /** A heading under {@link #HEADING_2}, which a contents list leaves out. */
    HEADING_3("Heading3"),
    /** Running text. */
    BODY("Normal"),
    /** Who leads a workstream; stays with the table below. */
    LEAD("WorkstreamLead"),
    /** What a table or a figure is, with its number; stays with it. */
    CAPTION("Caption"),
    /** The heading of a column. */
    TABLE_HEADING("TableHeading"),
    /** The heading of a column of figures. */
    FIGURE_HEADING("FigureHeading"),
    /** Text of a cell. */
    TABLE_TEXT("TableText"),
    /** A figure in a cell. */
    TABLE_FIGURE("TableFigure"),
    /** The paragraph that Word wants after a table that ends the document. */
    TABLE_END("TableEnd"),
    /** The heading of the contents list, which does not list itself. */
    CONTENTS_HEADING("TOCHeading"),
    /** A {@link #HEADING_1} in the contents list. */
    CONTENTS_1("TOC1"),
    /** A {@link #HEADING_2} in the contents list. */
    CONTENTS_2("TOC2"),
    /** The text above each page. */
    HEADER("Header"),
    /** The text below each page. */
    FOOTER("Footer");

    private final String styleId;

    ParagraphStyle(String styleId) {
        this.styleId = styleId;
    }

    /** The id of its style in {@code styles.xml}; a house template may have another for it. */
    public String styleId() {
        return styleId;
    }
}

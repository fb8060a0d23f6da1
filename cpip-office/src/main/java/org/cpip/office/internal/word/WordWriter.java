package org.cpip.office.internal.word;

import java.io.IOException;
import java.util.List;

/**
 * Writes paragraphs and tables of WordprocessingML (ECMA-376 part 1, section 17). Not safe for use by several threads.
 */
public final class WordWriter implements ParagraphSink {

    /** The main namespace under the prefix that everything here uses. */
    public static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final XmlWriter xml;
    private final StyleIds styles;
    private final Cell text;
    private final Cell figure;

    /** Writes a document in British English. */
    public WordWriter(XmlWriter xml, StyleIds styles) {
        this(xml, styles, DocumentLabels.ENGLISH);
    }

    /** Writes a document in the language of these labels. */
    public WordWriter(XmlWriter xml, StyleIds styles, DocumentLabels labels) {
        this.xml = xml;
        this.styles = styles;
        text = new Cell(this, ParagraphStyle.TABLE_TEXT, labels.nothing());
        figure = new Cell(this, ParagraphStyle.TABLE_FIGURE, labels.nothing());
    }

    /** The styles of the document. */
    public StyleIds styles() {
        return styles;
    }

    /** Where it writes to, for markup that only one part of the document needs. */
    public XmlWriter xml() {
        return xml;
    }

    /** Writes a paragraph. Line breaks and tabs in its text stay what they are. */
    @Override
    public void paragraph(ParagraphStyle style, String text) throws IOException {
        xml.markup(styles.open(style));
        run(text);
        xml.markup("</w:p>");
    }

    /** Writes a paragraph that a contents list can lead to. */
    public void bookmarked(ParagraphStyle style, String text, String name, int number) throws IOException {
        xml.markup(styles.open(style));
        xml.markup("<w:bookmarkStart w:id=\"" + number + "\" w:name=\"" + name + "\"/>");
        run(text);
        xml.markup("<w:bookmarkEnd w:id=\"" + number + "\"/></w:p>");
    }

    /** Writes a paragraph that leads to an address. */
    @Override
    public void link(ParagraphStyle style, String text, String address) throws IOException {
        xml.markup(styles.open(style));
        xml.markup("<w:fldSimple w:instr=\" HYPERLINK &quot;");
        xml.attribute(address);
        xml.markup("&quot; \">");
        run("Hyperlink", text);
        xml.markup("</w:fldSimple></w:p>");
    }

    /** Writes text in a style of characters. */
    public void run(String style, String text) throws IOException {
        xml.markup("<w:r><w:rPr><w:rStyle w:val=\"" + styles.of(style) + "\"/></w:rPr>");
        words(text);
        xml.markup("</w:r>");
    }

    /** Writes a paragraph that is a content control of this kind. */
    @Override
    public void control(ParagraphStyle style, ContentControl control, String shown) throws IOException {
        xml.markup(styles.open(style));
        xml.markup("<w:sdt><w:sdtPr><w:alias w:val=\"");
        xml.attribute(control.title());
        xml.markup("\"/><w:tag w:val=\"");
        xml.markup(control.tag());
        xml.markup(control.value().isPresent() ? "\"/>" : "\"/><w:showingPlcHdr/>");
        xml.markup(control.kind());
        xml.markup("</w:sdtPr><w:sdtContent>");
        run(shown);
        xml.markup("</w:sdtContent></w:sdt></w:p>");
    }

    /** Writes a table as wide as the page. No cell of it is merged or blank, and its header row is repeated. */
    public <T> void table(Table<T> table, List<T> rows, int available) throws IOException {
        int[] widths = table.widths(available);
        xml.markup("<w:tbl><w:tblPr><w:tblStyle w:val=\"");
        xml.markup(styles.of("PlanTable"));
        xml.markup("\"/><w:tblW w:w=\"");
        xml.number(available);
        xml.markup("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>");
        xml.markup(table.total() ? "<w:tblLook w:val=\"0660\"" : "<w:tblLook w:val=\"0620\"");
        xml.markup(" w:firstRow=\"1\" w:lastRow=\"" + (table.total() ? 1 : 0)
                + "\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/><w:tblCaption w:val=\"");
        xml.attribute(table.caption());
        xml.markup("\"/><w:tblDescription w:val=\"");
        xml.attribute(table.description());
        xml.markup("\"/></w:tblPr><w:tblGrid>");
        String[] cellStarts = new String[widths.length];
        for (int i = 0; i < widths.length; i++) {
            xml.markup("<w:gridCol w:w=\"" + widths[i] + "\"/>");
            cellStarts[i] = "<w:tc><w:tcPr><w:tcW w:w=\"" + widths[i] + "\" w:type=\"dxa\"/></w:tcPr>";
        }
        xml.markup("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            xml.markup(cellStarts[i]);
            Column<T> column = table.columns().get(i);
            paragraph(
                    column.figures() ? ParagraphStyle.FIGURE_HEADING : ParagraphStyle.TABLE_HEADING, column.heading());
            xml.markup("</w:tc>");
        }
        xml.markup("</w:tr>");
        for (T row : rows) {
            row(table, row, cellStarts);
        }
        xml.markup("</w:tbl>");
    }

    private <T> void row(Table<T> table, T row, String[] cellStarts) throws IOException {
        xml.markup("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < cellStarts.length; i++) {
            xml.markup(cellStarts[i]);
            Column<T> column = table.columns().get(i);
            Cell cell = column.figures() ? figure : text;
            column.content().write(row, cell);
            cell.end();
            xml.markup("</w:tc>");
        }
        xml.markup("</w:tr>");
    }

    /** Writes text as the paragraph around it is. */
    public void run(String text) throws IOException {
        xml.markup("<w:r>");
        words(text);
        xml.markup("</w:r>");
    }

    private void words(String text) throws IOException {
        int from = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\t') {
                words(text, from, i);
                xml.markup(c == '\t' ? "<w:tab/>" : "<w:br/>");
                boolean pair = c == '\r' && i + 1 < length && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                from = i + 1;
            }
        }
        words(text, from, length);
    }

    private void words(String text, int from, int to) throws IOException {
        if (from == to) {
            return;
        }
        boolean bounded = text.charAt(from) != ' ' && text.charAt(to - 1) != ' ';
        xml.markup(bounded ? "<w:t>" : "<w:t xml:space=\"preserve\">");
        xml.text(text, from, to);
        xml.markup("</w:t>");
    }
}

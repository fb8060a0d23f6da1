package org.cpip.office.internal.word;

import java.io.IOException;
import java.util.List;

/**
 * The contents list: a field (ECMA-376 part 1, 17.16.5.68) with its result written ready-made, so that Word need not
 * update it before it shows the document. It has links instead of page numbers, which nobody knows before the pages are
 * laid out. Not safe for use by several threads.
 */
public final class ContentsList {

    private static final String BEGIN =
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>"
                    + "</w:docPartObj></w:sdtPr><w:sdtContent>";
    /** Headings 1 and 2, or paragraphs of these outline levels; links; no page numbers. */
    private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
            + "<w:instrText xml:space=\"preserve\"> TOC \\o \"1-2\" \\n \\h \\z \\u </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>";

    private static final String FIELD_END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private final boolean listed;
    private final String title;
    private int headings;

    /**
     * A heading in the list.
     *
     * @param style the level
     * @param text the heading
     */
    public record Entry(ParagraphStyle style, String text) {}

    /** A list that is written, or one that is not. */
    public ContentsList(boolean listed) {
        this(listed, DocumentLabels.ENGLISH);
    }

    /** The same, with its heading. */
    public ContentsList(boolean listed, DocumentLabels labels) {
        this.listed = listed;
        this.title = labels.contents();
    }

    /** Writes the list of the headings that follow it, which are one or more. */
    public void write(WordWriter word, List<Entry> entries) throws IOException {
        if (!listed) {
            return;
        }
        XmlWriter xml = word.xml();
        xml.markup(BEGIN);
        word.paragraph(ParagraphStyle.CONTENTS_HEADING, title);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            xml.markup(word.styles().open(entry.style()));
            xml.markup(i == 0 ? FIELD : "");
            xml.markup("<w:hyperlink w:anchor=\"" + bookmark(i + 1) + "\" w:history=\"1\">");
            word.run("Hyperlink", entry.text());
            xml.markup("</w:hyperlink>");
            xml.markup(i == entries.size() - 1 ? FIELD_END : "");
            xml.markup("</w:p>");
        }
        xml.markup("</w:sdtContent></w:sdt>");
    }

    /** Writes a heading, to which the list leads if there is one. */
    public void heading(WordWriter word, ParagraphStyle style, String text) throws IOException {
        if (listed) {
            headings++;
            word.bookmarked(style, text, bookmark(headings), headings);
        } else {
            word.paragraph(style, text);
        }
    }

    /** Word takes names of this form for its own, and replaces them when it updates the list. */
    private static String bookmark(int number) {
        return "_Toc" + (100_000_000 + number);
    }
}

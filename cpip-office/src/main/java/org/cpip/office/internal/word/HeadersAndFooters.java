package org.cpip.office.internal.word;

import java.io.IOException;

/** What stands above and below the text of each page (ECMA-376 part 1, section 17.10), where the template has none. */
final class HeadersAndFooters {

    private HeadersAndFooters() {}

    /** The programme's title above each page but the first. */
    static void header(String title, StyleIds styles, XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<w:hdr " + WordWriter.NAMESPACE + ">");
        new WordWriter(xml, styles).paragraph(ParagraphStyle.HEADER, title);
        xml.markup("</w:hdr>");
    }

    /** Such as "Page 1 of 9"; the numbers are fields, which a word processor works out when it lays out the pages. */
    static void footer(StyleIds styles, DocumentLabels labels, XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<w:ftr " + WordWriter.NAMESPACE + ">");
        xml.markup(styles.open(ParagraphStyle.FOOTER));
        String page = labels.page();
        for (int at = 0; at < page.length(); ) {
            int brace = page.indexOf('{', at);
            int end = brace < 0 ? page.length() : brace;
            if (end > at) {
                xml.markup("<w:r><w:t xml:space=\"preserve\">");
                xml.text(page, at, end);
                xml.markup("</w:t></w:r>");
            }
            if (brace >= 0) {
                field(page.startsWith("{0}", brace) ? "PAGE" : "NUMPAGES", xml);
            }
            at = end + "{0}".length();
        }
        xml.markup("</w:p></w:ftr>");
    }

    private static void field(String instruction, XmlWriter xml) throws IOException {
        xml.markup("<w:fldSimple w:instr=\" " + instruction + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    }
}

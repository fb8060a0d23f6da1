package org.cpip.office.internal.word;

import java.io.IOException;

/** What surrounds the text: header, footer and the document's properties. */
final class Furniture {

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private Furniture() {}

    /** The programme's title above each page but the first. */
    static void header(String title, StyleIds styles, XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<w:hdr " + WordWriter.NAMESPACE + ">");
        new WordWriter(xml, styles).paragraph(Role.HEADER, title);
        xml.markup("</w:hdr>");
    }

    /** Such as "Page 1 of 9"; the numbers are fields, which a word processor works out when it lays out the pages. */
    static void footer(StyleIds styles, Words words, XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<w:ftr " + WordWriter.NAMESPACE + ">");
        xml.markup(styles.open(Role.FOOTER));
        String page = words.page();
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

    /** The core properties (ECMA-376 part 2, section 11). No times: the document has no clock. */
    static void properties(String title, String creator, String language, XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<cp:coreProperties xmlns:cp=\"" + CORE + "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        xml.markup("<dc:title>");
        xml.text(title);
        xml.markup("</dc:title><dc:creator>");
        xml.text(creator);
        xml.markup("</dc:creator><dc:language>" + language + "</dc:language></cp:coreProperties>");
    }

    private static void field(String instruction, XmlWriter xml) throws IOException {
        xml.markup("<w:fldSimple w:instr=\" " + instruction + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    }
}

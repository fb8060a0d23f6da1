package org.cpip.io.docx.wordml;

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

    /** "Page 1 of 9"; the numbers are fields, which a word processor works out when it lays out the pages. */
    static void footer(StyleIds styles, XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<w:ftr " + WordWriter.NAMESPACE + ">");
        xml.markup(styles.open(Role.FOOTER));
        xml.markup("<w:r><w:t xml:space=\"preserve\">Page </w:t></w:r>");
        field("PAGE", xml);
        xml.markup("<w:r><w:t xml:space=\"preserve\"> of </w:t></w:r>");
        field("NUMPAGES", xml);
        xml.markup("</w:p></w:ftr>");
    }

    /** The core properties (ECMA-376 part 2, section 11). No times: the document has no clock. */
    static void properties(String title, String creator, XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<cp:coreProperties xmlns:cp=\"" + CORE + "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        xml.markup("<dc:title>");
        xml.text(title);
        xml.markup("</dc:title><dc:creator>");
        xml.text(creator);
        xml.markup("</dc:creator><dc:language>en-GB</dc:language></cp:coreProperties>");
    }

    private static void field(String instruction, XmlWriter xml) throws IOException {
        xml.markup("<w:fldSimple w:instr=\" " + instruction + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>");
    }
}

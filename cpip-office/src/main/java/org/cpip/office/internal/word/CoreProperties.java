package org.cpip.office.internal.word;

import java.io.IOException;

/** What a document says about itself (ECMA-376 part 2, section 11). No times: the document has no clock. */
final class CoreProperties {

    private static final String CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";

    private CoreProperties() {}

    static void write(String title, String creator, String language, XmlWriter xml) throws IOException {
        xml.markup(PackageWriter.DECLARATION);
        xml.markup("<cp:coreProperties xmlns:cp=\"" + CORE + "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">");
        xml.markup("<dc:title>");
        xml.text(title);
        xml.markup("</dc:title><dc:creator>");
        xml.text(creator);
        xml.markup("</dc:creator><dc:language>" + language + "</dc:language></cp:coreProperties>");
    }
}

package org.cpip.office.internal.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small Word files from XML, part by part. */
final class TinyDocx {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String NAMESPACES = " xmlns:w=\"" + WORD + "\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TinyDocx() {
        part("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        relationships("_rels/.rels", "officeDocument", "word/document.xml");
    }

    /** A document with this content of its body. */
    static TinyDocx body(String body) {
        return document("<w:document" + NAMESPACES + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
    }

    /** A document with this main part. */
    static TinyDocx document(String xml) {
        return new TinyDocx().part("word/document.xml", xml);
    }

    TinyDocx styles(String styles) {
        relate();
        return part("word/styles.xml", "<w:styles" + NAMESPACES + ">" + styles + "</w:styles>");
    }

    TinyDocx numbering(String numbering) {
        relate();
        return part("word/numbering.xml", "<w:numbering" + NAMESPACES + ">" + numbering + "</w:numbering>");
    }

    TinyDocx footnotes(String footnotes) {
        relationships("word/_rels/document.xml.rels", "footnotes", "footnotes.xml");
        return part("word/footnotes.xml", "<w:footnotes" + NAMESPACES + ">" + footnotes + "</w:footnotes>");
    }

    private void relate() {
        relationships("word/_rels/document.xml.rels", "styles", "styles.xml", "numbering", "/word/numbering.xml");
        parts.putIfAbsent("word/styles.xml", ("<w:styles" + NAMESPACES + "/>").getBytes(StandardCharsets.UTF_8));
        parts.putIfAbsent("word/numbering.xml", ("<w:numbering" + NAMESPACES + "/>").getBytes(StandardCharsets.UTF_8));
    }

    TinyDocx relationships(String name, String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r")
                    .append(i)
                    .append("\" Type=\"")
                    .append(TYPES)
                    .append(typesAndTargets[i]);
            xml.append("\" Target=\"").append(typesAndTargets[i + 1]).append("\"/>");
        }
        return part(name, xml.append("</Relationships>").toString());
    }

    TinyDocx part(String name, String xml) {
        return part(name, xml, StandardCharsets.UTF_8);
    }

    TinyDocx part(String name, String xml, Charset charset) {
        return part(name, xml.getBytes(charset));
    }

    TinyDocx part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    TinyDocx without(String name) {
        parts.remove(name);
        return this;
    }

    byte[] bytes() {
        return bytes(ZipEntry.DEFLATED);
    }

    byte[] bytes(int method) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                entry.setMethod(method);
                if (method == ZipEntry.STORED) {
                    java.util.zip.CRC32 crc = new java.util.zip.CRC32();
                    crc.update(part.getValue());
                    entry.setCrc(crc.getValue());
                    entry.setSize(part.getValue().length);
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A paragraph of one run. */
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /** A paragraph in a style. */
    static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
    }

    /** A paragraph of a list. */
    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + (text.isEmpty() ? "" : r(text)) + "</w:p>";
    }

    /** A run. */
    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A table cell with properties. */
    static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    /** A row of cells of one paragraph each. */
    static String tr(String... texts) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String text : texts) {
            row.append("<w:tc>").append(p(text)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    /** A table with a grid of so many columns. */
    static String tbl(int columns, String rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid>" + "<w:gridCol w:w=\"900\"/>".repeat(columns) + "</w:tblGrid>" + rows
                + "</w:tbl>";
    }
}

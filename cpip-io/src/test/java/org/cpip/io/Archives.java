package org.cpip.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Word files made by hand, part by part. */
final class Archives {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Archives() {}

    /** The parts of a document with this body, by name; to be changed. */
    static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        parts.put("_rels/.rels", relationships("officeDocument", "word/document.xml"));
        parts.put("word/_rels/document.xml.rels", relationships("styles", "styles.xml", "numbering", "numbering.xml"));
        parts.put("word/styles.xml", "<w:styles xmlns:w=\"" + WORD + "\"/>");
        parts.put("word/numbering.xml", "<w:numbering xmlns:w=\"" + WORD + "\"/>");
        parts.put(
                "word/document.xml", "<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>");
        return parts;
    }

    /** A document with this body. */
    static byte[] docx(String body) {
        return zip(parts(body));
    }

    /** A document with this body and so many more entries. */
    static byte[] docx(String body, int more) {
        Map<String, String> parts = parts(body);
        for (int i = 0; i < more; i++) {
            parts.put("x/" + i, "");
        }
        return zip(parts);
    }

    /** Relationships of these types to these targets. */
    static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"r").append(i).append("\" Type=\"").append(OFFICE);
            xml.append(typesAndTargets[i])
                    .append("\" Target=\"")
                    .append(typesAndTargets[i + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    /** An archive of these texts. */
    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(parts, bytes);
        return bytes.toByteArray();
    }

    private static void write(Map<String, String> parts, OutputStream out) {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    static String table(int rows, int cells) {
        return "<w:tbl>" + ("<w:tr>" + ("<w:tc>" + paragraph("a") + "</w:tc>").repeat(cells) + "</w:tr>").repeat(rows)
                + "</w:tbl>";
    }
}

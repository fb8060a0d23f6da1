package org.cpip.xlsx.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sound workbooks around parts that may be anything. */
final class WorkbookParts {

    /** Stands between two parts: no character of XML 1.0. */
    private static final byte SEPARATOR = 0x1f;

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** In the order of the bytes. */
    private static final String[] NAMES = {
        "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/tables/table1.xml", "xl/comments1.xml"
    };

    private WorkbookParts() {}

    /** The sheet; then, where the bytes go on after a unit separator each, styles, shared texts, a table and comments. */
    static byte[] xlsx(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "xl/workbook.xml",
                    ("<workbook xmlns:r='" + TYPE.substring(0, TYPE.length() - 1)
                                    + "'><sheets><sheet name='Actions' r:id='r1'/></sheets></workbook>")
                            .getBytes(StandardCharsets.UTF_8));
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    relationships(
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "styles",
                            "styles.xml",
                            "sharedStrings",
                            "sharedStrings.xml"));
            put(
                    zip,
                    "xl/worksheets/_rels/sheet1.xml.rels",
                    relationships("table", "../tables/table1.xml", "comments", "../comments1.xml"));
            int from = 0;
            for (int part = 0; part < NAMES.length && from <= bytes.length; part++) {
                int to = from;
                while (to < bytes.length && (bytes[to] != SEPARATOR || part == NAMES.length - 1)) {
                    to++;
                }
                put(zip, NAMES[part], Arrays.copyOfRange(bytes, from, to));
                from = to + 1;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] relationships(String... typesAndTargets) {
        StringBuilder all = new StringBuilder("<Relationships>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            all.append("<Relationship Id='r%d' Type='%s' Target='%s'/>"
                    .formatted(i / 2 + 1, TYPE + typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return all.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}

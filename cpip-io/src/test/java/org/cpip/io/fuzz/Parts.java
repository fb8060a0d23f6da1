package org.cpip.io.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Sound ZIP files around parts that may be anything. */
final class Parts {

    /** Stands between two parts: no character of XML 1.0, of JSON or of a table. */
    private static final byte SEPARATOR = 0x1f;

    private static final String RELATIONSHIPS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>""";

    private static final String RELATIONSHIP = """
            <Relationship Id="r%s" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>""";

    private Parts() {}

    /** A Word file: the document; then, where the bytes go on after a unit separator, the styles; then the numbering. */
    static byte[] docx(byte[] bytes) {
        List<byte[]> parts = split(bytes, 3);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("_rels/.rels", relationships("officeDocument", "word/document.xml"));
        files.put("word/document.xml", parts.get(0));
        if (parts.size() > 1) {
            files.put(
                    "word/_rels/document.xml.rels",
                    relationships("styles", "styles.xml", "numbering", "numbering.xml"));
            files.put("word/styles.xml", parts.get(1));
        }
        if (parts.size() > 2) {
            files.put("word/numbering.xml", parts.get(2));
        }
        return zip(files);
    }

    /** A data package: the descriptor; then, after a unit separator each, the name of a table in a line and its rows. */
    static byte[] dataPackage(byte[] bytes) {
        List<byte[]> parts = split(bytes, 40);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("datapackage.json", parts.get(0));
        for (byte[] part : parts.subList(1, parts.size())) {
            int line = 0;
            while (line < part.length && part[line] != '\n') {
                line++;
            }
            String name = new String(part, 0, line, StandardCharsets.ISO_8859_1);
            files.put(name, Arrays.copyOfRange(part, Math.min(line + 1, part.length), part.length));
        }
        return zip(files);
    }

    private static List<byte[]> split(byte[] bytes, int atMost) {
        List<byte[]> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length && parts.size() < atMost - 1; i++) {
            if (bytes[i] == SEPARATOR) {
                parts.add(Arrays.copyOfRange(bytes, from, i));
                from = i + 1;
            }
        }
        parts.add(Arrays.copyOfRange(bytes, from, bytes.length));
        return parts;
    }

    private static byte[] relationships(String... typesAndTargets) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            all.append(RELATIONSHIP.formatted(i, typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return RELATIONSHIPS.formatted(all).getBytes(StandardCharsets.UTF_8);
    }

    /** Stored, which is faster than deflating. */
    private static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                CRC32 crc = new CRC32();
                crc.update(file.getValue());
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                entry.setMethod(ZipEntry.STORED);
                entry.setCrc(crc.getValue());
                entry.setSize(file.getValue().length);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

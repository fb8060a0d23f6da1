package org.cpip.io.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A sound Word package around parts that may be anything. */
final class FixedPackage {

    /** Stands between two parts: no character of XML 1.0. */
    private static final byte SEPARATOR = 0x1f;

    private static final String RELATIONSHIPS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>""";

    private static final String RELATIONSHIP = """
            <Relationship Id="r%s" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>""";

    private FixedPackage() {}

    /** The document; then, where the bytes go on after a unit separator, the styles; then the numbering. */
    static byte[] with(byte[] bytes) {
        List<byte[]> parts = split(bytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, "_rels/.rels", relationships("officeDocument", "word/document.xml"));
            put(zip, "word/document.xml", parts.get(0));
            if (parts.size() > 1) {
                put(
                        zip,
                        "word/_rels/document.xml.rels",
                        relationships("styles", "styles.xml", "numbering", "numbering.xml"));
                put(zip, "word/styles.xml", parts.get(1));
            }
            if (parts.size() > 2) {
                put(zip, "word/numbering.xml", parts.get(2));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<byte[]> split(byte[] bytes) {
        List<byte[]> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bytes.length && parts.size() < 2; i++) {
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
    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        entry.setMethod(ZipEntry.STORED);
        entry.setCrc(crc.getValue());
        entry.setSize(content.length);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}

package org.cpip.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.cpip.office.internal.archive.EntryNames;
import org.cpip.office.internal.archive.ZipReader;
import org.cpip.office.internal.archive.ZipWriter;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;

/** The same workbook without the time of its making, which fastexcel writes and cannot be told not to (rule SPI-04). */
final class SteadyArchive {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String BEGIN = "<dcterms:created";
    private static final String END = "</dcterms:created>";

    /** For what was written here. */
    static final Limits NO_LIMITS = noLimits();

    private SteadyArchive() {}

    static byte[] of(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipReader in = ZipReader.open(Source.of("workbook", workbook), NO_LIMITS, EntryNames.PARTS);
                ZipWriter out = new ZipWriter(bytes)) {
            for (String name : in.names()) {
                try (InputStream part = in.bytes(name)) {
                    byte[] properties = name.equals(PROPERTIES) ? withoutTime(part.readAllBytes()) : new byte[0];
                    out.file(name, into -> {
                        into.write(properties);
                        part.transferTo(into);
                    });
                }
            }
            out.finish();
        }
        return bytes.toByteArray();
    }

    private static Limits noLimits() {
        int most = Integer.MAX_VALUE;
        return new Limits(most, Long.MAX_VALUE, most, most, most, most, most, most);
    }

    private static byte[] withoutTime(byte[] properties) {
        String xml = new String(properties, StandardCharsets.UTF_8);
        int from = xml.indexOf(BEGIN);
        int to = xml.indexOf(END);
        return from < 0 || to < from
                ? properties
                : (xml.substring(0, from) + xml.substring(to + END.length())).getBytes(StandardCharsets.UTF_8);
    }
}

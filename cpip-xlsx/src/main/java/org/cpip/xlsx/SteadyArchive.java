package org.cpip.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;

/** The same workbook without the time of its making, which fastexcel writes and cannot be told not to (rule SPI-04). */
final class SteadyArchive {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String BEGIN = "<dcterms:created";
    private static final String END = "</dcterms:created>";
    /** Not the first day of 1980, for which Java adds a field that depends on the time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** For what was written here. */
    static final Limits NO_LIMITS = noLimits();

    private SteadyArchive() {}

    static byte[] of(byte[] workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            Archive archive = new Archive(Source.of("workbook", workbook), NO_LIMITS);
            for (String name : archive.names()) {
                ZipEntry steady = new ZipEntry(name);
                steady.setTimeLocal(NO_TIME);
                out.putNextEntry(steady);
                archive.read(name, in -> {
                    if (name.equals(PROPERTIES)) {
                        out.write(withoutTime(in.readAllBytes()));
                    } else {
                        in.transferTo(out);
                    }
                });
            }
        } catch (DamagedException e) {
            throw new AssertionError("What was written a moment ago is an archive", e);
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

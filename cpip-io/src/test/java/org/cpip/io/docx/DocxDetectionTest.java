package org.cpip.io.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A Word file is known by its content, and where that does not tell, by its name. */
class DocxDetectionTest {

    @ParameterizedTest
    @CsvSource({
        "plan.docx, CERTAIN",
        "plan.zip, CERTAIN",
        "plan, CERTAIN",
    })
    void knowsAWordFileByItsContent(String name, Detection expected) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThat(new DocxImporter().detect(Probe.of(Source.of(name, bytes.toByteArray()))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "plan.docx, 'PK\3\4 x', LIKELY",
        "plan.zip, 'PK\3\4 x', NO",
        "plan.doc, \u00d0\u00cf\u0011\u00e0, LIKELY",
        "plan.docx, \u00d0\u00cf\u0011\u00e0, LIKELY",
        "plan.xls, \u00d0\u00cf\u0011\u00e0, NO",
        "plan.docx, text, POSSIBLE",
        "plan.DOCM, '', POSSIBLE",
        "plan.txt, text, NO"
    })
    void leavesTheRestToTheName(String name, String head, Detection expected) throws IOException {
        byte[] bytes = head.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new DocxImporter().detect(Probe.of(Source.of(name, bytes)))).isEqualTo(expected);
    }
}

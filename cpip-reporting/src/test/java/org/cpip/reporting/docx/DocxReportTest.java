package org.cpip.reporting.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cpip.io.docx.accessibility.DocxAccessibility;
import org.cpip.reporting.document.ReportDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocxReportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("reports")
    void everyPartIsWellFormed(ReportDocument report) throws Exception {
        for (byte[] part : parts(SampleReports.bytes(report)).values()) {
            DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void hasNoAccessibilityFindings(ReportDocument report) throws IOException {
        Path file = Files.write(folder.resolve("report.docx"), SampleReports.bytes(report));

        assertThat(DocxAccessibility.check(file)).isEmpty();
    }

    static Stream<ReportDocument> reports() {
        return Stream.concat(SampleReports.sample(), SampleReports.hostile());
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}

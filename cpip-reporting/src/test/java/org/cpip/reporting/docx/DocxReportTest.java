package org.cpip.reporting.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cpip.io.ProgrammeIO;
import org.cpip.office.accessibility.DocxAccessibility;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.testkit.internal.LibreOffice;
import org.cpip.testkit.internal.Poppler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

        // A brief is asked for on one page, which letters of 12 points do not allow; the other forms have it in any
        // size.
        assertThat(DocxAccessibility.check(file))
                .filteredOn(found ->
                        report.kind() != ReportKind.BRIEF || !found.code().equals("A11Y-013"))
                .isEmpty();
    }

    /** The cached values of each series are those of its column in the table; a zero has no bar. */
    @Test
    void chartsHoldTheFiguresOfTheirTablesAndNoWorkbook() throws IOException {
        ReportDocument report = SampleReports.sample(ReportKind.PROGRESS);
        ReportTable table = report.table("actions-by-workstream").orElseThrow();
        Map<String, byte[]> parts = parts(SampleReports.bytes(report));
        String chart = chart(report, "actions-by-workstream", parts);

        List<String> figures = new ArrayList<>();
        for (int column = 2; column < table.columns().size(); column++) {
            for (Row row : table.rows()) {
                String figure = row.cells().get(column).lines().get(0);
                figures.add(figure);
            }
        }
        figures.removeIf("0"::equals);
        List<String> cached = new ArrayList<>();
        for (String values : chart.split("<c:val>")) {
            int end = values.indexOf("</c:val>");
            Matcher value = Pattern.compile("<c:v>(\\d+)</c:v>").matcher(values.substring(0, Math.max(0, end)));
            while (value.find()) {
                cached.add(value.group(1));
            }
        }
        assertThat(cached).isEqualTo(figures).hasSizeGreaterThan(10);
        assertThat(chart).doesNotContain("externalData");
        assertThat(parts.keySet()).noneMatch(name -> name.contains("embeddings"));
        assertThat(new String(parts.get("word/document.xml"), StandardCharsets.UTF_8))
                .contains("descr=\"Chart. Actions by workstream: Child Protection Systems Review, Due: 1, ");
    }

    private static String chart(ReportDocument report, String id, Map<String, byte[]> parts) {
        List<String> ids = report.charts().stream().map(ReportChart::id).toList();
        return new String(parts.get("word/charts/chart" + (ids.indexOf(id) + 1) + ".xml"), StandardCharsets.UTF_8);
    }

    /** The bars of a timeline stand on bars that nothing is seen of, from the first day of the axis on. */
    @Test
    void aTimelineHasABarForEachDateFromItsFirstDayOn() throws IOException {
        ReportDocument report = SampleReports.sample(ReportKind.PROGRESS);
        String chart = chart(report, "timeline", parts(SampleReports.bytes(report)));
        String serialOfFirstOfMarch2017 = "42795";

        assertThat(chart)
                .contains("<c:pt idx=\"1\"><c:v>" + serialOfFirstOfMarch2017 + "</c:v></c:pt>")
                .contains("<c:pt idx=\"1\"><c:v>31</c:v></c:pt>")
                .contains("<a:noFill/>", "Neglect 3, in March 2017");
    }

    @Test
    void tellsATargetFromAReadingByItsRoleInAnyLanguage() throws IOException {
        for (String language : Wording.LANGUAGES) {
            ReportDocument report = SampleReports.sample(ReportKind.INDICATORS, Wording.of(language));
            String chart = chart(report, "readings-1", parts(SampleReports.bytes(report)));

            assertThat(chart)
                    .containsSubsequence("symbol val=\"circle\"", "<c:v>72</c:v>", "<c:v>79</c:v>")
                    .containsSubsequence("symbol val=\"diamond\"", "<c:v>80</c:v>", "<c:v>85</c:v>");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportKind.class,
            names = {"PROGRESS", "EXCEPTION", "CALENDAR", "INDICATORS", "CHANGE"})
    void hasAChartWithFiguresInItsAlternativeText(ReportKind kind) throws IOException {
        Map<String, byte[]> parts = parts(SampleReports.bytes(SampleReports.sample(kind)));

        assertThat(parts).containsKey("word/charts/chart1.xml");
        assertThat(new String(parts.get("word/document.xml"), StandardCharsets.UTF_8))
                .containsPattern("descr=\"Chart\\. [^\"]*: \\d");
    }

    @Test
    void everyCellOfItsTablesIsReadBackInOrder() throws IOException {
        ReportDocument report = SampleReports.sample(ReportKind.PROGRESS);
        Path file = Files.write(folder.resolve("report.docx"), SampleReports.bytes(report));
        List<String> read = new ArrayList<>();
        ProgrammeIO.load().inspect(Source.of(file), ReadOptions.defaults(), new BlockHandler() {
            @Override
            public void block(Block block) {
                if (block instanceof Block.TableRow row && row.row() > 1) {
                    read.add(row.cells().get(0).text());
                }
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                assertThat(diagnostic.severity()).isNotEqualTo(Severity.ERROR);
            }
        });

        assertThat(read)
                .isEqualTo(report.tables().stream()
                        .flatMap(table -> Stream.concat(table.rows().stream(), table.total().stream()))
                        .map(row -> String.join("\n", row.cells().get(0).lines()))
                        .toList());
    }

    /** The title of an axis stands in the chart and nowhere else, so that who reads it in the pages saw a chart. */
    @ParameterizedTest
    @EnumSource(
            value = ReportKind.class,
            names = {"PROGRESS", "CALENDAR"})
    void libreOfficeDrawsTheCharts(ReportKind kind) throws Exception {
        Path file = Files.write(folder.resolve("report.docx"), SampleReports.bytes(SampleReports.sample(kind)));

        String pages = Poppler.text(LibreOffice.convert(file, "pdf"));

        assertThat(pages).containsPattern("(?m)^Number$");
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

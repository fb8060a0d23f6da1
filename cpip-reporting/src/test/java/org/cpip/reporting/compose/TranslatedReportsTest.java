package org.cpip.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cpip.reporting.Report;
import org.cpip.reporting.render.Reports;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report in Gaelic says nothing of its own in English; what it quotes from the plan stays as it is. */
class TranslatedReportsTest {

    /** Shorter ones can be part of a plan's words. */
    private static final int LONG = 12;

    /** Arguments, and what stands around and between the forms of a plural or a choice. */
    private static final String BETWEEN_WORDS = "\\{\\d+(,number,integer)?}|\\{\\d+,(plural|choice),|[|{}#]|[01]=";

    @ParameterizedTest
    @MethodSource("org.cpip.reporting.compose.DocumentsTest#sampleReports")
    void holdNoEnglishInAnyForm(Report report) throws IOException {
        ReportDocument document = Documents.of(report, Wording.of("gd-GB"));
        List<String> english = english();

        for (ReportRenderer renderer : Reports.renderers()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            renderer.render(document, out, RenderOptions.defaults());
            assertThat(plain(out)).as(renderer.format().id()).doesNotContain(english);
        }
        assertThat(document.heading()).contains(document.title());
    }

    @ParameterizedTest
    @MethodSource("org.cpip.reporting.compose.DocumentsTest#sampleReports")
    void theSameTestFindsEnglishInEnglish(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.renderer("markdown")
                .orElseThrow()
                .render(Documents.of(report, Wording.english()), out, RenderOptions.defaults());

        assertThat(english()).filteredOn(plain(out)::contains).hasSizeGreaterThan(3);
    }

    /** Lines of plain text break anywhere; a Word document is packed. */
    private static String plain(ByteArrayOutputStream out) throws IOException {
        String text = out.toString(StandardCharsets.UTF_8);
        if (text.startsWith("PK")) {
            text = "";
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    text += entry.getName().equals("word/styles.xml") ? "" : part;
                }
            }
        }
        return text.replaceAll("\\s+", " ");
    }

    /** What the English messages say, apart from arguments and plurals, where Gaelic has other words. */
    private static List<String> english() throws IOException {
        var english = words("en");
        var gaelic = words("gd");
        List<String> said = english.keySet().stream()
                .filter(key -> !english.getString(key).equals(gaelic.getString(key)))
                .filter(key -> !key.startsWith("date.") && !key.equals("plural"))
                .flatMap(key -> Stream.of(english.getString(key).split(BETWEEN_WORDS)))
                .map(String::strip)
                .filter(text -> text.length() > LONG)
                .distinct()
                .toList();
        assertThat(said).hasSizeGreaterThan(150);
        return said;
    }

    private static PropertyResourceBundle words(String language) throws IOException {
        try (var in = Wording.class.getResourceAsStream("wording_" + language + ".properties")) {
            return new PropertyResourceBundle(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
        }
    }
}

package org.cpip.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.render.Reports;
import org.cpip.spi.SpiVersion;
import org.cpip.spi.discovery.Plugins;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ExportResult;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A plugin whose jar was compiled against this minor version of the SPI and is never compiled again goes on working; one
 * for an earlier minor version is refused in one line. The source lies in {@code src/test/plugin}, for reading.
 */
class FrozenPluginTest {

    private static final String PAGE = """
            #frozen
            = Safer Harbours
            == Lights
            | No. | Action | Lead | Due
            | 1 | Mark the rocks. | Northern Lights Board | by March 2017
            | 2 | Publish the list of lights. | Crew Forum | June 2018
            ? who pays
            """;

    private ClassLoader before;
    private URLClassLoader loader;

    @BeforeEach
    void loadTheJar() {
        URL jar = FrozenPluginTest.class.getResource("compatibility/plugin-for-0.2.jar");
        before = Thread.currentThread().getContextClassLoader();
        loader = new URLClassLoader(new URL[] {jar}, FrozenPluginTest.class.getClassLoader());
        Thread.currentThread().setContextClassLoader(loader);
    }

    @AfterEach
    void unloadTheJar() throws IOException {
        Thread.currentThread().setContextClassLoader(before);
        loader.close();
    }

    @ParameterizedTest
    @CsvSource({"0.1, '[0.1,0.2)'"})
    void aPluginForAnEarlierVersionIsOneLineAndTheOthersWork(String version, String range, @TempDir Path folder)
            throws IOException {
        for (String name : List.of("plugin-for-" + version + ".jar", "plugin-for-" + SpiVersion.CURRENT + ".jar")) {
            Files.write(folder.resolve(name), Fixtures.bytes(name));
        }
        Thread.currentThread().setContextClassLoader(before);
        try (Plugins plugins = Plugins.in(List.of(folder))) {
            ProgrammeIO io = ProgrammeIO.load(plugins);
            assertThat(io.problems()).extracting(Diagnostic::code).containsExactly("IO-005");
            assertThat(io.problems().get(0).message())
                    .isEqualTo("plugin-for-" + version + ".jar was built for the versions " + range
                            + " of the SPI, and this is " + SpiVersion.CURRENT + ".");
            assertThat(io.importFormats()).extracting(Format::id).contains("frozen-wiki", "json", "docx");
            assertThat(io.read(Source.of("plan-1.json", Fixtures.bytes("plan-1.json")), ReadOptions.defaults())
                            .hasErrors())
                    .isFalse();
            assertThat(Reports.load(plugins).byId("frozen-line")).isPresent();
        }
    }

    @Test
    void isFoundBesideTheBuiltInFormats() {
        ProgrammeIO io = ProgrammeIO.load();
        assertThat(io.problems()).isEmpty();
        assertThat(io.importFormats()).extracting(Format::id).contains("frozen-wiki", "json", "docx");
        assertThat(io.exportFormats()).extracting(Format::id).contains("frozen-wiki", "json", "docx");
        assertThat(io.formatFor(Path.of("plan.frozen")).title()).isEqualTo("Wiki page");
    }

    @Test
    void readsAPlanThroughTheSharedSteps() throws IOException {
        Source page = Source.of("page.frozen", PAGE.getBytes(StandardCharsets.UTF_8));
        ImportResult result =
                ProgrammeIO.load().read(page, ReadOptions.defaults().withValues(Map.of("title", "Ports")));
        Programme plan = result.orThrow();
        assertThat(plan.title()).isEqualTo("Ports");
        assertThat(plan.actions())
                .extracting(action -> action.wording())
                .containsExactly("Mark the rocks.", "Publish the list of lights.");
        assertThat(plan.parties()).extracting(party -> party.name()).contains("Northern Lights Board", "Crew Forum");
        assertThat(result.diagnostics()).extracting(each -> each.code()).contains("FRZ-001");
    }

    @Test
    void convertsAndSaysWhatItLost() throws IOException {
        ProgrammeIO io = ProgrammeIO.load();
        Programme plan = io.read(Source.of("plan-1.json", Fixtures.bytes("plan-1.json")), ReadOptions.defaults())
                .orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportResult result =
                io.write(plan, "frozen-wiki", out, WriteOptions.defaults().withValues(Map.of("bullet", "none")));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("#frozen\n= " + plan.title() + "\n== ")
                .contains(plan.actions().get(0).wording())
                .doesNotContain("\n* ");
        assertThat(result.losses()).isNotEmpty().allMatch(loss -> loss.path().endsWith(".dependsOn"));
    }

    @Test
    void rendersAReport() throws IOException {
        Programme plan = ProgrammeIO.load()
                .read(Source.of("plan-1.json", Fixtures.bytes("plan-1.json")), ReadOptions.defaults())
                .orThrow();
        ReportRenderer renderer = Reports.renderer("frozen-line").orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(
                Reports.document(ProgressReport.of(plan, LocalDate.of(2017, 6, 30)), "en-GB"),
                out,
                RenderOptions.defaults());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(plan.title() + " as at 2017-06-30: ")
                .contains(" " + plan.actions().size() + " actions, ");
    }
}

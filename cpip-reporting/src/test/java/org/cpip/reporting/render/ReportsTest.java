package org.cpip.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.cpip.model.Programme;
import org.cpip.reporting.HostilePlan;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.Rendered;
import org.cpip.reporting.SamplePlan;
import org.cpip.spi.exchange.CancelledException;
import org.cpip.spi.exchange.InvalidRequestException;
import org.cpip.spi.exchange.Progress;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportsTest {

    @Test
    void findsItsOwnRenderers() {
        assertThat(Reports.renderers())
                .extracting(renderer -> renderer.format().id())
                .contains("html", "markdown");
        assertThat(Reports.renderer("html")).isPresent();
        assertThat(Reports.renderer("stone-tablet")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void rendersSameBytesUnderAnyDefaultLocaleAndZone(ReportRenderer renderer) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        List<String> reports = new ArrayList<>();
        try {
            for (String tag : List.of("en-GB", "ar-EG-u-nu-arab", "tr-TR", "gd-GB", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(reports.isEmpty() ? "UTC" : "Pacific/Kiritimati"));
                reports.add(Rendered.of(SamplePlan.programme(), renderer));
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(reports.stream().distinct()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void flushesAndLeavesTheStreamOpen(ReportRenderer renderer) throws IOException {
        List<String> calls = new ArrayList<>();
        ReportDocument report = progress(HostilePlan.programme());
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                calls.add("flush");
            }

            @Override
            public void close() {
                calls.add("close");
            }
        };

        renderer.render(report, out, RenderOptions.defaults());

        assertThat(calls).contains("flush").doesNotContain("close");
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void passesOnThatTheStreamCannotBeWritten(ReportRenderer renderer) {
        ReportDocument report = progress(SamplePlan.programme());
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("The disk is full");
            }
        };

        assertThatThrownBy(() -> renderer.render(report, full, RenderOptions.defaults()))
                .isInstanceOf(IOException.class)
                .hasMessage("The disk is full");
    }

    @Test
    void tellsHowManyRowsAreLaidOutAndStopsWhenItIsTold() throws IOException {
        ReportDocument report = progress(SamplePlan.programme());
        long rows =
                report.tables().stream().mapToLong(table -> table.rows().size()).sum();
        List<Long> done = new ArrayList<>();
        Reports.render(report, "html", new ByteArrayOutputStream(), listening((now, total) -> {
            assertThat(total).isEqualTo(rows);
            done.add(now);
        }));

        assertThat(done).startsWith(0L).endsWith(rows);
        assertThatThrownBy(() -> Reports.render(report, "html", new ByteArrayOutputStream(), listening((now, total) -> {
                    throw new CancelledException();
                })))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void refusesAnOptionThatARendererDoesNotHave() {
        RenderOptions options = RenderOptions.defaults().withValues(Map.of("language", "gd-GB"));

        assertThatThrownBy(() ->
                        Reports.render(progress(SamplePlan.programme()), "html", new ByteArrayOutputStream(), options))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("language");
    }

    private static RenderOptions listening(Progress listener) {
        return RenderOptions.defaults().withProgress(listener);
    }

    private static ReportDocument progress(Programme plan) {
        return Reports.document(ProgressReport.of(plan, LocalDate.of(2017, 6, 30)), "en-GB");
    }

    static List<ReportRenderer> renderers() {
        return Reports.renderers();
    }
}

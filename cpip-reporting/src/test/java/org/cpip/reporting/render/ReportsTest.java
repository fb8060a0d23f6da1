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
import java.util.TimeZone;
import org.cpip.reporting.HostilePlan;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.Rendered;
import org.cpip.reporting.SamplePlan;
import org.cpip.reporting.spi.ReportRenderer;
import org.cpip.spi.exchange.WriteOptions;
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
        ProgressReport report = ProgressReport.of(HostilePlan.programme(), LocalDate.of(2017, 6, 30));
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

        renderer.render(report, out, WriteOptions.defaults());

        assertThat(calls).contains("flush").doesNotContain("close");
    }

    @ParameterizedTest
    @MethodSource("renderers")
    void passesOnThatTheStreamCannotBeWritten(ReportRenderer renderer) {
        ProgressReport report = ProgressReport.of(SamplePlan.programme(), LocalDate.of(2017, 6, 30));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("The disk is full");
            }
        };

        assertThatThrownBy(() -> renderer.render(report, full, WriteOptions.defaults()))
                .isInstanceOf(IOException.class)
                .hasMessage("The disk is full");
    }

    static List<ReportRenderer> renderers() {
        return Reports.renderers();
    }
}

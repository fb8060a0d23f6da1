package org.cpip.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.cpip.model.Portfolio;
import org.cpip.model.Programme;
import org.cpip.reporting.ActionChange.Kind;
import org.cpip.reporting.BriefReport;
import org.cpip.reporting.ChangeReport;
import org.cpip.reporting.CycleReport;
import org.cpip.reporting.DeliveryReport;
import org.cpip.reporting.ExceptionOptions;
import org.cpip.reporting.ExceptionReport;
import org.cpip.reporting.HostilePlan;
import org.cpip.reporting.IndicatorReport;
import org.cpip.reporting.MilestoneCalendar;
import org.cpip.reporting.PlanQualityReport;
import org.cpip.reporting.PortfolioReport;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.Report;
import org.cpip.reporting.SamplePlan;
import org.cpip.reporting.render.Reports;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportRenderer;
import org.cpip.testkit.ProgrammeArbitraries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of report in every form. */
class DocumentsTest {

    private static final LocalDate AS_AT = LocalDate.of(2017, 6, 30);

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void everyKindOfAnyPlanIsRenderedInEveryFormAndLanguage(
            @ForAll("programmes") Programme before, @ForAll("programmes") Programme after) throws IOException {
        for (String language : Wording.LANGUAGES) {
            for (Report report : reports(before, after)) {
                ReportDocument document = Documents.of(report, Wording.of(language));
                for (ReportRenderer renderer : Reports.renderers()) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    renderer.render(document, out, RenderOptions.defaults());
                    assertThat(out.size()).isPositive();
                }
            }
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void countsOfAChangeReportAddUpToTheActions(
            @ForAll("programmes") Programme before, @ForAll("programmes") Programme after) {
        ChangeReport report = ChangeReport.between(before, AS_AT, after, AS_AT);

        int kept = report.actions(Kind.CHANGED).size()
                + report.actions(Kind.UNCHANGED).size();
        assertThat(report.actions(Kind.ADDED).size() + kept)
                .isEqualTo(after.actions().size());
        assertThat(report.actions(Kind.DROPPED).size() + kept)
                .isEqualTo(before.actions().size());
        assertThat(ChangeReport.between(before, AS_AT, before, AS_AT).changes()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sampleReports")
    void everyCountHasTheItemsBehindIt(Report report) {
        ReportDocument document = Documents.of(report, Wording.english());

        assertThat(document.summary())
                .allSatisfy(sentence -> assertThat(sentence).endsWith(".").doesNotContain("{", "}", "null"));
        document.tables().stream()
                .filter(table -> table.id().equals("counts") || table.id().endsWith("-by-workstream"))
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(org.cpip.spi.report.Cell.Figure.class::isInstance)
                .map(org.cpip.spi.report.Cell.Figure.class::cast)
                .forEach(figure ->
                        assertThat(figure.items()).hasSize(figure.value().intValueExact()));
    }

    @Test
    void hasADocumentForEachKind() {
        assertThat(sampleReports()
                        .map(report -> Documents.of(report, Wording.english()).kind()))
                .containsExactlyInAnyOrder(ReportKind.values());
    }

    @Test
    void csvKeepsFormulasHarmlessAndNumbersPlain() throws IOException {
        ReportRenderer csv = Reports.renderer("csv").orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        csv.render(
                Documents.of(ProgressReport.of(HostilePlan.programme(), AS_AT), Wording.english()),
                out,
                RenderOptions.defaults());

        assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8).lines())
                .noneMatch(line -> line.matches("(.*,)?\"?[=@].*"));
    }

    static Stream<Report> sampleReports() {
        return reports(HostilePlan.programme(), SamplePlan.programme()).stream();
    }

    private static List<Report> reports(Programme before, Programme after) {
        return List.of(
                ProgressReport.of(after, AS_AT),
                ChangeReport.between(before, AS_AT.minusYears(1), after, AS_AT),
                ExceptionReport.of(after, AS_AT, ExceptionOptions.defaults()),
                PlanQualityReport.of(after, AS_AT),
                MilestoneCalendar.of(after, AS_AT, 12),
                IndicatorReport.of(after, AS_AT, Map.of()),
                CycleReport.of(after, AS_AT),
                BriefReport.between(before, AS_AT.minusYears(1), after, AS_AT, ExceptionOptions.defaults()),
                DeliveryReport.of(after, AS_AT),
                PortfolioReport.of(new Portfolio("Office", List.of(after)), AS_AT, ExceptionOptions.defaults()));
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Arbitraries.oneOf(ProgrammeArbitraries.anyProgrammes(), ProgrammeArbitraries.validProgrammes());
    }
}

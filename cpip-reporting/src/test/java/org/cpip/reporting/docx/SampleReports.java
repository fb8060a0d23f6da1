package org.cpip.reporting.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cpip.model.CountedThing;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorDirection;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorTarget;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Observation;
import org.cpip.model.Portfolio;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;
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
import org.cpip.reporting.SamplePlan;
import org.cpip.reporting.SmallPlan;
import org.cpip.reporting.compose.Documents;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.RenderOptions;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;

/** Reports of every kind on plans, as at 30 June 2017, with indicators to draw. */
final class SampleReports {

    private static final LocalDate AS_AT = LocalDate.of(2017, 6, 30);

    private SampleReports() {}

    /** Of a plan that a person could have written. */
    static Stream<ReportDocument> sample() {
        return of(SamplePlan.programme());
    }

    /** Of a plan that nobody would have written. */
    static Stream<ReportDocument> hostile() {
        return of(HostilePlan.programme());
    }

    static ReportDocument sample(ReportKind kind) {
        return sample(kind, Wording.english());
    }

    static ReportDocument sample(ReportKind kind, Wording words) {
        return of(SamplePlan.programme(), words)
                .filter(report -> report.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    static Stream<ReportDocument> of(Programme programme) {
        return of(programme, Wording.english());
    }

    private static Stream<ReportDocument> of(Programme programme, Wording words) {
        Programme plan = programme.toBuilder().addIndicator(indicator()).build();
        return Stream.of(
                        ProgressReport.of(plan, AS_AT),
                        ChangeReport.between(SmallPlan.programme(), AS_AT.minusYears(1), plan, AS_AT),
                        ExceptionReport.of(plan, AS_AT, ExceptionOptions.defaults()),
                        PlanQualityReport.of(plan, AS_AT),
                        MilestoneCalendar.of(plan, AS_AT, 12),
                        IndicatorReport.of(plan, AS_AT, Map.of()),
                        CycleReport.of(plan, AS_AT),
                        BriefReport.between(
                                SmallPlan.programme(), AS_AT.minusYears(1), plan, AS_AT, ExceptionOptions.defaults()),
                        DeliveryReport.of(plan, AS_AT),
                        PortfolioReport.of(new Portfolio("Office", List.of(plan)), AS_AT, ExceptionOptions.defaults()))
                .map(report -> Documents.of(report, words));
    }

    static byte[] bytes(ReportDocument report) {
        return bytes(report, Map.of());
    }

    static byte[] bytes(ReportDocument report, Map<String, String> options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxReportRenderer()
                    .render(report, out, RenderOptions.defaults().withValues(options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Readings of five years, one of them withheld, a baseline and two targets. */
    static Indicator indicator() {
        return Indicator.builder()
                .id("timely-meetings")
                .title("Initial meetings held in time")
                .unit("per cent")
                .measure(IndicatorMeasure.PERCENTAGE)
                .counts(CountedThing.EVENTS)
                .direction(IndicatorDirection.INCREASE)
                .baseline(reading("2012", "71.5"))
                .observations(List.of(
                        reading("2013", "72"),
                        Observation.builder()
                                .period(EdtfPeriod.parse("2014"))
                                .value(new IndicatorValue.Withheld("fewer than five"))
                                .build(),
                        reading("2015", "74.25"),
                        reading("2016", "79")))
                .addTarget(target("2016", "80"))
                .addTarget(target("2018", "85"))
                .build();
    }

    private static IndicatorTarget target(String year, String value) {
        return new IndicatorTarget(EdtfPeriod.parse(year), new BigDecimal(value));
    }

    private static Observation reading(String year, String value) {
        return Observation.builder()
                .period(EdtfPeriod.parse(year))
                .value(new IndicatorValue.Measured(new BigDecimal(value)))
                .build();
    }
}

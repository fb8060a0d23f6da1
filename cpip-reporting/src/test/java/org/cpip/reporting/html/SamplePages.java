package org.cpip.reporting.html;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import org.cpip.reporting.IndicatorReport;
import org.cpip.reporting.MilestoneCalendar;
import org.cpip.reporting.PlanQualityReport;
import org.cpip.reporting.PortfolioReport;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.Rendered;
import org.cpip.reporting.Report;
import org.cpip.reporting.SmallPlan;
import org.cpip.reporting.compose.Documents;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.ReportDocument;

/** The pages of every kind of report on a plan, as at 30 June 2017, with an indicator to draw. */
final class SamplePages {

    private static final LocalDate AS_AT = LocalDate.of(2017, 6, 30);

    private SamplePages() {}

    /** In English, by the name of the kind. */
    static Map<String, String> of(Programme programme) {
        return of(programme, Wording.english());
    }

    /** By the name of the kind. */
    static Map<String, String> of(Programme programme, Wording words) {
        Map<String, String> pages = new LinkedHashMap<>();
        for (ReportDocument document : documents(programme, words)) {
            pages.put(document.kind().id(), Rendered.of(document, new HtmlRenderer()));
        }
        return pages;
    }

    /** What the pages are made from, in English. */
    static List<ReportDocument> documents(Programme programme) {
        return documents(programme, Wording.english());
    }

    private static List<ReportDocument> documents(Programme programme, Wording words) {
        Programme plan = programme.toBuilder().addIndicator(indicator()).build();
        return Stream.<Report>of(
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
                .map(report -> Documents.of(report, words))
                .toList();
    }

    /** Readings of four years with one withheld, a baseline and two targets. */
    static Indicator indicator() {
        return Indicator.builder()
                .id("timely-meetings")
                .title("Initial meetings held in time")
                .unit("per cent")
                .measure(IndicatorMeasure.PERCENTAGE)
                .counts(CountedThing.EVENTS)
                .direction(IndicatorDirection.INCREASE)
                .baseline(reading("2012", "71.5"))
                .addObservation(reading("2013", "72"))
                .addObservation(Observation.builder()
                        .period(EdtfPeriod.parse("2014"))
                        .value(new IndicatorValue.Withheld("fewer than five"))
                        .build())
                .addObservation(reading("2015", "74.25"))
                .addObservation(reading("2016", "79"))
                .addObservation(reading("2017", "99"))
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

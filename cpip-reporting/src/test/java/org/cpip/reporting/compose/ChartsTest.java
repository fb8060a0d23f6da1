package org.cpip.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cpip.model.CountedThing;
import org.cpip.model.FigureMarker;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorTarget;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Observation;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.reporting.IndicatorReport;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.ProgressState;
import org.cpip.reporting.Report;
import org.cpip.reporting.SamplePlan;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportChart.Role;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts are data of the document: the figures of its tables, with roles that are the same in every language. */
class ChartsTest {

    private static final LocalDate AS_AT = LocalDate.of(2017, 6, 30);

    @ParameterizedTest
    @MethodSource("org.cpip.reporting.compose.DocumentsTest#sampleReports")
    void haveTheSameRolesAndValuesInEveryLanguage(Report report) {
        List<List<Object>> english = content(report, "en-GB");

        assertThat(content(report, "gd-GB")).isEqualTo(english);
    }

    private static List<List<Object>> content(Report report, String language) {
        return Documents.of(report, Wording.of(language)).charts().stream()
                .flatMap(chart -> chart.series().stream()
                        .map(series -> List.<Object>of(
                                chart.id(),
                                chart.kind(),
                                series.id(),
                                series.role(),
                                IntStream.range(0, series.values().size())
                                        .mapToObj(i -> List.of(series.number(i), series.period(i)))
                                        .toList())))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("org.cpip.reporting.compose.DocumentsTest#sampleReports")
    void standAboveTablesOfTheirSectionUnderIdsOfTheirOwn(Report report) {
        ReportDocument document = Documents.of(report, Wording.english());

        assertThat(document.charts()).extracting(ReportChart::id).doesNotHaveDuplicates();
        document.sections().forEach(section -> assertThat(section.charts()).allSatisfy(chart -> {
            ReportChart.Place place = chart.place().orElseThrow();
            ReportTable table = section.tables().stream()
                    .filter(each -> each.id().equals(place.table()))
                    .findFirst()
                    .orElseThrow();
            place.group().ifPresent(group -> assertThat(table.groups())
                    .anyMatch(each -> each.id().equals(group)));
        }));
    }

    @Test
    void partsOfAWorkstreamAreTheCellsOfItsRow() {
        ReportDocument document = Documents.of(ProgressReport.of(SamplePlan.programme(), AS_AT), Wording.english());
        ReportTable table = document.table("actions-by-workstream").orElseThrow();
        ReportChart chart = document.charts().stream()
                .filter(each -> each.id().equals(table.id()))
                .findFirst()
                .orElseThrow();

        assertThat(chart.series())
                .extracting(ReportChart.Series::role)
                .containsExactly(Role.DONE, Role.DUE, Role.OVERDUE, Role.UNDATED);
        for (int i = 0; i < table.rows().size(); i++) {
            int row = i;
            assertThat(chart.series().stream().map(series -> series.values().get(row)))
                    .isEqualTo(table.rows().get(i).cells().subList(2, 6));
        }
    }

    /** Withheld is no zero and no gap without a reason. */
    @Test
    void aLineKeepsWithheldZeroAndNothingApart() {
        Programme plan = Programme.builder()
                .id("p")
                .title("P")
                .addIndicator(Indicator.builder()
                        .id("i")
                        .title("I")
                        .unit("days")
                        .measure(IndicatorMeasure.NUMBER)
                        .counts(CountedThing.EVENTS)
                        .baseline(observation("2012", new IndicatorValue.Measured(BigDecimal.TEN)))
                        .addObservation(observation(
                                "2013",
                                new IndicatorValue.Measured(
                                        BigDecimal.ZERO, List.of(FigureMarker.REVISED, FigureMarker.PROVISIONAL))))
                        .addObservation(observation("2014", new IndicatorValue.Withheld("fewer than five")))
                        .addTarget(new IndicatorTarget(EdtfPeriod.parse("2016"), BigDecimal.ONE))
                        .build())
                .build();
        ReportChart chart = Documents.of(IndicatorReport.of(plan, AS_AT, Map.of()), Wording.english())
                .charts()
                .get(0);

        assertThat(chart.unit()).isEqualTo("days");
        assertThat(chart.series())
                .extracting(ReportChart.Series::role)
                .containsExactly(Role.READING, Role.BASELINE, Role.TARGET);
        assertThat(chart.series().get(0).values())
                .extracting(value -> value.lines())
                .containsExactly(
                        List.of(),
                        List.of("0 (provisional, revised)"),
                        List.of("Withheld: fewer than five"),
                        List.of());
        assertThat(chart.line())
                .extracting(value -> value.lines())
                .containsExactly(
                        List.of("10"),
                        List.of("0 (provisional, revised)"),
                        List.of("Withheld: fewer than five"),
                        List.of());
        assertThat(chart.description())
                .contains("2013, Reading: 0 (provisional, revised)", "2014, Reading: Withheld: fewer than five");
    }

    private static Observation observation(String year, IndicatorValue value) {
        return Observation.builder().period(EdtfPeriod.parse(year)).value(value).build();
    }

    @Test
    void aTimelineKeepsWhatIsOpenWhereThereIsNoRoomForAllAndSaysSo() {
        List<TimelineFactory.Entry> entries = IntStream.range(0, 60)
                .mapToObj(i -> new TimelineFactory.Entry(
                        "m" + i,
                        i < 45 ? ProgressState.DONE : ProgressState.DUE,
                        "A",
                        "",
                        new Cell.Period(EdtfPeriod.parse("2017"), "2017")))
                .toList();
        ReportChart chart = new TimelineFactory(Wording.english())
                .above("milestones", entries)
                .orElseThrow();

        assertThat(chart.categories()).hasSize(TimelineFactory.MOST);
        assertThat(chart.caption()).contains("and 20 more that the timeline has no room for");
        assertThat(chart.series().get(1).role()).isEqualTo(Role.DUE);
        assertThat(chart.series().get(1).values().stream().filter(Cell.Period.class::isInstance))
                .hasSize(15);
        assertThat(new TimelineFactory(Wording.english()).above("milestones", List.of()))
                .isEqualTo(Optional.empty());
    }
}

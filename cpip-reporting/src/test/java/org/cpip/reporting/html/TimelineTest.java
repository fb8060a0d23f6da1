package org.cpip.reporting.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.reporting.IndicatorReport;
import org.cpip.reporting.compose.Documents;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportDocument;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate AS_AT = LocalDate.of(2017, 6, 30);
    private final Wording words = Wording.english();

    @Test
    void drawsADayAsADiamondAndWhatIsLongerAsABarOfItsLength() {
        Timeline timeline = timeline("2017-01-01", "2017-12-31", "2017-22", "2017");

        assertThat(timeline.marks())
                .extracting(Timeline.Mark::label, Timeline.Mark::day, Timeline.Mark::start, Timeline.Mark::width)
                .containsExactly(
                        tuple("A, 2017-01-01", "1.63%", "1.50%", "0.27%"),
                        tuple("A, 2017-22", "", "41.63%", "24.45%"),
                        tuple("A, 2017", "", "1.50%", "97.00%"),
                        tuple("A, 2017-12-31", "98.37%", "98.23%", "0.27%"));
    }

    @Test
    void leavesAnOpenSideOpen() {
        Timeline timeline = timeline("../2017-03", "2017-12/..", "2017");

        assertThat(timeline.marks())
                .extracting(Timeline.Mark::label, Timeline.Mark::before, Timeline.Mark::after)
                .contains(
                        tuple("A, ../2017-03", "17.18%", ""),
                        tuple("A, 2017-12/..", "", "98.50%"),
                        tuple("A, 2017", "", ""));
    }

    @Test
    void marksFewRoundYearsOrMonths() {
        assertThat(timeline("2017-01/2017-03").axis().ticks(words)).hasSizeBetween(2, 5);
        assertThat(timeline("1901/2099").axis().ticks(words))
                .hasSizeBetween(2, 5)
                .extracting(TimeAxis.Tick::label)
                .contains("1950", "2000");
    }

    @Test
    void drawsReadingsThatTheTableShowsWithAGapWhereAFigureIsWithheld() {
        Programme plan = Programme.builder()
                .id("p")
                .title("P")
                .addIndicator(SamplePages.indicator())
                .build();
        ReportDocument report = Documents.of(IndicatorReport.of(plan, AS_AT, Map.of()), words);
        LineChart chart = LineChart.of(report.charts().get(0), words).orElseThrow();

        assertThat(chart.points()).extracting(LineChart.Point::label).containsExactly("71.5", "72", "74.25", "79");
        assertThat(chart.points()).extracting(LineChart.Point::baseline).containsExactly(true, false, false, false);
        assertThat(chart.lines()).hasSize(2);
        assertThat(chart.targets()).extracting(LineChart.Target::label).containsExactly("80", "85");
        assertThat(chart.levels()).extracting(LineChart.Level::label).containsExactly("70", "75", "80", "85");
        // The target of 2016 is one point above the reading, whose number would stand on it.
        assertThat(chart.points())
                .extracting(point -> point.labelY() < point.y())
                .containsExactly(true, true, true, false);
    }

    private Timeline timeline(String... dates) {
        List<EdtfPeriod> periods =
                Stream.of(dates).map(EdtfPeriod::parse).sorted().toList();
        ReportChart chart = new ReportChart(
                "timeline",
                ReportChart.Kind.TIMELINE,
                "",
                "",
                "",
                Optional.empty(),
                "",
                "",
                "",
                periods.stream()
                        .map(period -> ReportChart.Category.of("m", "A"))
                        .toList(),
                List.of(new ReportChart.Series(
                        "due",
                        ReportChart.Role.DUE,
                        "",
                        periods.stream()
                                .<Cell>map(period -> new Cell.Period(period, period.toString()))
                                .toList())));
        return Timeline.of(chart, AS_AT, words);
    }
}

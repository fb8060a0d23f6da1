package org.cpip.reporting.docx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cpip.reporting.text.DueDays;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportChart.Role;

/**
 * A series as Word draws it.
 *
 * @param role tells colour, pattern and mark; empty where nothing is seen of it
 * @param title in the legend
 * @param values none where there is no figure, or none to draw
 * @param labelled whether its figures stand beside its marks
 */
record DrawnSeries(Optional<Role> role, String title, List<Optional<BigDecimal>> values, boolean labelled) {

    /** Of a series of which nothing is seen in the legend either; without any title there would be one of the program. */
    private static final String NO_TITLE = "\u00a0";

    /** Day 0 of the serial dates of office programs, so that 1 March 1900 is day 61 as in all of them. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** Serial dates before it are others in Word than elsewhere, where there are any. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 3, 1);

    /** The series of a chart; none where Word cannot draw it. */
    static List<DrawnSeries> of(ReportChart chart) {
        return switch (chart.kind()) {
            case BAR, STACKED_BAR -> bars(chart);
            case LINE -> line(chart);
            case TIMELINE -> timeline(chart);
        };
    }

    /** What stands at a category: in a timeline its date too, of which the bar shows no words. */
    static List<String> labels(ReportChart chart, Wording words) {
        return IntStream.range(0, chart.categories().size())
                .mapToObj(i -> {
                    String title = chart.categories().get(i).title();
                    return chart.series().stream()
                            .map(series -> series.values().get(i))
                            .filter(Cell.Period.class::isInstance)
                            .map(due -> words.text(
                                    "timeline.label", title, due.lines().get(0)))
                            .findFirst()
                            .orElse(title);
                })
                .toList();
    }

    static BigDecimal serial(LocalDate day) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, day));
    }

    /** A bar of length 0 would be a number without a bar. */
    private static List<DrawnSeries> bars(ReportChart chart) {
        return chart.series().stream()
                .map(series -> new DrawnSeries(
                        Optional.of(series.role()),
                        series.title(),
                        each(chart, i -> series.number(i).filter(number -> number.signum() != 0)),
                        true))
                .toList();
    }

    /** The line first, with the baseline in it, whose mark lies over that of the line. */
    private static List<DrawnSeries> line(ReportChart chart) {
        List<Cell> line = chart.line();
        List<DrawnSeries> drawn = new ArrayList<>();
        for (ReportChart.Series series : chart.series()) {
            boolean reading = series.role() == Role.READING;
            DrawnSeries own = new DrawnSeries(
                    Optional.of(series.role()),
                    series.title(),
                    each(chart, i -> reading ? number(line.get(i)) : series.number(i)),
                    reading || series.role() == Role.TARGET);
            drawn.add(reading ? 0 : drawn.size(), own);
        }
        return drawn;
    }

    /** Bars that begin at a date stand on bars up to that date, of which nothing is seen. */
    private static List<DrawnSeries> timeline(ReportChart chart) {
        List<DueDays> days = days(chart);
        if (days.stream().anyMatch(each -> each.first().isBefore(EARLIEST))) {
            return List.of();
        }
        List<Optional<BigDecimal>> starts = each(
                chart, i -> dueDays(chart, i).map(each -> serial(each.first())).findFirst());
        List<DrawnSeries> drawn = new ArrayList<>(List.of(new DrawnSeries(Optional.empty(), NO_TITLE, starts, false)));
        for (ReportChart.Series series : chart.series()) {
            drawn.add(new DrawnSeries(
                    Optional.of(series.role()),
                    series.title(),
                    each(chart, i -> series.period(i).map(DueDays::of).map(DrawnSeries::length)),
                    false));
        }
        return drawn;
    }

    /** The days of all dates of a timeline. */
    static List<DueDays> days(ReportChart chart) {
        return IntStream.range(0, chart.categories().size())
                .boxed()
                .flatMap(i -> dueDays(chart, i))
                .toList();
    }

    private static Stream<DueDays> dueDays(ReportChart chart, int category) {
        return chart.series().stream()
                .flatMap(series -> series.period(category).stream())
                .map(DueDays::of);
    }

    private static BigDecimal length(DueDays days) {
        return serial(days.last().plusDays(1)).subtract(serial(days.first()));
    }

    private static Optional<BigDecimal> number(Cell cell) {
        return cell instanceof Cell.Figure figure ? Optional.of(figure.value()) : Optional.empty();
    }

    private static List<Optional<BigDecimal>> each(ReportChart chart, IntFunction<Optional<BigDecimal>> value) {
        return IntStream.range(0, chart.categories().size()).mapToObj(value).toList();
    }
}

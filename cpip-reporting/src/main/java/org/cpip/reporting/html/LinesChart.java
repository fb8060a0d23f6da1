package org.cpip.reporting.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportChart.Role;

/**
 * Several figures over time, a line each, told apart by how they are dashed. Numbers stand on the scale alone: lines that
 * run beside each other have no room for them.
 *
 * @param chart what is drawn
 * @param axis from the first day to the last
 * @param levels round values
 * @param lines one a series that has a figure
 */
record LinesChart(ReportChart chart, TimeAxis axis, List<LineChart.Level> levels, List<Line> lines) {

    /** Whether a chart is of several lines and no readings. */
    static boolean isOf(ReportChart chart) {
        return chart.kind() == ReportChart.Kind.LINE
                && chart.series().stream()
                        .map(ReportChart.Series::role)
                        .allMatch(role -> role == Role.DONE || role == Role.PLANNED || role == Role.EXPECTED);
    }

    /** Nothing where fewer than two days have figures. */
    static Optional<LinesChart> of(ReportChart chart, Wording words) {
        List<Line> lines = new ArrayList<>();
        List<LocalDate> days = chart.categories().stream()
                .flatMap(category -> category.period().stream())
                .flatMap(period -> period.latest().stream())
                .toList();
        // Counts: from 0, and in steps of whole numbers.
        List<Double> values = new ArrayList<>(List.of(0.0, 3.0));
        chart.series().forEach(series -> each(series)
                .forEach(i -> values.add(series.number(i).orElseThrow().doubleValue())));
        if (days.size() < Math.max(2, chart.categories().size()) || values.size() < 4) {
            return Optional.empty();
        }
        TimeAxis axis = TimeAxis.around(
                days.stream().min(Comparator.naturalOrder()).orElseThrow(),
                days.stream().max(Comparator.naturalOrder()).orElseThrow(),
                13,
                98);
        LineScale scale = LineScale.of(values);
        for (ReportChart.Series series : chart.series()) {
            List<Place> places = each(series)
                    .mapToObj(i -> new Place(
                            TimeAxis.percent(axis.at(days.get(i).plusDays(1))),
                            scale.y(series.number(i).orElseThrow().doubleValue())))
                    .toList();
            if (!places.isEmpty()) {
                lines.add(new Line(Icons.of(series.role()), series.title(), places));
            }
        }
        return Optional.of(new LinesChart(
                chart,
                axis,
                scale.levels().stream()
                        .map(level -> new LineChart.Level(scale.y(level.doubleValue()), words.number(level)))
                        .toList(),
                lines));
    }

    private static IntStream each(ReportChart.Series series) {
        return IntStream.range(0, series.values().size())
                .filter(i -> series.number(i).isPresent());
    }

    /** In pixels. */
    int height() {
        return LineScale.BOTTOM + 24;
    }

    /** The line that marks the day of the report. */
    TimeAxis.Tick today(LocalDate asAt, Wording words) {
        double at = axis.at(asAt.plusDays(1));
        return new TimeAxis.Tick(TimeAxis.percent(at), words.text("page.as-at", words.date(asAt)), TimeAxis.anchor(at));
    }

    /**
     * A line.
     *
     * @param style the name of its role in classes
     * @param title in the legend
     * @param places from left to right
     */
    record Line(String style, String title, List<Place> places) {}

    /**
     * Where a figure lies.
     *
     * @param x in per cent
     * @param y in pixels
     */
    record Place(String x, int y) {}
}

package org.cpip.reporting.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportChart.Role;

/**
 * Readings as a line with their baseline and targets. The line is broken where there is no figure.
 *
 * @param chart what is drawn
 * @param ticks years or months
 * @param levels round values
 * @param lines between one reading and the next
 * @param points readings and baseline
 * @param targets values to reach, as long as their periods
 */
record LineChart(
        ReportChart chart,
        List<TimeAxis.Tick> ticks,
        List<Level> levels,
        List<Line> lines,
        List<Point> points,
        List<Target> targets) {

    /** From a point to the base of its number, in pixels. */
    private static final int ABOVE = -9;

    private static final int BELOW = 20;
    /** How far above a point a target leaves no room for the number between the two; a line through it does not. */
    private static final int ROOM = 34;

    /** Beyond it, the steps of a scale are no round numbers any more. */
    private static final double LARGEST = 1e12;

    /** Nothing where fewer than two figures have a place in time, or where a figure is too large for a scale. */
    static Optional<LineChart> of(ReportChart chart, Wording words) {
        List<Figure> line = Figure.of(chart, chart.line(), Role.READING);
        List<Figure> baseline = figures(chart, Role.BASELINE);
        List<Figure> targets = figures(chart, Role.TARGET);
        List<Figure> all =
                Stream.of(line, baseline, targets).flatMap(List::stream).toList();
        List<Double> values = all.stream()
                .flatMap(each -> each.value().stream())
                .map(value -> value.value().doubleValue())
                .toList();
        if (values.size() < 2 || values.stream().anyMatch(value -> !(Math.abs(value) < LARGEST))) {
            return Optional.empty();
        }
        TimeAxis axis = TimeAxis.around(
                all.stream().map(Figure::first).min(Comparator.naturalOrder()).orElseThrow(),
                all.stream().map(Figure::last).max(Comparator.naturalOrder()).orElseThrow(),
                13,
                94);
        LineScale scale = LineScale.of(values);
        return Optional.of(new LineChart(
                chart,
                axis.ticks(words),
                scale.levels().stream()
                        .map(level -> new Level(scale.y(level.doubleValue()), words.number(level)))
                        .toList(),
                lines(line, axis, scale),
                points(line, baseline, targets, axis, scale),
                targets(targets, axis, scale)));
    }

    private static List<Figure> figures(ReportChart chart, Role role) {
        return chart.series().stream()
                .filter(series -> series.role() == role)
                .flatMap(series -> Figure.of(chart, series.values(), role).stream())
                .toList();
    }

    /** In pixels. */
    int height() {
        return LineScale.BOTTOM + 24;
    }

    private static List<Line> lines(List<Figure> figures, TimeAxis axis, LineScale scale) {
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < figures.size(); i++) {
            Figure from = figures.get(i - 1);
            Figure to = figures.get(i);
            if (from.value().isPresent() && to.value().isPresent()) {
                lines.add(new Line(from.x(axis), from.y(scale), to.x(axis), to.y(scale)));
            }
        }
        return lines;
    }

    /** The points of the line, and a mark of its own for each baseline, in the place of a point where it is in the line. */
    private static List<Point> points(
            List<Figure> line, List<Figure> baseline, List<Figure> targets, TimeAxis axis, LineScale scale) {
        return Stream.concat(
                        baseline.stream(), line.stream().filter(each -> !baseline.contains(each.as(Role.BASELINE))))
                .filter(each -> each.value().isPresent())
                .sorted(Comparator.comparing(Figure::first))
                .map(each -> new Point(
                        each.x(axis),
                        each.y(scale),
                        each.y(scale) + (isUnderTarget(each, targets, scale) ? BELOW : ABOVE),
                        each.value().orElseThrow().shown(),
                        each.role() == Role.BASELINE))
                .toList();
    }

    /** Whether a target of the same days is so little above a reading that there is no room for the number between. */
    private static boolean isUnderTarget(Figure reading, List<Figure> targets, LineScale scale) {
        return targets.stream()
                .filter(each -> each.value().isPresent())
                .filter(each ->
                        !each.first().isAfter(reading.last()) && !each.last().isBefore(reading.first()))
                .mapToInt(each -> reading.y(scale) - each.y(scale))
                .anyMatch(gap -> gap > 0 && gap < ROOM);
    }

    private static List<Target> targets(List<Figure> figures, TimeAxis axis, LineScale scale) {
        return figures.stream()
                .filter(each -> each.value().isPresent())
                .map(each -> {
                    double start = axis.at(each.first());
                    double end = axis.at(each.last().plusDays(1));
                    return new Target(
                            TimeAxis.percent(start),
                            TimeAxis.percent(end),
                            each.y(scale),
                            TimeAxis.percent(start > 72 ? end : start),
                            each.value().orElseThrow().shown(),
                            TimeAxis.anchor(start));
                })
                .toList();
    }

    /** A value with its place in time; without a figure where the table has words in its place. */
    private record Figure(Role role, LocalDate first, LocalDate last, Optional<Cell.Figure> value) {

        /** The values of categories that have any, figures or words. */
        static List<Figure> of(ReportChart chart, List<Cell> values, Role role) {
            List<Figure> figures = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                Cell value = values.get(i);
                Optional<EdtfPeriod> period = chart.categories().get(i).period();
                if (period.isPresent() && !(value instanceof Cell.Empty)) {
                    LocalDate last =
                            period.get().latest().or(period.get()::earliest).orElseThrow();
                    figures.add(new Figure(
                            role,
                            period.get().earliest().orElse(last),
                            last,
                            value instanceof Cell.Figure figure ? Optional.of(figure) : Optional.empty()));
                }
            }
            return figures;
        }

        Figure as(Role other) {
            return new Figure(other, first, last, value);
        }

        String x(TimeAxis axis) {
            return TimeAxis.percent(axis.middle(first, last));
        }

        int y(LineScale scale) {
            return scale.y(value.orElseThrow().value().doubleValue());
        }
    }

    /**
     * A stroke between two readings.
     *
     * @param x1 from, in per cent
     * @param y1 from, in pixels
     * @param x2 to, in per cent
     * @param y2 to, in pixels
     */
    record Line(String x1, int y1, String x2, int y2) {}

    /**
     * A round value that a line across the chart marks.
     *
     * @param y in pixels
     * @param label the value
     */
    record Level(int y, String label) {}

    /**
     * A reading or a baseline.
     *
     * @param x in per cent
     * @param y in pixels
     * @param labelY base of its number, in pixels
     * @param label the number
     * @param baseline whether it is the baseline, which has a mark of its own
     */
    record Point(String x, int y, int labelY, String label, boolean baseline) {}

    /**
     * A value to reach in a period.
     *
     * @param x1 begin of the period, in per cent
     * @param x2 end of the period, in per cent
     * @param y in pixels
     * @param x where its label stands, in per cent
     * @param label the value
     * @param anchor the end of the label that stands there
     */
    record Target(String x1, String x2, int y, String x, String label, String anchor) {}
}

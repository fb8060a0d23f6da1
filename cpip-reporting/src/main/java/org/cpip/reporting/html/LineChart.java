package org.cpip.reporting.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;

/**
 * The readings of an indicator as a line with its baseline and targets, drawn from the rows of the table below it: a
 * figure that the table does not show is not in the chart. The line is broken where there is no figure.
 *
 * @param id unique in the page
 * @param title the indicator
 * @param ticks years or months
 * @param levels round values
 * @param lines between one reading and the next
 * @param points readings and baseline
 * @param targets values to reach, as long as their periods
 */
record LineChart(
        String id,
        String title,
        List<TimeAxis.Tick> ticks,
        List<Level> levels,
        List<Line> lines,
        List<Point> points,
        List<Target> targets) {

    private static final int TOP = 34;
    private static final int BOTTOM = 190;
    /** From a point to the base of its number, in pixels. */
    private static final int ABOVE = -9;

    private static final int BELOW = 20;
    /** How far above a point a target leaves no room for the number between the two; a line through it does not. */
    private static final int ROOM = 34;

    private static final String TARGET = "target";
    /** Beyond it, the steps of a scale are no round numbers any more. */
    private static final double LARGEST = 1e12;

    /** Nothing where fewer than two figures have a place in time, or where the group is not one of readings. */
    static Optional<LineChart> of(ReportTable table, RowGroup group, int place, Wording words) {
        if (!table.id().equals("readings")) {
            return Optional.empty();
        }
        List<Figure> figures = group.rows().stream()
                .flatMap(row -> Figure.of(row, words).stream())
                .toList();
        List<Double> values = figures.stream()
                .flatMap(each -> each.value().stream())
                .map(value -> value.value().doubleValue())
                .toList();
        if (values.size() < 2 || values.stream().anyMatch(value -> !(Math.abs(value) < LARGEST))) {
            return Optional.empty();
        }
        TimeAxis axis = TimeAxis.around(
                figures.stream()
                        .map(Figure::first)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                figures.stream()
                        .map(Figure::last)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                13,
                94);
        Scale scale = Scale.of(values);
        return Optional.of(new LineChart(
                "chart-" + place,
                group.title(),
                axis.ticks(words),
                scale.levels().stream()
                        .map(level -> new Level(scale.y(level.doubleValue()), words.number(level)))
                        .toList(),
                lines(figures, axis, scale),
                points(figures, axis, scale),
                targets(figures, axis, scale)));
    }

    /** In pixels. */
    int height() {
        return BOTTOM + 24;
    }

    private static List<Line> lines(List<Figure> figures, TimeAxis axis, Scale scale) {
        List<Line> lines = new ArrayList<>();
        Optional<Figure> before = Optional.empty();
        for (Figure figure : figures) {
            if (figure.isTarget()) {
                continue;
            }
            if (before.isPresent()
                    && before.get().value().isPresent()
                    && figure.value().isPresent()) {
                lines.add(new Line(before.get().x(axis), before.get().y(scale), figure.x(axis), figure.y(scale)));
            }
            before = Optional.of(figure);
        }
        return lines;
    }

    private static List<Point> points(List<Figure> figures, TimeAxis axis, Scale scale) {
        return figures.stream()
                .filter(each -> !each.isTarget() && each.value().isPresent())
                .map(each -> new Point(
                        each.x(axis),
                        each.y(scale),
                        each.y(scale) + (isUnderTarget(each, figures, scale) ? BELOW : ABOVE),
                        each.value().orElseThrow().shown()))
                .toList();
    }

    /** Whether a target of the same days is so little above a reading that there is no room for the number between. */
    private static boolean isUnderTarget(Figure reading, List<Figure> figures, Scale scale) {
        return figures.stream()
                .filter(each -> each.isTarget() && each.value().isPresent())
                .filter(each ->
                        !each.first().isAfter(reading.last()) && !each.last().isBefore(reading.first()))
                .mapToInt(each -> reading.y(scale) - each.y(scale))
                .anyMatch(gap -> gap > 0 && gap < ROOM);
    }

    private static List<Target> targets(List<Figure> figures, TimeAxis axis, Scale scale) {
        return figures.stream()
                .filter(each -> each.isTarget() && each.value().isPresent())
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

    /** A figure of the table with its place in time; without a value where the table has words in its place. */
    private record Figure(String kind, LocalDate first, LocalDate last, Optional<Cell.Figure> value) {

        static Optional<Figure> of(Row row, Wording words) {
            if (!(row.cells().get(0) instanceof Cell.Period period)) {
                return Optional.empty();
            }
            String kind =
                    row.cells().get(1).lines().equals(List.of(words.text("reading.kind.TARGET"))) ? TARGET : "reading";
            LocalDate last =
                    period.value().latest().or(period.value()::earliest).orElseThrow();
            return Optional.of(new Figure(
                    kind,
                    period.value().earliest().orElse(last),
                    last,
                    row.cells().get(2) instanceof Cell.Figure figure ? Optional.of(figure) : Optional.empty()));
        }

        boolean isTarget() {
            return kind.equals(TARGET);
        }

        String x(TimeAxis axis) {
            return TimeAxis.percent(axis.middle(first, last));
        }

        int y(Scale scale) {
            return scale.y(value.orElseThrow().value().doubleValue());
        }
    }

    /** Values from bottom to top, between round numbers. */
    private record Scale(BigDecimal low, BigDecimal step, int steps) {

        static Scale of(List<Double> values) {
            double min = values.stream().mapToDouble(each -> each).min().orElseThrow();
            double max = values.stream().mapToDouble(each -> each).max().orElseThrow();
            boolean flat = max - min <= 1e-9 * Math.max(Math.abs(min), Math.abs(max));
            double span = flat ? Math.max(Math.abs(max), 1) : max - min;
            // A scale that would begin near zero begins there.
            double from = min > 0 && min < span ? 0 : min;
            BigDecimal step = round((flat || max <= from ? span : max - from) / 3);
            BigDecimal low =
                    BigDecimal.valueOf(from).divide(step, 0, RoundingMode.FLOOR).multiply(step);
            int steps = BigDecimal.valueOf(max)
                    .subtract(low)
                    .divide(step, 0, RoundingMode.CEILING)
                    .intValue();
            return new Scale(low, step, Math.max(1, steps));
        }

        /** The next 1, 2 or 5 with zeros. */
        private static BigDecimal round(double step) {
            BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(step)));
            return Stream.of(1, 2, 5, 10)
                    .map(each -> power.multiply(BigDecimal.valueOf(each)))
                    .filter(each -> each.doubleValue() >= step * 0.999)
                    .findFirst()
                    .orElse(power.multiply(BigDecimal.TEN));
        }

        List<BigDecimal> levels() {
            List<BigDecimal> levels = new ArrayList<>();
            for (int i = 0; i <= steps; i++) {
                levels.add(low.add(step.multiply(BigDecimal.valueOf(i))));
            }
            return levels;
        }

        int y(double value) {
            double share = (value - low.doubleValue()) / (step.doubleValue() * steps);
            return (int) Math.round(BOTTOM - share * (BOTTOM - TOP));
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
     * A reading.
     *
     * @param x in per cent
     * @param y in pixels
     * @param labelY base of its number, in pixels
     * @param label the number
     */
    record Point(String x, int y, int labelY, String label) {}

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

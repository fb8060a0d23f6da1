package org.cpip.reporting.docx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cpip.reporting.docx.Chart.Series;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;

/** Which charts a report has, and what is in them. Stateless but for the report. */
record Charts(ReportDocument report, Wording words) {

    /** More categories than these nobody can read; the table says them all. */
    private static final int MOST = 40;

    /** The charts of the report, in the order of their places. */
    List<Chart> all() {
        List<Chart> charts = new ArrayList<>();
        switch (report.kind()) {
            case PROGRESS ->
                report.tables().stream()
                        .filter(table -> table.id().endsWith("-by-workstream"))
                        .forEach(table -> charts.add(states(table)));
            case EXCEPTION -> charts.add(rows());
            case CALENDAR -> report.table("months").map(this::months).ifPresent(charts::add);
            case CHANGE -> report.table("counts").map(this::counts).ifPresent(charts::add);
            case INDICATORS -> report.table("readings").ifPresent(table -> charts.addAll(readings(table)));
            case QUALITY, CYCLES -> {
                // Nothing in them is counted in a way that a picture would make plainer.
            }
        }
        charts.removeIf(chart -> chart.categories().isEmpty()
                || chart.categories().size() > MOST
                || chart.series().stream()
                        .noneMatch(series -> series.values().stream().anyMatch(Optional::isPresent)));
        return charts;
    }

    private Chart states(ReportTable table) {
        List<Row> rows = table.rows();
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (column.kind() == Column.Kind.FIGURE && !column.id().equals("total")) {
                series.add(new Series(column.id(), column.title(), figures(rows, i)));
            }
        }
        return chart(
                table.id() + "#0",
                table.title(),
                Chart.Kind.STACKED,
                table.columns().get(0),
                titles(rows),
                series);
    }

    private Chart counts(ReportTable table) {
        List<Row> rows = table.rows();
        Series series = new Series("due", table.columns().get(1).title(), figures(rows, 1));
        return chart(
                table.id() + "#0",
                table.title(),
                Chart.Kind.STACKED,
                table.columns().get(0),
                titles(rows),
                List.of(series));
    }

    private Chart months(ReportTable table) {
        List<String> months = table.groups().stream().map(RowGroup::title).toList();
        List<Optional<BigDecimal>> counts =
                table.groups().stream().map(group -> count(group.rows().size())).toList();
        return new Chart(
                "",
                table.title(),
                alt(table.title(), months, List.of(new Series("due", "", counts))),
                Chart.Kind.COLUMNS,
                table.groupTitle().orElse(""),
                months,
                List.of(new Series("due", words.text("word.chart.count"), counts)));
    }

    /** How many rows each table has. */
    private Chart rows() {
        List<String> titles = report.tables().stream().map(ReportTable::title).toList();
        List<Optional<BigDecimal>> counts = report.tables().stream()
                .map(table -> count(table.rows().size()))
                .toList();
        return new Chart(
                "",
                report.heading(),
                alt(report.heading(), titles, List.of(new Series("overdue", "", counts))),
                Chart.Kind.STACKED,
                "",
                titles,
                List.of(new Series("overdue", words.text("word.chart.count"), counts)));
    }

    private List<Chart> readings(ReportTable table) {
        List<Chart> charts = new ArrayList<>();
        String target = words.text("reading.kind.TARGET");
        for (int i = 0; i < table.groups().size(); i++) {
            RowGroup group = table.groups().get(i);
            List<String> periods = new ArrayList<>(new LinkedHashSet<>(titles(group.rows())));
            List<Optional<BigDecimal>> readings = empty(periods.size());
            List<Optional<BigDecimal>> targets = empty(periods.size());
            for (Row row : group.rows()) {
                boolean isTarget = row.cells().get(1).lines().contains(target);
                (isTarget ? targets : readings)
                        .set(periods.indexOf(title(row)), value(row.cells().get(2)));
            }
            if (readings.stream().filter(Optional::isPresent).count() > 1) {
                List<Series> series = new ArrayList<>();
                series.add(new Series("due", words.text("reading.kind.READING"), readings));
                if (targets.stream().anyMatch(Optional::isPresent)) {
                    series.add(new Series("cancelled", target, targets));
                }
                charts.add(chart(
                        table.id() + "#" + i,
                        group.title(),
                        Chart.Kind.LINES,
                        table.columns().get(0),
                        periods,
                        series));
            }
        }
        return charts;
    }

    private Chart chart(
            String place, String title, Chart.Kind kind, Column across, List<String> categories, List<Series> series) {
        return new Chart(place, title, alt(title, categories, series), kind, across.title(), categories, series);
    }

    private String alt(String title, List<String> categories, List<Series> series) {
        String points = "";
        for (int i = 0; i < categories.size(); i++) {
            for (Series each : series) {
                if (each.values().get(i).isPresent()) {
                    String figure = words.number(each.values().get(i).get());
                    String point = each.name().isEmpty()
                            ? words.text("word.chart.point", categories.get(i), figure)
                            : words.text("word.chart.point-of", categories.get(i), each.name(), figure);
                    points = points.isEmpty() ? point : words.text("word.list", points, point);
                }
            }
        }
        return words.text("word.chart", title, points);
    }

    private static List<Optional<BigDecimal>> figures(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> value(row.cells().get(column)).filter(value -> value.signum() != 0))
                .toList();
    }

    private static Optional<BigDecimal> value(Cell cell) {
        return cell instanceof Cell.Figure figure ? Optional.of(figure.value()) : Optional.empty();
    }

    private static Optional<BigDecimal> count(int count) {
        return count == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(count));
    }

    private static List<String> titles(List<Row> rows) {
        return rows.stream().map(Charts::title).toList();
    }

    private static String title(Row row) {
        List<String> lines = row.cells().get(0).lines();
        return lines.isEmpty() ? row.id() : lines.get(0);
    }

    private static List<Optional<BigDecimal>> empty(int size) {
        return new ArrayList<>(IntStream.range(0, size)
                .mapToObj(i -> Optional.<BigDecimal>empty())
                .toList());
    }
}

package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.reporting.ProgressState;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportChart.Category;
import org.cpip.spi.report.ReportChart.Kind;
import org.cpip.spi.report.ReportChart.Place;
import org.cpip.spi.report.ReportChart.Role;
import org.cpip.spi.report.ReportChart.Series;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;

/** Makes charts in one language, from the very cells of the tables: a chart cannot show another figure than its table. */
final class ChartFactory {

    private final Wording words;

    ChartFactory(Wording words) {
        this.words = words;
    }

    static Role role(ProgressState state) {
        return switch (state) {
            case DONE -> Role.DONE;
            case DUE -> Role.DUE;
            case OVERDUE -> Role.OVERDUE;
            case UNDATED -> Role.UNDATED;
            case CANCELLED -> Role.CANCELLED;
        };
    }

    /** The rows of a table as bars, above it; the columns with these ids are the parts of a bar. Nothing without rows. */
    List<ReportChart> parts(ReportTable table, Map<String, Role> roles) {
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            if (roles.containsKey(column.id())) {
                series.add(new Series(column.id(), roles.get(column.id()), column.title(), column(table, i)));
            }
        }
        return ofRows(table, Kind.STACKED_BAR, series);
    }

    /** The rows of a table as bars of their counts in the column with this place, above it. Nothing without rows. */
    List<ReportChart> counts(ReportTable table, int place) {
        Column column = table.columns().get(place);
        return ofRows(
                table, Kind.BAR, List.of(new Series(column.id(), Role.COUNT, column.title(), column(table, place))));
    }

    private List<ReportChart> ofRows(ReportTable table, Kind kind, List<Series> series) {
        List<Category> categories = table.rows().stream()
                .map(row -> Category.of(row.id(), title(row)))
                .toList();
        return categories.isEmpty()
                ? List.of()
                : List.of(bars(
                        table.id(),
                        kind,
                        table.title(),
                        Optional.of(Place.above(table.id())),
                        table.columns().get(0).title(),
                        categories,
                        series));
    }

    /** Bars of counts. */
    ReportChart bars(
            String id,
            Kind kind,
            String title,
            Optional<Place> place,
            String categoryTitle,
            List<Category> categories,
            List<Series> series) {
        return new ReportChart(
                id,
                kind,
                title,
                "",
                description(kind, title, categories, series),
                place,
                categoryTitle,
                words.text("chart.count"),
                "",
                categories,
                series);
    }

    /** Readings of an indicator, above the group of its rows. */
    ReportChart line(
            String id, String title, Place place, String unit, List<Category> categories, List<Series> series) {
        return new ReportChart(
                id,
                Kind.LINE,
                title,
                "",
                description(Kind.LINE, title, categories, series),
                Optional.of(place),
                words.text("column.period"),
                "",
                unit,
                categories,
                series);
    }

    /** Dates in time, above a table that has them; {@code left} of them there was no room for. */
    ReportChart timeline(String id, String table, int left, List<Category> categories, List<Series> series) {
        String title = words.text("timeline.title", categories.size());
        return new ReportChart(
                id,
                Kind.TIMELINE,
                title,
                words.text("timeline.table", left),
                description(Kind.TIMELINE, title, categories, series),
                Optional.of(Place.above(table)),
                "",
                "",
                "",
                categories,
                series);
    }

    /** Dates of several series, one below the other. */
    ReportChart dates(
            String id, String title, String caption, Place place, List<Category> categories, List<Series> series) {
        return new ReportChart(
                id,
                Kind.TIMELINE,
                title,
                caption,
                description(Kind.TIMELINE, title, categories, series),
                Optional.of(place),
                "",
                "",
                "",
                categories,
                series);
    }

    /** Every value with its category, and its series where there are several; what is absent in the words for that. */
    private String description(Kind kind, String title, List<Category> categories, List<Series> series) {
        List<String> points = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            for (Series each : series) {
                Cell value = each.values().get(i);
                if (!(value instanceof Cell.Empty || kind == Kind.STACKED_BAR && isZero(value))) {
                    String shown = value.lines().get(0);
                    points.add(
                            series.size() == 1
                                    ? words.text(
                                            "chart.point", categories.get(i).title(), shown)
                                    : words.text(
                                            "chart.point-of", categories.get(i).title(), each.title(), shown));
                }
            }
        }
        return points.isEmpty() ? title : words.text("chart.description", title, words.list(points));
    }

    /** A part that a bar does not have needs no words; a bar that has no length does, and a reading. */
    private static boolean isZero(Cell value) {
        return value instanceof Cell.Figure figure && figure.value().signum() == 0;
    }

    private static List<Cell> column(ReportTable table, int place) {
        return table.rows().stream().map(row -> row.cells().get(place)).toList();
    }

    private static String title(Row row) {
        List<String> lines = row.cells().get(0).lines();
        return lines.isEmpty() ? row.id() : lines.get(0);
    }

    /** A place for each category, all of them empty. */
    static List<Cell> nothing(int categories) {
        return new ArrayList<>(Collections.nCopies(categories, Cell.empty()));
    }
}

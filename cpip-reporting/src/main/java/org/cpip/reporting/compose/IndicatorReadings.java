package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Indicator;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportChart.Category;
import org.cpip.spi.report.ReportChart.Role;
import org.cpip.spi.report.ReportChart.Series;
import org.cpip.spi.report.Row;

/** The baseline, the readings and the targets of one indicator, by period: rows of a table, and the chart above them. */
final class IndicatorReadings {

    private final Indicator indicator;
    private final Wording words;
    private final List<Reading> readings = new ArrayList<>();

    IndicatorReadings(Indicator indicator, Wording words) {
        this.indicator = indicator;
        this.words = words;
    }

    void add(Role role, EdtfPeriod period, Cell value, Cell markers) {
        readings.add(new Reading(role, period, value, markers));
    }

    /** One figure a row, so that a file of them is tidy data. */
    List<Row> rows() {
        return sorted().stream()
                .map(each -> Row.of(
                        indicator.id() + "-" + each.role().name().toLowerCase(Locale.ROOT) + "-" + each.period(),
                        new Cell.Period(each.period(), words.due(each.period())),
                        Cell.text(title(each.role())),
                        each.value(),
                        each.markers()))
                .toList();
    }

    /** A line of the figures; nothing where there are fewer than two. */
    Optional<ReportChart> chart(String id, ReportChart.Place place) {
        if (readings.stream().filter(Reading::isFigure).count() < 2) {
            return Optional.empty();
        }
        List<Category> categories = new ArrayList<>();
        Map<Role, List<Cell>> values = new EnumMap<>(Role.class);
        for (Reading each : sorted()) {
            List<Cell> column = values.computeIfAbsent(each.role(), role -> ChartFactory.nothing(categories.size()));
            int at = place(each, categories, column);
            if (at == categories.size()) {
                categories.add(new Category(
                        each.period().toString(), words.due(each.period()), "", Optional.of(each.period())));
                values.values().forEach(others -> others.add(Cell.empty()));
            }
            column.set(at, each.value());
        }
        List<Series> series = new ArrayList<>();
        values.forEach((role, column) -> series.add(new Series(Composer.slug(role), role, title(role), column)));
        return Optional.of(new ChartFactory(words)
                .line(
                        id,
                        words.text("chart.title", indicator.title()),
                        place,
                        indicator.unit().orElse(""),
                        categories,
                        series));
    }

    /** The category of its period in which its series has no value yet; two readings of one period have two. */
    private static int place(Reading reading, List<Category> categories, List<Cell> column) {
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).period().equals(Optional.of(reading.period()))
                    && column.get(i) instanceof Cell.Empty) {
                return i;
            }
        }
        return categories.size();
    }

    private List<Reading> sorted() {
        return readings.stream().sorted(Comparator.comparing(Reading::period)).toList();
    }

    private String title(Role role) {
        return words.text("reading.kind." + role);
    }

    /**
     * A figure, or what stands in its place.
     *
     * @param role baseline, reading or target
     * @param period that it is of
     * @param value the figure, or that there is none
     * @param markers what it is marked as, for programs
     */
    private record Reading(Role role, EdtfPeriod period, Cell value, Cell markers) {

        private boolean isFigure() {
            return value instanceof Cell.Figure;
        }
    }
}

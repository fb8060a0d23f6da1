package org.cpip.reporting.docx;

import java.util.ArrayList;
import java.util.List;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportChart.Category;
import org.cpip.spi.report.ReportChart.Role;
import org.cpip.spi.report.ReportChart.Series;

/**
 * A timeline whose categories have several dates as Word can draw it: its bars cannot overlap, so each date is a category of
 * its own, below one with the title of them all, and the series of a role are one.
 */
final class FlatTimeline {

    private FlatTimeline() {}

    /** Whether a category has several dates. */
    static boolean isNeeded(ReportChart chart) {
        if (chart.kind() != ReportChart.Kind.TIMELINE) {
            return false;
        }
        for (int i = 0; i < chart.categories().size(); i++) {
            int category = i;
            if (chart.series().stream()
                            .filter(series -> series.period(category).isPresent())
                            .count()
                    > 1) {
                return true;
            }
        }
        return false;
    }

    /** The chart with a category for each date, whose title says what it is, and when. */
    static ReportChart of(ReportChart chart, Wording words) {
        List<Category> categories = new ArrayList<>();
        List<Role> roles = new ArrayList<>();
        List<Cell> dates = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            Category category = chart.categories().get(i);
            categories.add(Category.of(category.id(), category.title()));
            dates.add(Cell.empty());
            roles.add(Role.COUNT);
            for (Series series : chart.series()) {
                Cell date = series.values().get(i);
                if (date instanceof Cell.Period) {
                    String said = words.text(
                            "chart.point", series.title(), date.lines().get(0));
                    categories.add(Category.of(category.id() + " " + series.id(), said));
                    roles.add(series.role());
                    dates.add(date);
                }
            }
        }
        return new ReportChart(
                chart.id(),
                chart.kind(),
                chart.title(),
                chart.caption(),
                chart.description(),
                chart.place(),
                chart.categoryTitle(),
                chart.valueTitle(),
                chart.unit(),
                categories,
                series(chart, roles, dates, words));
    }

    private static List<Series> series(ReportChart chart, List<Role> roles, List<Cell> dates, Wording words) {
        List<Series> merged = new ArrayList<>();
        for (Role role : Role.values()) {
            List<Series> same = chart.series().stream()
                    .filter(series -> series.role() == role)
                    .toList();
            if (!same.isEmpty()) {
                List<Cell> values = new ArrayList<>();
                for (int i = 0; i < dates.size(); i++) {
                    values.add(roles.get(i) == role ? dates.get(i) : Cell.empty());
                }
                merged.add(new Series(
                        same.get(0).id(),
                        role,
                        same.size() == 1 ? same.get(0).title() : words.text("column.expected"),
                        values));
            }
        }
        return merged;
    }
}

package org.cpip.reporting.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.reporting.text.DueDays;
import org.cpip.reporting.text.Shortened;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportChart;

/**
 * Dates in time: a day is a diamond, a month, season or year is a bar as long as it is, and what is open on one side has a
 * dashed line on that side.
 *
 * @param chart what is drawn
 * @param axis from the first day to the last
 * @param asAt the day of the report
 * @param marks from top to bottom, in the order of the categories
 */
record Timeline(ReportChart chart, TimeAxis axis, LocalDate asAt, List<Mark> marks) {

    private static final double EDGE = 1.5;
    private static final int TOP = 44;
    private static final int ROW = 38;
    private static final int LONGEST_TITLE = 38;
    private static final int LONGEST_DUE = 30;
    private static final int LONGEST_NOTE = 44;

    static Timeline of(ReportChart chart, LocalDate asAt, Wording words) {
        List<Entry> entries = entries(chart);
        List<LocalDate> days = entries.stream()
                .map(entry -> DueDays.of(entry.due().value()))
                .flatMap(each -> Stream.of(each.first(), each.last()))
                .toList();
        TimeAxis axis = TimeAxis.around(
                Stream.concat(Stream.of(asAt), days.stream())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                Stream.concat(Stream.of(asAt), days.stream())
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                // A diamond at either end has room for its half.
                EDGE,
                100 - EDGE);
        List<Mark> marks = new ArrayList<>();
        for (Entry entry : entries) {
            marks.add(mark(entry, axis, TOP + ROW * marks.size(), words));
        }
        return new Timeline(chart, axis, asAt, List.copyOf(marks));
    }

    /** In pixels. */
    int height() {
        return TOP + ROW * marks.size();
    }

    /** The line that marks the day of the report. */
    TimeAxis.Tick today(Wording words) {
        double at = axis.at(asAt);
        return new TimeAxis.Tick(TimeAxis.percent(at), words.text("page.as-at", words.date(asAt)), TimeAxis.anchor(at));
    }

    private static List<Entry> entries(ReportChart chart) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            for (ReportChart.Series series : chart.series()) {
                if (series.values().get(i) instanceof Cell.Period due) {
                    entries.add(new Entry(series.role(), chart.categories().get(i), due));
                }
            }
        }
        return entries;
    }

    private static Mark mark(Entry entry, TimeAxis axis, int top, Wording words) {
        EdtfPeriod period = entry.due().value();
        DueDays days = DueDays.of(period);
        double start = axis.at(days.first());
        double end = axis.at(days.last().plusDays(1));
        ReportChart.Category category = entry.category();
        return new Mark(
                Icons.of(entry.role()),
                words.text(
                        "timeline.label",
                        Shortened.to(LONGEST_TITLE, category.title()),
                        Shortened.to(LONGEST_DUE, entry.due().shown())),
                category.note().isEmpty()
                        ? ""
                        : words.text("timeline.more", Shortened.to(LONGEST_NOTE, category.note())),
                top,
                days.first().equals(days.last()) ? TimeAxis.percent((start + end) / 2) : "",
                TimeAxis.percent(start),
                TimeAxis.percent(end - start),
                period.start().isEmpty() ? TimeAxis.percent(start) : "",
                period.end().isEmpty() ? TimeAxis.percent(end) : "");
    }

    /** A category with its date and the role of the series that has it. */
    private record Entry(ReportChart.Role role, ReportChart.Category category, Cell.Period due) {}

    /**
     * A date as drawn; an empty place means that the part is not drawn.
     *
     * @param style the name of its state in classes and icons
     * @param label what it is of, and when
     * @param more of it, for screens with room
     * @param top its upper edge in pixels
     * @param day the middle of the one day that it is due on
     * @param start left edge of its bar
     * @param width of its bar
     * @param before where a dashed line from the left ends
     * @param after where a dashed line to the right begins
     */
    record Mark(
            String style,
            String label,
            String more,
            int top,
            String day,
            String start,
            String width,
            String before,
            String after) {}
}

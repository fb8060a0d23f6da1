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
 * dashed line on that side. Of several dates of a category each stands below the other, with its words beside it.
 *
 * @param chart what is drawn
 * @param axis from the first day to the last
 * @param asAt the day of the report
 * @param marks from top to bottom, in the order of the categories
 */
record Timeline(ReportChart chart, TimeAxis axis, LocalDate asAt, List<Mark> marks) {

    private static final double EDGE = 1.5;
    private static final double MIDDLE = 52;
    private static final int TOP = 44;
    private static final int ROW = 38;
    /** From one date of a category to the next, and from the last of them to the next category. */
    private static final int LANE = 19;

    private static final int GROUP = 46;
    private static final int LONGEST_TITLE = 38;
    private static final int LONGEST_DUE = 30;
    private static final int LONGEST_NOTE = 44;
    private static final int LONGEST_HEADING = 46;

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
        // Of dates that are no states, as "Planned", the words say what they are: there is no sign of them.
        boolean several = chart.series().stream().anyMatch(series -> !Icons.has(series.role()));
        List<Mark> marks = new ArrayList<>();
        int top = TOP;
        for (int i = 0; i < entries.size(); i++) {
            boolean same = i > 0 && entries.get(i - 1).row() == entries.get(i).row();
            top += i == 0 ? 0 : same ? LANE : several ? GROUP : ROW;
            marks.add(several ? lane(entries.get(i), same, axis, top, words) : mark(entries.get(i), axis, top, words));
        }
        return new Timeline(chart, axis, asAt, List.copyOf(marks));
    }

    /** In pixels. */
    int height() {
        return marks.isEmpty() ? TOP : marks.get(marks.size() - 1).top() + ROW;
    }

    /** Whether categories have several dates. */
    boolean several() {
        return marks.stream().anyMatch(mark -> !mark.beside().text().isEmpty());
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
                    entries.add(new Entry(
                            i, series.role(), series.title(), chart.categories().get(i), due));
                }
            }
        }
        return entries;
    }

    private static Mark mark(Entry entry, TimeAxis axis, int top, Wording words) {
        ReportChart.Category category = entry.category();
        return mark(
                entry,
                axis,
                top,
                words.text(
                        "timeline.label",
                        Shortened.to(LONGEST_TITLE, category.title()),
                        Shortened.to(LONGEST_DUE, entry.due().shown())),
                category.note().isEmpty()
                        ? ""
                        : words.text("timeline.more", Shortened.to(LONGEST_NOTE, category.note())),
                Beside.NOTHING);
    }

    /** One of several dates of a category: its title stands above the first of them. */
    private static Mark lane(Entry entry, boolean same, TimeAxis axis, int top, Wording words) {
        DueDays days = DueDays.of(entry.due().value());
        return mark(
                entry,
                axis,
                top,
                same ? "" : Shortened.to(LONGEST_HEADING, entry.category().title()),
                "",
                Beside.of(
                        words.text("dates.what", entry.series()),
                        Shortened.to(LONGEST_DUE, entry.due().shown()),
                        axis.at(days.first()),
                        axis.at(days.last().plusDays(1))));
    }

    private static Mark mark(Entry entry, TimeAxis axis, int top, String label, String more, Beside beside) {
        EdtfPeriod period = entry.due().value();
        DueDays days = DueDays.of(period);
        double start = axis.at(days.first());
        double end = axis.at(days.last().plusDays(1));
        return new Mark(
                Icons.of(entry.role()),
                label,
                more,
                beside,
                top,
                days.first().equals(days.last()) ? TimeAxis.percent((start + end) / 2) : "",
                TimeAxis.percent(start),
                TimeAxis.percent(end - start),
                period.start().isEmpty() ? TimeAxis.percent(start) : "",
                period.end().isEmpty() ? TimeAxis.percent(end) : "");
    }

    /** A category, by its place, with its date and the series that has it. */
    private record Entry(
            int row, ReportChart.Role role, String series, ReportChart.Category category, Cell.Period due) {}

    /**
     * A date as drawn; an empty place means that the part is not drawn.
     *
     * @param style the name of its state in classes and icons
     * @param label what it is of, and when
     * @param more of it, for screens with room
     * @param beside its words, where it is one of several dates of a category
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
            Beside beside,
            int top,
            String day,
            String start,
            String width,
            String before,
            String after) {}

    /**
     * Words beside a mark.
     *
     * @param what the date is, such as "Planned: "
     * @param text the date; empty for none
     * @param at the end of the mark that they stand at
     * @param shift from there, in pixels
     * @param anchor the end of the words that stands there
     */
    record Beside(String what, String text, String at, int shift, String anchor) {

        static final Beside NOTHING = new Beside("", "", "", 0, "start");

        private static final int GAP = 12;

        /** Behind a mark, before one that lies on the right, and over one that has the whole width. */
        static Beside of(String what, String text, double start, double end) {
            if (end <= MIDDLE) {
                return new Beside(what, text, TimeAxis.percent(end), GAP, "start");
            }
            return start < 100 - MIDDLE
                    ? new Beside(what, text, TimeAxis.percent(start), GAP, "start")
                    : new Beside(what, text, TimeAxis.percent(start), -GAP, "end");
        }
    }
}

package org.cpip.reporting.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.reporting.text.Wording;

/**
 * Milestones in time: a day is a diamond, a month, season or year is a bar as long as it is, and what is open on one side
 * has a dashed line on that side.
 *
 * @param axis from the first day to the last
 * @param asAt the day of the report
 * @param marks from top to bottom, by date
 * @param left how many milestones with dates there was no room for
 */
record Timeline(TimeAxis axis, LocalDate asAt, List<Mark> marks, int left) {

    /** More than these nobody reads; the tables have them all. */
    static final int MOST = 40;

    private static final int TOP = 44;
    private static final int ROW = 38;

    /** The milestones laid out; nothing where none has a date. Those that are still open go first where room is short. */
    static Optional<Timeline> of(List<Entry> milestones, LocalDate asAt, Wording words) {
        if (milestones.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> shown = milestones.stream()
                .sorted(Comparator.comparing(Entry::isClosed).thenComparing(Entry::period))
                .limit(MOST)
                .sorted(Comparator.comparing(Entry::period))
                .toList();
        TimeAxis axis = TimeAxis.around(
                days(shown, asAt).min(Comparator.naturalOrder()).orElseThrow(),
                days(shown, asAt).max(Comparator.naturalOrder()).orElseThrow(),
                0,
                100);
        List<Mark> marks = new ArrayList<>();
        for (Entry entry : shown) {
            marks.add(mark(entry, axis, TOP + ROW * marks.size(), words));
        }
        return Optional.of(new Timeline(axis, asAt, List.copyOf(marks), milestones.size() - shown.size()));
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

    private static Stream<LocalDate> days(List<Entry> entries, LocalDate asAt) {
        return Stream.concat(
                Stream.of(asAt),
                entries.stream()
                        .map(Entry::period)
                        .flatMap(period ->
                                Stream.of(opens(period).first(), closes(period).last())));
    }

    private static Mark mark(Entry entry, TimeAxis axis, int top, Wording words) {
        EdtfDate opens = opens(entry.period());
        EdtfDate closes = closes(entry.period());
        double start = axis.at(opens.first());
        double end = axis.at(closes.last().plusDays(1));
        return new Mark(
                entry.style(),
                words.text("timeline.label", TimeAxis.cut(entry.action(), 38), TimeAxis.cut(entry.due(), 30)),
                entry.title().isEmpty() ? "" : words.text("timeline.more", TimeAxis.cut(entry.title(), 44)),
                top,
                opens.first().equals(closes.last()) ? TimeAxis.percent((start + end) / 2) : "",
                TimeAxis.percent(start),
                TimeAxis.percent(end - start),
                entry.period().start().isEmpty() ? TimeAxis.percent(start) : "",
                entry.period().end().isEmpty() ? TimeAxis.percent(end) : "");
    }

    /** Of "by March 2017" the bar is March 2017: that is when it is due in the period. */
    private static EdtfDate opens(EdtfPeriod period) {
        return period.start().or(period::end).orElseThrow();
    }

    private static EdtfDate closes(EdtfPeriod period) {
        return period.end().or(period::start).orElseThrow();
    }

    /**
     * A milestone with a date.
     *
     * @param style the name of its state in classes and icons
     * @param action workstream and number of its action
     * @param title what is to be there
     * @param due its date in words
     * @param period its date
     */
    record Entry(String style, String action, String title, String due, EdtfPeriod period) {

        private boolean isClosed() {
            return style.equals("done") || style.equals("cancelled");
        }
    }

    /**
     * A milestone as drawn; an empty place means that the part is not drawn.
     *
     * @param style the name of its state in classes and icons
     * @param label which action, and when
     * @param more its title, for screens with room
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

package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.reporting.ProgressState;
import org.cpip.reporting.text.Shortened;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportChart.Category;
import org.cpip.spi.report.ReportChart.Role;
import org.cpip.spi.report.ReportChart.Series;

/** Puts dates into the chart of a timeline, by date; where room is short, what is overdue and what lies ahead share it. */
final class TimelineFactory {

    /** More than these nobody reads; the tables have them all. */
    static final int MOST = 40;

    private static final int LONGEST_WORKSTREAM = 32;

    private final Wording words;
    private final ChartFactory charts;

    TimelineFactory(Wording words) {
        this.words = words;
        this.charts = new ChartFactory(words);
    }

    /** The number of an action after the name of its workstream, shortened so that the number is seen. */
    String action(String workstream, String number) {
        return words.action(Shortened.to(LONGEST_WORKSTREAM, workstream), number);
    }

    /** The chart above a table; nothing where there is no date. */
    Optional<ReportChart> above(String table, List<Entry> entries) {
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> shown = shown(entries, MOST);
        List<Category> categories = shown.stream()
                .map(each -> new Category(each.id(), each.title(), each.note(), Optional.empty()))
                .toList();
        List<Series> series = Stream.of(ProgressState.values())
                .flatMap(state -> series(state, shown).stream())
                .toList();
        return Optional.of(charts.timeline("timeline", table, entries.size() - shown.size(), categories, series));
    }

    /** What is overdue and what lies ahead, half of the room each where both are many; then what is closed. */
    static List<Entry> shown(List<Entry> entries, int most) {
        Comparator<Entry> byDate = Comparator.comparing(each -> each.due().value());
        List<Entry> late = new ArrayList<>();
        List<Entry> ahead = new ArrayList<>();
        List<Entry> closed = new ArrayList<>();
        for (Entry entry : entries) {
            (entry.isClosed() ? closed : entry.state() == ProgressState.OVERDUE ? late : ahead).add(entry);
        }
        late.sort(byDate);
        ahead.sort(byDate);
        closed.sort(byDate);
        int overdue = Math.min(late.size(), Math.max(most / 2, most - ahead.size()));
        int coming = Math.min(ahead.size(), most - overdue);
        List<Entry> shown = new ArrayList<>(late.subList(0, overdue));
        shown.addAll(ahead.subList(0, coming));
        shown.addAll(closed.subList(0, Math.min(closed.size(), most - shown.size())));
        shown.sort(byDate);
        return shown;
    }

    private Optional<Series> series(ProgressState state, List<Entry> entries) {
        List<Cell> values = new ArrayList<>();
        for (Entry entry : entries) {
            values.add(entry.state() == state ? entry.due() : Cell.empty());
        }
        Role role = ChartFactory.role(state);
        return values.stream().allMatch(Cell.Empty.class::isInstance)
                ? Optional.empty()
                : Optional.of(new Series(Composer.slug(role), role, words.state(state), values));
    }

    /**
     * Something with a date.
     *
     * @param id of the row that has it
     * @param state decides which series it is in
     * @param title for the axis
     * @param note more of it, for screens with room; empty for no more
     * @param due its date
     */
    record Entry(String id, ProgressState state, String title, String note, Cell.Period due) {

        private boolean isClosed() {
            return state == ProgressState.DONE || state == ProgressState.CANCELLED;
        }
    }
}

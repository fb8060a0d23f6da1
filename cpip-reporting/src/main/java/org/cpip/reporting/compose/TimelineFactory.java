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

/** Puts dates into the chart of a timeline, by date; those that are still open go first where room is short. */
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
        List<Entry> shown = entries.stream()
                .sorted(Comparator.comparing(Entry::isClosed)
                        .thenComparing(each -> each.due().value()))
                .limit(MOST)
                .sorted(Comparator.comparing(each -> each.due().value()))
                .toList();
        List<Category> categories = shown.stream()
                .map(each -> new Category(each.id(), each.title(), each.note(), Optional.empty()))
                .toList();
        List<Series> series = Stream.of(ProgressState.values())
                .flatMap(state -> series(state, shown).stream())
                .toList();
        return Optional.of(charts.timeline("timeline", table, entries.size() - shown.size(), categories, series));
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

package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.DueReport;
import org.cpip.reporting.MilestoneCalendar;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.ProgressState;
import org.cpip.reporting.text.Shortened;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Cell.Tone;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/** A calendar of milestones in words and tables. */
final class CalendarDocument extends Composer {

    private static final int LONGEST_TITLE = 38;

    private final MilestoneCalendar report;
    private final TimelineFactory timelines;
    private final MilestoneNotes notes;

    CalendarDocument(MilestoneCalendar report, Wording words) {
        super(ReportKind.CALENDAR, words);
        this.report = report;
        this.timelines = new TimelineFactory(words);
        this.notes = new MilestoneNotes(words, false);
    }

    ReportDocument document() {
        int reports = report.months().stream()
                .mapToInt(month -> month.reports().size())
                .sum();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                say("lead", words.date(report.until()), report.milestones().size(), reports));
        if (!report.past().isEmpty()) {
            sentences.add(say("past", report.past().size()));
        }
        return document(report, Optional.empty(), sentences, List.of(), List.of(months(), later()));
    }

    private Section months() {
        List<RowGroup> groups = new ArrayList<>();
        for (MilestoneCalendar.Month month : report.months()) {
            List<Row> rows = new ArrayList<>(
                    month.milestones().stream().map(this::milestone).toList());
            month.reports().stream().map(this::report).forEach(rows::add);
            groups.add(RowGroup.of(
                    month.month().toString(), words.month(month.month()), say("months.caption", rows.size()), rows));
        }
        List<ReportChart> drawn = charts(groups);
        if (groups.isEmpty()) {
            groups.add(RowGroup.of("all", "", say("months.none"), List.of()));
        }
        return Section.of(ReportTable.grouped("months", say("months"), words.text("column.month"), columns(), groups))
                .withCharts(drawn);
    }

    /** What is due in time, what begins in these months and ends later included; and how much in each month. */
    private List<ReportChart> charts(List<RowGroup> months) {
        List<TimelineFactory.Entry> entries = new ArrayList<>();
        for (MilestoneCalendar.Month month : report.months()) {
            month.milestones().forEach(each -> entry(each).ifPresent(entries::add));
            month.reports().forEach(due -> entries.add(entry(due)));
        }
        report.later().forEach(each -> entry(each).ifPresent(entries::add));
        report.laterReports().forEach(due -> entries.add(entry(due)));
        List<ReportChart> drawn = new ArrayList<>();
        timelines.above("months", entries).ifPresent(drawn::add);
        if (!months.isEmpty()) {
            drawn.add(charts.bars(
                    "months",
                    ReportChart.Kind.BAR,
                    say("chart"),
                    Optional.of(ReportChart.Place.above("months")),
                    words.text("column.month"),
                    months.stream()
                            .map(month -> ReportChart.Category.of(month.id(), month.title()))
                            .toList(),
                    List.of(counts(months))));
        }
        return drawn;
    }

    private ReportChart.Series counts(List<RowGroup> months) {
        List<Cell> counts = months.stream()
                .map(month -> cells.figure(
                        month.rows().size(), month.rows().stream().map(Row::id).toList()))
                .toList();
        return new ReportChart.Series("dates", ReportChart.Role.COUNT, words.text("chart.count"), counts);
    }

    private Optional<TimelineFactory.Entry> entry(MilestoneProgress each) {
        return each.expected()
                .map(due -> new TimelineFactory.Entry(
                        each.milestone().id(),
                        each.state().progress(),
                        timelines.action(each.workstream(), each.actionNumber()),
                        each.milestone().title(),
                        new Cell.Period(due.period(), words.due(due))));
    }

    private TimelineFactory.Entry entry(DueReport due) {
        return new TimelineFactory.Entry(
                due.cycle().cycle().id(),
                switch (due.report().state()) {
                    case RECEIVED, RECEIVED_LATE -> ProgressState.DONE;
                    case LATE, SKIPPED -> ProgressState.OVERDUE;
                    case DUE_IN_PERIOD, UPCOMING -> ProgressState.DUE;
                    case ENDED -> ProgressState.CANCELLED;
                },
                Shortened.to(LONGEST_TITLE, due.cycle().cycle().title()),
                "",
                new Cell.Period(
                        due.expected(), due.forecast().map(words::due).orElseGet(() -> words.due(due.expected()))));
    }

    private Section later() {
        return section(
                "later",
                columns(),
                Stream.concat(
                                report.later().stream().map(this::milestone),
                                report.laterReports().stream().map(this::report))
                        .toList());
    }

    private List<Column> columns() {
        return notes.columns(
                cells.column("action", Kind.TEXT),
                cells.column("milestone", Kind.TEXT),
                cells.column("due", Kind.PERIOD),
                cells.column("forecast", Kind.PERIOD),
                cells.column("first-day", Kind.DAY),
                cells.column("last-day", Kind.DAY),
                cells.column("state", Kind.STATE));
    }

    private Row milestone(MilestoneProgress each) {
        Optional<TargetDate> expected = each.expected();
        return notes.row(
                each,
                cells.action(each),
                notes.title(each),
                cells.due(each.milestone()),
                cells.period(each.milestone().forecast(), "none.forecast"),
                cells.day(expected.flatMap(TargetDate::earliest), "none.first-day"),
                cells.day(expected.flatMap(TargetDate::latest), "none.last-day"),
                cells.state("milestone", each.state(), Tone.NEUTRAL));
    }

    private Row report(DueReport due) {
        return Row.of(
                due.cycle().cycle().id(),
                due.action()
                        .map(each -> cells.action(
                                each.workstream(),
                                each.action().number(),
                                each.action().id()))
                        .orElseGet(() -> cells.absent("none.action")),
                Cell.text(due.cycle().cycle().title()),
                new Cell.Period(due.report().window(), words.due(due.report().window())),
                cells.period(due.forecast(), "none.forecast"),
                cells.day(due.expected().earliest(), "none.first-day"),
                cells.day(due.expected().latest(), "none.last-day"),
                CycleDocument.state(cells, due.report().state()),
                Cell.empty(),
                Cell.empty(),
                Cell.empty(),
                Cell.text(words.every(due.cycle().cycle().recurrence())),
                cells.figure(due.report().number()));
    }
}

package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.ActionProgress;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.MilestoneState;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.ProgressState;
import org.cpip.reporting.StateCounts;
import org.cpip.reporting.WorkstreamProgress;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Cell.Tone;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.Note;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/** A progress report in words, charts and tables. */
final class ProgressDocument {

    /** Listed even when there are none: what matters most. */
    private static final List<MilestoneState> ALWAYS =
            List.of(MilestoneState.OVERDUE, MilestoneState.DUE_IN_PERIOD, MilestoneState.UPCOMING);

    private static final List<MilestoneState> ORDER = List.of(
            MilestoneState.OVERDUE,
            MilestoneState.DUE_IN_PERIOD,
            MilestoneState.UPCOMING,
            MilestoneState.OPEN_ENDED,
            MilestoneState.NO_DATE,
            MilestoneState.DONE,
            MilestoneState.CANCELLED);

    private final ProgressReport report;
    private final Wording words;
    private final CellFactory cells;
    private final ChartFactory charts;
    private final List<ProgressState> states;
    private final MilestoneNotes notes;
    private final ActionFacts facts;

    ProgressDocument(ProgressReport report, Wording words) {
        this.report = report;
        this.words = words;
        this.cells = new CellFactory(words);
        this.charts = new ChartFactory(words);
        this.notes = new MilestoneNotes(words, true);
        this.facts = new ActionFacts(words);
        boolean cancelled =
                report.actionCounts().cancelled() + report.milestoneCounts().cancelled() > 0;
        this.states = Arrays.stream(ProgressState.values())
                .filter(state -> cancelled || state != ProgressState.CANCELLED)
                .toList();
    }

    ReportDocument document() {
        StateCounts milestones = report.milestoneCounts();
        StateCounts actions = report.actionCounts();
        return new ReportDocument(
                ReportKind.PROGRESS,
                words.language(),
                report.programme(),
                report.title(),
                words.text("page.title", report.title()),
                report.asAt(),
                Optional.empty(),
                words.text("page.as-at", words.date(report.asAt())),
                Composer.withGap(words, report, ProgressSummary.of(report, words)),
                List.of(
                        overview("milestones", words.text("figures.milestones", milestones.total()), milestones),
                        overview("actions", words.text("figures.actions", actions.total()), actions)),
                new ActionColumns(report.directory(), words).in(List.of(workstreams(), milestones(), actions())),
                notes());
    }

    static Tone tone(ProgressState state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case DUE -> Tone.NEUTRAL;
            case OVERDUE -> Tone.BAD;
            case UNDATED -> Tone.UNKNOWN;
            case CANCELLED -> Tone.OFF;
        };
    }

    /** All of a thing as one bar. */
    private ReportChart overview(String id, String title, StateCounts counts) {
        return charts.bars(
                id,
                ReportChart.Kind.STACKED_BAR,
                title,
                Optional.empty(),
                "",
                List.of(ReportChart.Category.of("all", words.text("workstreams.all"))),
                states.stream()
                        .map(state -> new ReportChart.Series(
                                Composer.slug(state),
                                ChartFactory.role(state),
                                words.state(state),
                                List.of(cells.figure(counts.count(state)))))
                        .toList());
    }

    private Section workstreams() {
        List<ReportTable> tables = List.of(actionCounts(), milestoneCounts());
        Map<String, ReportChart.Role> parts = new HashMap<>();
        states.forEach(state -> parts.put(Composer.slug(state), ChartFactory.role(state)));
        return new Section(
                "workstreams",
                words.text("workstreams.heading"),
                List.of(),
                tables.stream()
                        .flatMap(table -> charts.parts(table, parts).stream())
                        .toList(),
                tables);
    }

    private ReportTable actionCounts() {
        return counts(
                "actions-by-workstream",
                "workstreams.actions",
                state -> stream -> stream.actions().stream()
                        .filter(action ->
                                action.parent().isEmpty() && (state.isEmpty() || state.get() == action.state()))
                        .map(ActionProgress::id)
                        .toList());
    }

    private ReportTable milestoneCounts() {
        return counts(
                "milestones-by-workstream",
                "workstreams.milestones",
                state -> stream -> stream.milestones().stream()
                        .filter(each ->
                                state.isEmpty() || state.get() == each.state().progress())
                        .map(each -> each.milestone().id())
                        .toList());
    }

    /** A table of counts; {@code items} gives the ids in a state, or all, of a workstream: the count is their number. */
    private ReportTable counts(
            String id,
            String titleKey,
            Function<Optional<ProgressState>, Function<WorkstreamProgress, List<String>>> items) {
        List<Column> columns =
                new ArrayList<>(List.of(cells.column("workstream", Kind.TEXT), cells.column("total", Kind.FIGURE)));
        List<Optional<ProgressState>> counted = new ArrayList<>(List.of(Optional.empty()));
        for (ProgressState state : states) {
            counted.add(Optional.of(state));
            columns.add(new Column(Composer.slug(state), words.state(state), Kind.FIGURE));
        }
        List<Row> rows = new ArrayList<>();
        for (WorkstreamProgress workstream : report.workstreams()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(workstream.title())));
            counted.forEach(state -> {
                List<String> found = items.apply(state).apply(workstream);
                row.add(cells.figure(found.size(), found));
            });
            rows.add(new Row(workstream.id(), row));
        }
        List<Cell> total = new ArrayList<>(List.of(Cell.text(words.text("workstreams.all"))));
        counted.forEach(state -> total.add(cells.figure(report.workstreams().stream()
                .mapToLong(stream -> items.apply(state).apply(stream).size())
                .sum())));
        String title = words.text(titleKey);
        return ReportTable.of(id, title, rows.isEmpty() ? words.text("workstreams.none") : title, columns, rows)
                .withTotal(new Row("all", total))
                .withDetails("actions");
    }

    private Section milestones() {
        List<Column> columns = notes.columns(
                cells.column("action", Kind.TEXT),
                cells.column("milestone", Kind.TEXT),
                cells.column("due", Kind.PERIOD),
                cells.column("last-day", Kind.DAY),
                cells.column("days-overdue", Kind.FIGURE));
        List<RowGroup> groups = new ArrayList<>();
        for (MilestoneState state : ORDER) {
            List<MilestoneProgress> found = report.milestones(state);
            if (!found.isEmpty() || ALWAYS.contains(state)) {
                groups.add(group(state, found));
            }
        }
        return Section.of(ReportTable.grouped(
                        "milestones", words.text("milestones.heading"), words.text("column.state"), columns, groups))
                .withCharts(timeline().stream().toList());
    }

    private RowGroup group(MilestoneState state, List<MilestoneProgress> found) {
        return RowGroup.of(
                        Composer.slug(state),
                        words.state(state),
                        found.isEmpty()
                                ? words.text("milestones.none." + state)
                                : words.text("milestones.caption." + state, found.size()),
                        found.stream().map(this::milestone).toList())
                .withTone(tone(state.progress()));
    }

    private Optional<ReportChart> timeline() {
        TimelineFactory timelines = new TimelineFactory(words);
        List<TimelineFactory.Entry> entries = new ArrayList<>();
        for (MilestoneProgress each : report.milestones()) {
            each.milestone()
                    .due()
                    .ifPresent(due -> entries.add(new TimelineFactory.Entry(
                            each.milestone().id(),
                            each.state().progress(),
                            timelines.action(each.workstream(), each.actionNumber()),
                            each.milestone().title(),
                            new Cell.Period(due.period(), words.due(due)))));
        }
        return timelines.above("milestones", entries);
    }

    private Row milestone(MilestoneProgress each) {
        return notes.row(
                each,
                cells.action(each),
                notes.title(each),
                cells.due(each.milestone()),
                cells.day(each.milestone().due().flatMap(TargetDate::latest), "none.last-day"),
                each.state() == MilestoneState.OVERDUE ? cells.figure(each.daysOverdue()) : Cell.empty());
    }

    private Section actions() {
        List<Column> columns = new ArrayList<>(List.of(
                cells.column("number", Kind.TEXT),
                cells.column("action", Kind.TEXT),
                cells.column("lead", Kind.LIST),
                cells.column("state", Kind.STATE),
                cells.column("milestones", Kind.LIST)));
        columns.addAll(facts.columns());
        // Where nobody leads anything, a column that says so a hundred times is not worth its place.
        boolean withLeads =
                report.actions().stream().anyMatch(action -> !action.leads().isEmpty());
        List<RowGroup> groups = report.workstreams().stream()
                .map(workstream -> group(workstream, withLeads))
                .toList();
        return Section.of(ReportTable.grouped(
                "actions", words.text("actions.heading"), words.text("column.workstream"), columns, groups));
    }

    private RowGroup group(WorkstreamProgress workstream, boolean withLeads) {
        int size = workstream.actions().size();
        Map<String, String> numbers = workstream.actions().stream()
                .collect(Collectors.toMap(ActionProgress::id, ActionProgress::number, (first, second) -> first));
        return RowGroup.of(
                        workstream.id(),
                        workstream.title(),
                        size == 0
                                ? words.text("actions.none")
                                : words.text("actions.caption", workstream.title(), size),
                        workstream.actions().stream()
                                .map(action -> action(numbers, action, withLeads))
                                .toList())
                .withIntro(workstream.lead().map(lead -> words.text("actions.lead", lead)).stream()
                        .toList());
    }

    private Row action(Map<String, String> numbers, ActionProgress action, boolean withLeads) {
        List<String> wording = new ArrayList<>(List.of(action.label()));
        action.parent().map(numbers::get).ifPresent(parent -> wording.add(words.text("actions.part", parent)));
        wording.addAll(words.reported(action));
        List<Cell> row = new ArrayList<>(List.of(
                Cell.text(action.number()),
                Cell.lines(wording),
                withLeads ? cells.list(action.leads(), "none.lead") : Cell.empty(),
                cells.state("state", action.state(), tone(action.state())),
                cells.list(action.milestones().stream().map(words::milestone).toList(), "none.milestone")));
        row.addAll(facts.cells(action, action.parent().map(numbers::get)));
        return new Row(action.id(), row);
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        states.forEach(state ->
                notes.add(new Note(words.state(state), words.text("reading." + state), Optional.of(tone(state)))));
        notes.add(Note.remark(words.text("reading.dates")));
        return notes;
    }
}

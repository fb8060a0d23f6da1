package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.reporting.ActionProgress;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.MilestoneState;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.ProgressState;
import org.cpip.reporting.WorkstreamProgress;
import org.cpip.reporting.text.Shown;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Cell.Tone;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.Note;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/** A progress report in words and tables. */
final class ProgressDocument {

    private final ProgressReport report;
    private final Wording words;
    private final Cells cells;
    private final Shown shown;

    ProgressDocument(ProgressReport report, Wording words) {
        this.report = report;
        this.words = words;
        this.cells = new Cells(words);
        this.shown = Shown.of(report, words);
    }

    ReportDocument document() {
        return new ReportDocument(
                ReportKind.PROGRESS,
                words.language(),
                report.programme(),
                report.title(),
                words.text("page.title", report.title()),
                report.asAt(),
                Optional.empty(),
                words.text("page.as-at", words.date(report.asAt())),
                Composer.withGap(words, report, shown.summary()),
                List.of(workstreams(), milestones(), actions()),
                notes());
    }

    static Tone tone(ProgressState state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case DUE -> Tone.NEUTRAL;
            case OVERDUE -> Tone.BAD;
            case UNDATED -> Tone.WATCH;
            case CANCELLED -> Tone.OFF;
        };
    }

    private Section workstreams() {
        return new Section(
                "workstreams",
                words.text("workstreams.heading"),
                List.of(),
                List.of(
                        tallies(
                                "actions-by-workstream",
                                "workstreams.actions",
                                state -> stream -> stream.actions().stream()
                                        .filter(action -> action.parent().isEmpty()
                                                && (state.isEmpty() || state.get() == action.state()))
                                        .map(ActionProgress::id)
                                        .toList()),
                        tallies(
                                "milestones-by-workstream",
                                "workstreams.milestones",
                                state -> stream -> stream.milestones().stream()
                                        .filter(each -> state.isEmpty()
                                                || state.get() == each.state().progress())
                                        .map(each -> each.milestone().id())
                                        .toList())));
    }

    /** A table of counts; {@code items} gives the ids in a state, or all, of a workstream: the count is their number. */
    private ReportTable tallies(
            String id,
            String titleKey,
            Function<Optional<ProgressState>, Function<WorkstreamProgress, List<String>>> items) {
        List<Column> columns =
                new ArrayList<>(List.of(cells.column("workstream", Kind.TEXT), cells.column("total", Kind.FIGURE)));
        List<Optional<ProgressState>> states = new ArrayList<>(List.of(Optional.empty()));
        for (ProgressState state : shown.states()) {
            states.add(Optional.of(state));
            columns.add(new Column(state.name().toLowerCase(java.util.Locale.ROOT), words.state(state), Kind.FIGURE));
        }
        List<Row> rows = new ArrayList<>();
        for (WorkstreamProgress workstream : report.workstreams()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(workstream.title())));
            states.forEach(state -> {
                List<String> found = items.apply(state).apply(workstream);
                row.add(cells.figure(found.size(), found));
            });
            rows.add(new Row(workstream.id(), row));
        }
        List<Cell> total = new ArrayList<>(List.of(Cell.text(words.text("workstreams.all"))));
        states.forEach(state -> total.add(cells.figure(report.workstreams().stream()
                .mapToLong(stream -> items.apply(state).apply(stream).size())
                .sum())));
        String title = words.text(titleKey);
        return new ReportTable(
                id,
                title,
                Optional.empty(),
                columns,
                List.of(new RowGroup("all", "", List.of(), title, rows)),
                Optional.of(new Row("all", total)));
    }

    private Section milestones() {
        List<Column> columns = List.of(
                cells.column("action", Kind.TEXT),
                cells.column("milestone", Kind.TEXT),
                cells.column("due", Kind.PERIOD),
                cells.column("last-day", Kind.DAY),
                cells.column("days-overdue", Kind.FIGURE));
        List<RowGroup> groups = new ArrayList<>();
        for (MilestoneState state : shown.milestoneStates()) {
            List<MilestoneProgress> found = report.milestones(state);
            groups.add(new RowGroup(
                    state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                    words.text("milestones.title", words.state(state), found.size()),
                    List.of(),
                    found.isEmpty()
                            ? words.text("milestones.none." + state)
                            : words.text("milestones.caption." + state, found.size()),
                    found.stream().map(this::milestone).toList()));
        }
        return Section.of(new ReportTable(
                "milestones",
                words.text("milestones.heading"),
                Optional.of(words.text("column.state")),
                columns,
                groups,
                Optional.empty()));
    }

    private Row milestone(MilestoneProgress each) {
        List<String> title = new ArrayList<>(List.of(each.milestone().title()));
        title.addAll(words.notes(each));
        return Row.of(
                each.milestone().id(),
                Cell.text(words.action(each)),
                Cell.lines(title),
                cells.due(each.milestone()),
                cells.day(each.milestone().due().flatMap(due -> due.latest()), "none.last-day"),
                each.state() == MilestoneState.OVERDUE ? cells.figure(each.daysOverdue()) : Cell.empty());
    }

    private Section actions() {
        List<Column> columns = List.of(
                cells.column("number", Kind.TEXT),
                cells.column("action", Kind.TEXT),
                cells.column("lead", Kind.TEXT),
                cells.column("state", Kind.STATE),
                cells.column("milestones", Kind.TEXT));
        List<RowGroup> groups = report.workstreams().stream()
                .map(workstream -> new RowGroup(
                        workstream.id(),
                        workstream.title(),
                        workstream
                                .lead()
                                .map(lead -> List.of(words.text("actions.lead", lead)))
                                .orElse(List.of()),
                        workstream.actions().isEmpty()
                                ? words.text("actions.none")
                                : words.text(
                                        "actions.caption",
                                        workstream.title(),
                                        workstream.actions().size()),
                        workstream.actions().stream()
                                .map(action -> action(workstream, action))
                                .toList()))
                .toList();
        return Section.of(new ReportTable(
                "actions",
                words.text("actions.heading"),
                Optional.of(words.text("column.workstream")),
                columns,
                groups,
                Optional.empty()));
    }

    private Row action(WorkstreamProgress workstream, ActionProgress action) {
        List<String> wording = new ArrayList<>(List.of(action.label()));
        workstream.whole(action).ifPresent(whole -> wording.add(words.text("actions.part", whole.number())));
        wording.addAll(words.reported(action));
        Cell lead = action.leads().isEmpty() ? cells.absent("none.lead") : Cell.lines(action.leads());
        return Row.of(
                action.id(),
                Cell.text(action.number()),
                Cell.lines(wording),
                shown.withLeads() ? lead : Cell.empty(),
                cells.state("state", action.state(), tone(action.state())),
                action.milestones().isEmpty()
                        ? cells.absent("none.milestone")
                        : Cell.lines(action.milestones().stream()
                                .map(words::milestone)
                                .toList()));
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        shown.states().forEach(state -> notes.add(new Note(words.state(state), words.text("reading." + state))));
        notes.add(new Note("", words.text("reading.dates")));
        return notes;
    }
}

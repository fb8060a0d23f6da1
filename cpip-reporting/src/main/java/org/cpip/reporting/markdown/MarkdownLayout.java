package org.cpip.reporting.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.reporting.ActionProgress;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.MilestoneState;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.ProgressState;
import org.cpip.reporting.Tally;
import org.cpip.reporting.WorkstreamProgress;
import org.cpip.reporting.text.Shown;
import org.cpip.reporting.text.Wording;

/** One progress report on its way into a document: which blocks, in which order. */
final class MarkdownLayout {

    private final ProgressReport report;
    private final Wording words;
    private final MarkdownDocument document;
    private final Shown shown;

    MarkdownLayout(ProgressReport report, Wording words, MarkdownDocument document) {
        this.report = report;
        this.words = words;
        this.document = document;
        this.shown = Shown.of(report, words);
    }

    void write() throws IOException {
        document.heading(1, words.text("page.title", report.title()));
        document.paragraph(words.text("page.as-at", words.date(report.asAt())));
        summary();
        document.heading(2, words.text("workstreams.heading"));
        tallies(
                "workstreams.actions",
                report.workstreams().stream()
                        .map(WorkstreamProgress::actionTally)
                        .toList(),
                report.actionTally());
        tallies(
                "workstreams.milestones",
                report.workstreams().stream()
                        .map(WorkstreamProgress::milestoneTally)
                        .toList(),
                report.milestoneTally());
        document.heading(2, words.text("milestones.heading"));
        for (MilestoneState state : shown.milestoneStates()) {
            milestones(state, report.milestones(state));
        }
        document.heading(2, words.text("actions.heading"));
        for (WorkstreamProgress workstream : report.workstreams()) {
            actions(workstream);
        }
        reading();
    }

    private void summary() throws IOException {
        document.heading(2, words.text("summary.heading"));
        document.strong(shown.summary().get(0));
        document.list(shown.summary().subList(1, shown.summary().size()));
    }

    private void tallies(String heading, List<Tally> tallies, Tally all) throws IOException {
        document.heading(3, words.text(heading));
        List<String> header = new ArrayList<>(List.of(words.text("column.workstream"), words.text("column.total")));
        shown.states().forEach(state -> header.add(words.state(state)));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            rows.add(figures(Escape.text(report.workstreams().get(i).title()), tallies.get(i)));
        }
        rows.add(figures(Escape.text(words.text("workstreams.all")), all));
        document.table(header, 1, header.size(), rows);
    }

    private List<String> figures(String title, Tally tally) {
        List<String> cells = new ArrayList<>(List.of(title, words.number(tally.total())));
        for (ProgressState state : shown.states()) {
            cells.add(words.number(tally.count(state)));
        }
        return cells;
    }

    private void milestones(MilestoneState state, List<MilestoneProgress> found) throws IOException {
        document.heading(3, words.text("milestones.title", words.state(state), found.size()));
        if (found.isEmpty()) {
            document.paragraph(words.text("milestones.none." + state));
            return;
        }
        boolean late = state == MilestoneState.OVERDUE;
        List<String> header = new ArrayList<>(List.of(
                words.text("column.action"),
                words.text("column.milestone"),
                words.text("column.due"),
                words.text("column.last-day")));
        if (late) {
            header.add(words.text("column.days-overdue"));
        }
        List<List<String>> rows = new ArrayList<>(found.size());
        for (MilestoneProgress each : found) {
            List<String> title = new ArrayList<>(List.of(each.milestone().title()));
            title.addAll(words.notes(each));
            List<String> cells = new ArrayList<>(List.of(
                    Escape.text(words.action(each)),
                    MarkdownDocument.lines(title),
                    Escape.text(words.due(each.milestone())),
                    words.lastDay(each.milestone())));
            if (late) {
                cells.add(words.number(each.daysOverdue()));
            }
            rows.add(cells);
        }
        document.table(header, 4, header.size(), rows);
    }

    private void actions(WorkstreamProgress workstream) throws IOException {
        document.heading(3, workstream.title());
        if (workstream.lead().isPresent()) {
            document.paragraph(words.text("actions.lead", workstream.lead().get()));
        }
        if (workstream.actions().isEmpty()) {
            document.paragraph(words.text("actions.none"));
            return;
        }
        List<String> header = new ArrayList<>(List.of(words.text("column.number"), words.text("column.action")));
        if (shown.withLeads()) {
            header.add(words.text("column.lead"));
        }
        header.add(words.text("column.state"));
        header.add(words.text("column.milestones"));
        document.table(
                header, 0, 0, workstream.actions().stream().map(this::cells).toList());
    }

    private List<String> cells(ActionProgress action) {
        List<String> wording = new ArrayList<>(List.of(action.label()));
        wording.addAll(words.reported(action));
        List<String> cells = new ArrayList<>(List.of(Escape.text(action.number()), MarkdownDocument.lines(wording)));
        if (shown.withLeads()) {
            cells.add(MarkdownDocument.lines(
                    action.leads().isEmpty() ? List.of(words.text("none.lead")) : action.leads()));
        }
        cells.add(words.state(action.state()));
        cells.add(MarkdownDocument.lines(
                action.milestones().isEmpty()
                        ? List.of(words.text("none.milestone"))
                        : action.milestones().stream().map(words::milestone).toList()));
        return cells;
    }

    private void reading() throws IOException {
        document.heading(2, words.text("reading.heading"));
        List<String> items = new ArrayList<>();
        shown.states()
                .forEach(state ->
                        items.add(words.text("reading.item", words.state(state), words.text("reading." + state))));
        document.list(items);
        document.paragraph(words.text("reading.dates"));
    }
}

package org.cpip.collect.update;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Experimental;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.Section;

/** What came of an update round, as a report that any renderer lays out: who answered, what was refused and why, what was taken. */
@Experimental
public final class RoundReport {

    private final Programme programme;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Action> actions = new HashMap<>();

    private RoundReport(Programme programme) {
        this.programme = programme;
        programme.parties().forEach(party -> names.put(party.id(), party.name()));
        programme.actions().forEach(action -> actions.putIfAbsent(action.id(), action));
    }

    /**
     * The report.
     *
     * @param programme as it was before the updates were applied
     * @param answers who has answered
     * @param applied what was added; none where an error kept everything from being applied
     * @param diagnostics all that there was to say
     * @param day that the round speaks of
     */
    public static ReportDocument of(
            Programme programme,
            Completeness answers,
            List<AppliedUpdate> applied,
            List<Diagnostic> diagnostics,
            LocalDate day) {
        return new RoundReport(programme).document(answers, applied, diagnostics, day);
    }

    private ReportDocument document(
            Completeness answers, List<AppliedUpdate> applied, List<Diagnostic> diagnostics, LocalDate day) {
        List<Diagnostic> refused = of(diagnostics, Severity.ERROR);
        List<Diagnostic> doubtful = of(diagnostics, Severity.WARNING);
        long complete = answers.leads().stream()
                .filter(lead -> lead.missing().isEmpty())
                .count();
        List<String> summary = List.of(
                complete + " of " + answers.leads().size() + " leads answered for all that they lead.",
                applied.isEmpty() ? "Nothing was taken into the plan." : count(applied.size(), "answer") + " taken.",
                refused.isEmpty() ? "Nothing was refused." : count(refused.size(), "fault") + " to be put right.");
        String words = FormControl.words(day);
        return new ReportDocument(
                ReportKind.CHANGE,
                "en-GB",
                programme.title(),
                programme.title() + ": update round",
                "Update round",
                day,
                Optional.empty(),
                "The position on " + words,
                summary,
                List.of(),
                List.of(
                        Section.of(leads(answers)),
                        Section.of(said("refused", "Refused", refused)),
                        Section.of(said("doubtful", "Taken or left, and to be looked at", doubtful)),
                        Section.of(taken(applied))),
                List.of());
    }

    private static List<Diagnostic> of(List<Diagnostic> all, Severity severity) {
        return all.stream().filter(each -> each.severity() == severity).toList();
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private ReportTable leads(Completeness answers) {
        List<Row> rows = new ArrayList<>();
        for (Completeness.LeadAnswers lead : answers.leads()) {
            int asked = lead.answered().size() + lead.missing().size();
            boolean all = lead.missing().isEmpty();
            rows.add(Row.of(
                    lead.lead(),
                    Cell.naming(names.getOrDefault(lead.lead(), lead.lead()), lead.lead()),
                    figure(lead.answered().size()),
                    figure(asked),
                    new Cell.State(
                            all ? "answered" : lead.late() ? "late" : "missing",
                            all ? "Answered" : lead.late() ? "Late" : "Not yet",
                            all ? Cell.Tone.GOOD : lead.late() ? Cell.Tone.BAD : Cell.Tone.WATCH),
                    Cell.lines(lead.missing().stream().map(this::name).toList())));
        }
        if (!answers.withoutLead().isEmpty()) {
            rows.add(Row.of(
                    "nobody",
                    Cell.text("No lead named"),
                    figure(0),
                    figure(answers.withoutLead().size()),
                    new Cell.State("missing", "Nobody to ask", Cell.Tone.WATCH),
                    Cell.lines(answers.withoutLead().stream().map(this::name).toList())));
        }
        return ReportTable.of(
                "leads",
                "Who answered",
                rows.isEmpty() ? "Nobody was to be asked." : "Leads, and what each was asked about",
                List.of(
                        new Column("lead", "Lead", Column.Kind.TEXT),
                        new Column("answered", "Answered", Column.Kind.FIGURE),
                        new Column("asked", "Asked", Column.Kind.FIGURE),
                        new Column("state", "State", Column.Kind.STATE),
                        new Column("missing", "Missing", Column.Kind.LIST)),
                rows);
    }

    private static ReportTable said(String id, String title, List<Diagnostic> said) {
        List<Row> rows = new ArrayList<>();
        for (Diagnostic each : said) {
            rows.add(Row.of(
                    id + "-" + (rows.size() + 1),
                    Cell.text(each.location().map(Object::toString).orElse("The plan")),
                    Cell.text(each.message()),
                    Cell.text(each.remedy())));
        }
        return ReportTable.of(
                id,
                title,
                rows.isEmpty() ? "There is nothing." : "Each with its place and what to do",
                List.of(
                        new Column("place", "Where", Column.Kind.TEXT),
                        new Column("message", "What", Column.Kind.TEXT),
                        new Column("remedy", "What to do", Column.Kind.TEXT)),
                rows);
    }

    private ReportTable taken(List<AppliedUpdate> applied) {
        List<Row> rows = new ArrayList<>();
        for (AppliedUpdate each : applied) {
            StatusUpdate update = each.update();
            rows.add(Row.of(
                    "taken-" + (rows.size() + 1),
                    Cell.naming(name(each.action()), each.action()),
                    update.by()
                            .<Cell>map(by -> Cell.naming(names.getOrDefault(by, by), by))
                            .orElseGet(() -> new Cell.Absent("Nobody named")),
                    update.asAt()
                            .<Cell>map(day -> new Cell.Day(day, FormControl.words(day)))
                            .orElseGet(Cell::empty),
                    Cell.lines(said(update))));
        }
        return ReportTable.of(
                "taken",
                "Taken into the plan",
                rows.isEmpty() ? "There is nothing." : "Answers, in the order of the plan",
                List.of(
                        new Column("action", "Action", Column.Kind.TEXT),
                        new Column("by", "By", Column.Kind.TEXT),
                        new Column("as-at", "As at", Column.Kind.DAY),
                        new Column("said", "What", Column.Kind.LIST)),
                rows);
    }

    private static List<String> said(StatusUpdate update) {
        List<String> said = new ArrayList<>();
        update.status().map(DeliveryStatus::label).ifPresent(status -> said.add("Status: " + status));
        update.ownerConfidence()
                .ifPresent(rating -> said.add("Confidence: " + rating.rating().label()));
        for (MilestoneUpdate milestone : update.milestones()) {
            milestone.forecast().ifPresent(date -> said.add("Now expected: " + FormControl.words(date)));
            milestone.achieved().ifPresent(day -> said.add("Achieved: " + FormControl.words(day)));
        }
        update.narrative().ifPresent(said::add);
        update.reason().ifPresent(reason -> said.add("Reason: " + reason));
        return said;
    }

    private String name(String action) {
        return Optional.ofNullable(actions.get(action))
                .map(known -> FormDocument.heading(known.number(), known.label()))
                .orElse(action);
    }

    private static Cell figure(int number) {
        return new Cell.Figure(BigDecimal.valueOf(number), Integer.toString(number), List.of());
    }
}

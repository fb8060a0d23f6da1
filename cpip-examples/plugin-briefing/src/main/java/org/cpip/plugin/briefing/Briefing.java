package org.cpip.plugin.briefing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;

/**
 * What a briefing says: every figure and every item comes from the document, found by ids that are the same in every
 * language. Of a report that is none of progress it has the summary alone. Its own words are English. For one thread.
 */
final class Briefing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ReportDocument report;
    private final LocalDate until;
    private final MailText mail = new MailText();
    private final Map<String, Row> actions = new HashMap<>();

    Briefing(ReportDocument report, LocalDate until) {
        this.report = report;
        this.until = until;
        report.table("actions").stream()
                .flatMap(table -> table.rows().stream())
                .forEach(row -> actions.putIfAbsent(row.id(), row));
    }

    String text() {
        mail.heading(report.title());
        mail.paragraph("Position at the end of " + day(report.asAt()) + ".");
        Optional<ReportTable> milestones = report.table("milestones");
        if (report.kind() != ReportKind.PROGRESS || milestones.isEmpty()) {
            report.summary().forEach(mail::paragraph);
            return mail.text();
        }
        for (String thing : List.of("actions", "milestones")) {
            report.overview().stream().filter(chart -> chart.id().equals(thing)).forEach(this::figures);
        }
        ReportTable table = milestones.get();
        section(table, "Overdue", rows(table, "overdue"), "Nothing is overdue.");
        section(table, "Due by " + day(until), soon(table), "Nothing falls due by then.");
        section(table, "Without a date to keep", rows(table, "open-ended", "no-date"), "Every open milestone has one.");
        return mail.text();
    }

    /** Only what there is, so that a short mail is a good mail. */
    private void figures(ReportChart chart) {
        StringBuilder text = new StringBuilder(chart.title());
        String separator = ": ";
        for (ReportChart.Series series : chart.series()) {
            if (series.number(0).filter(count -> count.signum() > 0).isPresent()) {
                text.append(separator)
                        .append(series.values().get(0).lines().get(0))
                        .append(' ')
                        .append(word(series));
                separator = ", ";
            }
        }
        mail.paragraph(text.append('.').toString());
    }

    /** By the role, which is the same in every language. */
    private static String word(ReportChart.Series series) {
        return switch (series.role()) {
            case DONE -> "done";
            case DUE -> "due";
            case OVERDUE -> "overdue";
            case UNDATED -> "without a date to keep";
            case CANCELLED -> "cancelled";
            default -> series.title();
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The rows of the groups with these ids, in the order of the ids. */
    private static List<Row> rows(ReportTable table, String... groups) {
        List<Row> rows = new ArrayList<>();
        for (String id : groups) {
            table.groups().stream()
                    .filter(group -> group.id().equals(id))
                    .map(RowGroup::rows)
                    .forEach(rows::addAll);
        }
        return rows;
    }

    /** Due now or later, with a last day that comes by then; what may still be met after it is not due by then. */
    private List<Row> soon(ReportTable table) {
        return rows(table, "due-in-period", "upcoming").stream()
                .filter(row -> cell(table, row, "last-day") instanceof Cell.Day day
                        && !day.value().isAfter(until))
                .toList();
    }

    private void section(ReportTable table, String title, List<Row> milestones, String none) {
        mail.heading(milestones.isEmpty() ? title : title + " (" + milestones.size() + ")");
        if (milestones.isEmpty()) {
            mail.paragraph(none);
        }
        milestones.forEach(row -> item(table, row));
    }

    private void item(ReportTable table, Row row) {
        List<String> milestone = cell(table, row, "milestone").lines();
        Cell action = cell(table, row, "action");
        mail.item(action.lines().get(0) + ": " + milestone.get(0));
        if (cell(table, row, "due") instanceof Cell.Period due) {
            mail.detail("Due " + due.shown() + late(cell(table, row, "days-overdue")));
        }
        milestone.stream().skip(1).forEach(mail::detail);
        if (action instanceof Cell.Text text) {
            text.items().stream()
                    .map(actions::get)
                    .filter(found -> found != null)
                    .forEach(this::behind);
        }
    }

    private static String late(Cell days) {
        return days instanceof Cell.Figure figure
                ? ", " + figure.shown() + (figure.value().intValue() == 1 ? " day" : " days") + " late"
                : "";
    }

    /** Who leads the action behind a milestone, and what was last reported on it. */
    private void behind(Row action) {
        ReportTable table = report.table("actions").orElseThrow();
        mail.detail(
                cell(table, action, "lead") instanceof Cell.Text leads
                        ? "Lead: " + String.join("; ", leads.lines())
                        : "Nobody is named to lead it");
        cell(table, action, "action").lines().stream().skip(1).forEach(mail::detail);
    }

    /** The cell in the column with this id; empty where there is no such column. */
    private static Cell cell(ReportTable table, Row row, String column) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).id().equals(column)) {
                return row.cells().get(i);
            }
        }
        return Cell.empty();
    }
}

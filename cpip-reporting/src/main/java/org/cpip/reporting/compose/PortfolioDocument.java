package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.ActionProgress;
import org.cpip.reporting.BriefReport;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.PortfolioReport;
import org.cpip.reporting.ProgrammeStanding;
import org.cpip.reporting.ProgressState;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.Section;

/** A portfolio in words and tables: a row a programme, then what needs somebody over all of them. */
final class PortfolioDocument extends Composer {

    /** Of hundreds of programmes the ones that an office can talk about in a meeting. */
    private static final int MOST = 20;

    private final PortfolioReport report;

    PortfolioDocument(PortfolioReport report, Wording words) {
        super(ReportKind.PORTFOLIO, words);
        this.report = report;
    }

    ReportDocument document() {
        List<String> summary = new ArrayList<>(List.of(
                say(
                        "lead",
                        words.date(report.asAt()),
                        report.programmes().size(),
                        sum(each -> each.actions().total()),
                        sum(each -> each.actions().overdue()),
                        sum(each -> each.actions().done())),
                say(
                        parts(Rating.RED) + parts(Rating.AMBER_RED) == 0 ? "lead.more" : "lead.more.parts",
                        sum(each -> each.rated(Rating.RED)),
                        sum(each -> each.rated(Rating.AMBER_RED)),
                        sum(ProgrammeStanding::exceptions),
                        sum(each -> each.next().size()),
                        BriefReport.DAYS_AHEAD,
                        parts(Rating.RED),
                        parts(Rating.AMBER_RED))));
        int parts = sum(each -> each.parts().total());
        if (parts > 0) {
            summary.add(1, words.text("summary.parts", parts, sum(each -> each.parts()
                    .overdue())));
        }
        return document(
                report, Optional.empty(), summary, List.of(), List.of(programmes(), ratings(), worst(), next()));
    }

    private int parts(Rating rating) {
        return sum(each -> each.partsRated(rating));
    }

    private int sum(ToIntFunction<ProgrammeStanding> figure) {
        return report.programmes().stream().mapToInt(figure).sum();
    }

    private Section programmes() {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(
                "total", words.text("column.actions"), each -> each.actions().total()));
        for (ProgressState state : ProgressState.values()) {
            figures.add(new Figure(
                    slug(state), words.state(state), each -> each.actions().count(state)));
        }
        figures.add(new Figure("milestones-overdue", say("milestones-overdue"), each -> each.milestones()
                .overdue()));
        figures.add(new Figure("exceptions", say("exceptions"), ProgrammeStanding::exceptions));
        figures.add(new Figure("decisions", say("decisions"), ProgrammeStanding::decisions));
        return table("programmes", figures, true);
    }

    private Section ratings() {
        List<Figure> figures = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            figures.add(new Figure(slug(rating), words.rating(rating), each -> each.rated(rating)));
        }
        figures.add(new Figure("unrated", words.text("none.rating"), ProgrammeStanding::unrated));
        return table("ratings", figures, false);
    }

    /** A row a programme, and their sum. */
    private Section table(String id, List<Figure> figures, boolean dated) {
        List<Column> columns = new ArrayList<>(List.of(cells.column("programme", Kind.TEXT)));
        figures.forEach(figure -> columns.add(new Column(figure.id(), figure.title(), Kind.FIGURE)));
        List<Row> rows = new ArrayList<>();
        for (ProgrammeStanding each : report.programmes()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(each.title())));
            figures.forEach(figure -> row.add(cells.figure(figure.of().applyAsInt(each))));
            if (dated) {
                row.add(cells.day(each.lastUpdate(), "none.update"));
            }
            rows.add(new Row(each.id(), row));
        }
        List<Cell> total = new ArrayList<>(List.of(Cell.text(say("all"))));
        figures.forEach(figure -> total.add(cells.figure(sum(figure.of()))));
        if (dated) {
            columns.add(cells.column("last-update", Kind.DAY));
            total.add(Cell.empty());
        }
        ReportTable table = table(id, columns, rows);
        return Section.of(rows.isEmpty() ? table : table.withTotal(new Row("all", total)));
    }

    private Section worst() {
        List<Row> rows = report.programmes().stream()
                .flatMap(programme -> programme.worst().stream().map(each -> new Placed(programme, each)))
                .sorted(Comparator.comparing(Placed::badness)
                        .thenComparing(placed -> placed.concern().daysOverdue())
                        .reversed())
                .map(this::worst)
                .toList();
        return cut(
                "worst",
                List.of(
                        cells.column("programme", Kind.TEXT),
                        cells.column("action", Kind.TEXT),
                        cells.column("wording", Kind.TEXT),
                        cells.column("lead", Kind.LIST),
                        cells.column("rating", Kind.STATE),
                        cells.column("days-overdue", Kind.FIGURE),
                        cells.column("reason", Kind.TEXT)),
                rows);
    }

    private Row worst(Placed placed) {
        BriefReport.Concern each = placed.concern();
        ActionProgress action = each.action().action();
        return Row.of(
                placed.programme().id() + " " + action.id(),
                Cell.text(placed.programme().title()),
                Cell.text(words.action(each.action().workstream(), action.number())),
                Cell.text(action.label()),
                cells.list(action.leads(), "none.lead"),
                each.rating()
                        .<Cell>map(given -> new Cell.State(
                                given.rating().name(), words.confidence(given), ExceptionDocument.tone(given.rating())))
                        .orElseGet(() -> cells.absent("none.rating")),
                each.daysOverdue() > 0 ? cells.figure(each.daysOverdue()) : Cell.empty(),
                each.reason().map(Cell::text).orElseGet(() -> cells.absent("none.reason")));
    }

    private Section next() {
        List<Row> rows = report.programmes().stream()
                .flatMap(programme -> programme.next().stream().map(each -> new Next(programme, each)))
                .sorted(Comparator.comparing(next ->
                        next.milestone().expected().flatMap(TargetDate::latest).orElseThrow()))
                .map(next -> Row.of(
                        next.programme().id() + " "
                                + next.milestone().milestone().id(),
                        Cell.text(next.programme().title()),
                        Cell.text(words.action(next.milestone())),
                        Cell.text(next.milestone().milestone().title()),
                        cells.period(next.milestone().expected(), "none.date")))
                .toList();
        return cut(
                "next",
                List.of(
                        cells.column("programme", Kind.TEXT),
                        cells.column("action", Kind.TEXT),
                        cells.column("milestone", Kind.TEXT),
                        cells.column("expected", Kind.PERIOD)),
                rows);
    }

    /** The first rows, and a title that says how many there are in all. */
    private Section cut(String id, List<Column> columns, List<Row> rows) {
        return rows.size() <= MOST
                ? section(id, columns, rows)
                : Section.of(ReportTable.of(
                        id,
                        words.text("brief.cut.title", say(id), MOST, rows.size()),
                        words.text("brief.cut", MOST, rows.size()),
                        columns,
                        rows.subList(0, MOST)));
    }

    /** A column of figures. */
    private record Figure(String id, String title, ToIntFunction<ProgrammeStanding> of) {}

    private record Next(ProgrammeStanding programme, MilestoneProgress milestone) {}

    private record Placed(ProgrammeStanding programme, BriefReport.Concern concern) {
        int badness() {
            return concern.rating().map(rating -> rating.rating().ordinal()).orElse(-1);
        }
    }
}

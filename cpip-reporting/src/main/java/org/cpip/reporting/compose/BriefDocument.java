package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.reporting.ActionProgress;
import org.cpip.reporting.BriefReport;
import org.cpip.reporting.WorkstreamRatings;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.Section;

/** The page that a minister reads, in words and tables. Lists are short; the full ones are in the other reports. */
final class BriefDocument extends Composer {

    /** More than these do not fit on the page. */
    private static final int MOST = 5;

    private static final int FEW = 3;

    /** Two lines of a narrow column. */
    private static final int NARROW = 42;

    private final BriefReport report;

    BriefDocument(BriefReport report, Wording words) {
        super(ReportKind.BRIEF, words);
        this.report = report;
    }

    ReportDocument document() {
        return document(
                report,
                Optional.of(report.since()),
                List.of(
                        lead(),
                        say(
                                "lead.more",
                                report.next().size(),
                                BriefReport.DAYS_AHEAD,
                                report.decisions().size(),
                                report.unanswered().stream()
                                        .filter(each -> !each.lead().isEmpty())
                                        .count())),
                List.of(),
                List.of(ratings(), changes(), worst(), next(), decisions(), unanswered()));
    }

    /** What the table of ratings counts; where parts of actions are rated so too, they are named beside it. */
    private String lead() {
        int parts = low(report.partRatings());
        int better = total(report.partRatings(), WorkstreamRatings::better);
        int worse = total(report.partRatings(), WorkstreamRatings::worse);
        return say(
                parts + better + worse == 0 ? "lead" : "lead.parts",
                low(report.ratings()),
                total(WorkstreamRatings::better),
                total(WorkstreamRatings::worse),
                words.date(report.since()),
                parts,
                better,
                worse);
    }

    private static int low(List<WorkstreamRatings> ratings) {
        return total(ratings, each -> each.open(Rating.RED)) + total(ratings, each -> each.open(Rating.AMBER_RED));
    }

    private int total(Function<WorkstreamRatings, List<String>> which) {
        return total(report.ratings(), which);
    }

    private static int total(List<WorkstreamRatings> ratings, Function<WorkstreamRatings, List<String>> which) {
        return ratings.stream().mapToInt(each -> which.apply(each).size()).sum();
    }

    private Section ratings() {
        List<Column> columns = new ArrayList<>(List.of(cells.column("workstream", Kind.TEXT)));
        List<Function<WorkstreamRatings, List<String>>> counted = new ArrayList<>();
        for (Rating rating : Rating.values()) {
            columns.add(new Column(slug(rating), words.rating(rating), Kind.FIGURE));
            counted.add(each -> each.open(rating));
        }
        columns.add(new Column("unrated", words.text("none.rating"), Kind.FIGURE));
        counted.add(WorkstreamRatings::unrated);
        columns.add(new Column("done", words.text("state.DONE"), Kind.FIGURE));
        counted.add(WorkstreamRatings::done);
        columns.add(new Column("better", say("better"), Kind.FIGURE));
        counted.add(WorkstreamRatings::better);
        columns.add(new Column("worse", say("worse"), Kind.FIGURE));
        counted.add(WorkstreamRatings::worse);
        List<Row> rows = new ArrayList<>();
        for (WorkstreamRatings each : report.ratings()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.text(each.title())));
            counted.forEach(which -> row.add(cells.figure(which.apply(each).size(), which.apply(each))));
            rows.add(new Row(each.id(), row));
        }
        List<Cell> sum = new ArrayList<>(List.of(Cell.text(words.text("workstreams.all"))));
        counted.forEach(which -> sum.add(cells.figure(total(which))));
        ReportTable table = table("ratings", columns, rows);
        return Section.of(rows.isEmpty() ? table : table.withTotal(new Row("all", sum)));
    }

    private Section changes() {
        List<Row> rows = new ChangeSentences(report.changes(), words).rows();
        return cut(
                "changes", MOST, List.of(cells.column("action", Kind.TEXT), cells.column("change", Kind.TEXT)), rows);
    }

    private Section worst() {
        return section(
                "worst",
                List.of(
                        cells.column("action", Kind.TEXT),
                        cells.column("wording", Kind.TEXT),
                        cells.column("lead", Kind.LIST),
                        cells.column("rating", Kind.STATE),
                        cells.column("days-overdue", Kind.FIGURE),
                        cells.column("reason", Kind.TEXT),
                        cells.column("remedy", Kind.TEXT)),
                report.worst().stream().map(this::worst).toList());
    }

    private Row worst(BriefReport.Concern each) {
        ActionProgress action = each.action().action();
        return Row.of(
                action.id(),
                cells.action(each.action().workstream(), action.number(), action.id()),
                Cell.text(narrow(action.label())),
                cells.list(action.leads(), "none.lead"),
                each.rating()
                        .<Cell>map(given -> new Cell.State(
                                given.rating().name(), words.confidence(given), ExceptionDocument.tone(given.rating())))
                        .orElseGet(() -> cells.absent("none.rating")),
                each.daysOverdue() > 0 ? cells.figure(each.daysOverdue()) : Cell.empty(),
                each.reason().map(BriefDocument::narrow).map(Cell::text).orElseGet(() -> cells.absent("none.reason")),
                action.narrative()
                        .map(BriefDocument::narrow)
                        .map(Cell::text)
                        .orElseGet(() -> cells.absent("none.narrative")));
    }

    private static String narrow(String words) {
        return ChangeSentences.title(words, NARROW);
    }

    private Section next() {
        List<Row> rows = report.next().stream()
                .map(each -> Row.of(
                        each.milestone().id(),
                        cells.action(each),
                        Cell.text(each.milestone().title()),
                        cells.period(each.expected(), "none.date")))
                .toList();
        return cut(
                "next",
                MOST,
                List.of(
                        cells.column("action", Kind.TEXT),
                        cells.column("milestone", Kind.TEXT),
                        cells.column("expected", Kind.PERIOD)),
                rows);
    }

    private Section decisions() {
        List<Row> rows = report.decisions().stream()
                .map(each -> Row.of(
                        each.action().id(),
                        cells.action(
                                each.workstream(),
                                each.action().number(),
                                each.action().id()),
                        Cell.text(each.text())))
                .toList();
        return cut(
                "decisions",
                FEW,
                List.of(cells.column("action", Kind.TEXT), cells.column("decision", Kind.TEXT)),
                rows);
    }

    private Section unanswered() {
        List<Row> rows = report.unanswered().stream()
                .map(each -> Row.of(
                        each.lead().isEmpty() ? "none" : each.lead(),
                        each.lead().isEmpty() ? cells.absent("none.lead") : Cell.text(each.lead()),
                        cells.figure(
                                each.actions().size(),
                                each.actions().stream()
                                        .map(one -> one.action().id())
                                        .toList()),
                        cells.figure(each.open()),
                        cells.day(each.last(), "none.update")))
                .toList();
        return cut(
                "unanswered",
                FEW,
                List.of(
                        cells.column("lead", Kind.TEXT),
                        new Column("unanswered", say("unanswered.count"), Kind.FIGURE),
                        new Column("open", say("unanswered.open"), Kind.FIGURE),
                        cells.column("last-update", Kind.DAY)),
                rows);
    }

    /** The first rows, and a caption that says how many there are in all. */
    private Section cut(String id, int most, List<Column> columns, List<Row> rows) {
        if (rows.size() <= most) {
            return section(id, columns, rows);
        }
        return Section.of(ReportTable.of(
                id,
                say("cut.title", say(id), most, rows.size()),
                say("cut", most, rows.size()),
                columns,
                rows.subList(0, most)));
    }
}

package org.cpip.reporting.compose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.reporting.BurnUp;
import org.cpip.reporting.DeliveryMonth;
import org.cpip.reporting.DeliveryReport;
import org.cpip.reporting.MilestonePath;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.ReportChart.Category;
import org.cpip.spi.report.ReportChart.Place;
import org.cpip.spi.report.ReportChart.Role;
import org.cpip.spi.report.ReportChart.Series;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.Section;

/** How delivery went, in words, charts and tables: a row a month, then the milestones and how their dates moved. */
final class DeliveryDocument extends Composer {

    private final DeliveryReport report;

    DeliveryDocument(DeliveryReport report, Wording words) {
        super(ReportKind.DELIVERY, words);
        this.report = report;
    }

    ReportDocument document() {
        DeliveryDates dates = new DeliveryDates(report, words);
        return document(
                report,
                Optional.empty(),
                summary(),
                List.of(),
                List.of(burnUp(), ratings(), statuses(), dates.slips(), dates.gantt()));
    }

    private List<String> summary() {
        BurnUp now = report.burnUp().get(report.months().size() - 1);
        List<MilestonePath> moved = report.moved();
        Optional<MilestonePath> latest = moved.stream()
                .findFirst()
                .filter(path -> path.isOpen() && path.daysLater().orElse(0L) > 0);
        List<String> sentences = new ArrayList<>();
        sentences.add(say(
                "lead",
                words.date(report.asAt()),
                now.done().orElse(0),
                now.planned(),
                report.milestones().size()));
        sentences.add(latest.map(path -> say(
                        "moved.latest",
                        moved.size(),
                        path.daysLater().orElseThrow(),
                        words.action(path.now()),
                        path.now().milestone().title()))
                .orElseGet(() -> say("moved", moved.size())));
        if (!report.past().isEmpty()) {
            sentences.add(say("past", report.past().size()));
        }
        if (!report.undated().isEmpty()) {
            sentences.add(say("undated", report.undated().size()));
        }
        if (report.earlier() > 0) {
            sentences.add(say("earlier", report.earlier()));
        }
        return sentences;
    }

    private Section burnUp() {
        List<Row> rows = new ArrayList<>();
        List<Category> categories = new ArrayList<>();
        for (BurnUp point : report.burnUp()) {
            rows.add(Row.of(
                    point.day().toString(),
                    day(point.day()),
                    cells.figure(point.planned()),
                    figure(point.done()),
                    figure(point.expected())));
            categories.add(new Category(
                    point.day().toString(),
                    title(point.day()),
                    "",
                    Optional.of(EdtfPeriod.of(EdtfDate.ofDay(point.day())))));
        }
        List<Column> columns =
                List.of(cells.column("as-at", Kind.DAY), column("planned"), column("done"), column("expected"));
        Section section = section("burn-up", columns, rows);
        return section.withCharts(List.of(charts.line(
                "burn-up",
                say("burn-up"),
                Place.above("burn-up"),
                "",
                categories,
                List.of(
                        series(columns, rows, 1, Role.PLANNED),
                        series(columns, rows, 2, Role.DONE),
                        series(columns, rows, 3, Role.EXPECTED)))));
    }

    private Section ratings() {
        Map<String, Role> roles = new LinkedHashMap<>();
        List<Column> columns = new ArrayList<>(List.of(cells.column("as-at", Kind.DAY)));
        for (Rating rating : Rating.values()) {
            columns.add(new Column(slug(rating), words.rating(rating), Kind.FIGURE));
            roles.put(slug(rating), Role.valueOf(rating.name()));
        }
        columns.add(new Column("unrated", words.text("none.rating"), Kind.FIGURE));
        roles.put("unrated", Role.UNDATED);
        columns.add(column("open"));
        List<Row> rows = new ArrayList<>();
        for (DeliveryMonth month : report.months()) {
            List<Cell> row = new ArrayList<>(List.of(day(month.day())));
            for (Rating rating : Rating.values()) {
                row.add(cells.figure(month.rated(rating)));
            }
            row.add(cells.figure(month.unrated()));
            row.add(cells.figure(month.open()));
            rows.add(new Row(month.day().toString(), row));
        }
        return months("ratings", columns, rows, roles);
    }

    private Section statuses() {
        Map<String, Role> roles = new LinkedHashMap<>();
        List<Column> columns = new ArrayList<>(List.of(cells.column("as-at", Kind.DAY)));
        for (DeliveryStatus status : DeliveryStatus.values()) {
            columns.add(new Column(slug(status), words.status(status), Kind.FIGURE));
            roles.put(slug(status), role(status));
        }
        columns.add(new Column("unreported", words.text("none.status"), Kind.FIGURE));
        roles.put("unreported", Role.UNDATED);
        List<Row> rows = new ArrayList<>();
        for (DeliveryMonth month : report.months()) {
            List<Cell> row = new ArrayList<>(List.of(day(month.day())));
            for (DeliveryStatus status : DeliveryStatus.values()) {
                row.add(cells.figure(month.reported(status)));
            }
            row.add(cells.figure(month.unreported()));
            rows.add(new Row(month.day().toString(), row));
        }
        return months("statuses", columns, rows, roles);
    }

    private Section months(String id, List<Column> columns, List<Row> rows, Map<String, Role> roles) {
        ReportTable table = table(id, columns, rows);
        return Section.of(table).withCharts(charts.parts(table, roles));
    }

    /** What a status says of time, where it does. */
    private static Role role(DeliveryStatus status) {
        return switch (status) {
            case NOT_STARTED -> Role.NOT_STARTED;
            case IN_PROGRESS -> Role.IN_PROGRESS;
            case ON_TRACK -> Role.DUE;
            case DELAYED -> Role.OVERDUE;
            case PAUSED -> Role.PAUSED;
            case COMPLETED -> Role.DONE;
            case CANCELLED -> Role.CANCELLED;
        };
    }

    private Column column(String id) {
        return new Column(id, say("column." + id), Kind.FIGURE);
    }

    private static Series series(List<Column> columns, List<Row> rows, int place, Role role) {
        Column column = columns.get(place);
        return new Series(
                column.id(),
                role,
                column.title(),
                rows.stream().map(row -> row.cells().get(place)).toList());
    }

    private Cell figure(OptionalInt value) {
        return value.isPresent() ? cells.figure(value.getAsInt()) : Cell.empty();
    }

    private Cell day(LocalDate day) {
        return new Cell.Day(day, words.date(day));
    }

    /** The month that ends on a day, otherwise the day. */
    private String title(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth()) ? words.month(month) : words.date(day);
    }
}

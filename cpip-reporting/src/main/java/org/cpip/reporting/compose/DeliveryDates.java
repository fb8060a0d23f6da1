package org.cpip.reporting.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.cpip.model.Milestone;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.DeliveryReport;
import org.cpip.reporting.MilestonePath;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.text.Shortened;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportChart.Category;
import org.cpip.spi.report.ReportChart.Place;
import org.cpip.spi.report.ReportChart.Role;
import org.cpip.spi.report.ReportChart.Series;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/** The dates of milestones in a delivery report: how they moved, and where they lie in each workstream. */
final class DeliveryDates {

    /** Each has its title, and two at most of planned, expected and met: together no more lines than a timeline. */
    private static final int MOST_MILESTONES = TimelineFactory.MOST / 3;

    private static final int LONGEST_TITLE = 44;
    /** EDTF has four digits for a year. */
    private static final int LAST_YEAR = 9999;

    private final DeliveryReport report;
    private final Wording words;
    private final CellFactory cells;
    private final ChartFactory charts;
    private final TimelineFactory timelines;

    DeliveryDates(DeliveryReport report, Wording words) {
        this.report = report;
        this.words = words;
        this.cells = new CellFactory(words);
        this.charts = new ChartFactory(words);
        this.timelines = new TimelineFactory(words);
    }

    /** A row for each other date on which a milestone was expected. */
    Section slips() {
        List<MilestonePath> moved = report.moved();
        List<Row> rows = moved.stream()
                .flatMap(path -> path.steps().stream().map(step -> slip(path, step)))
                .toList();
        String caption = rows.isEmpty()
                ? words.text("delivery.slips.none")
                : words.text("delivery.slips.caption", moved.size(), rows.size());
        List<Column> columns = List.of(
                cells.column("action", Kind.TEXT),
                cells.column("milestone", Kind.TEXT),
                new Column("planned", words.text("delivery.planned"), Kind.PERIOD),
                cells.column("as-at", Kind.DAY),
                cells.column("expected", Kind.PERIOD),
                cells.column("days-later", Kind.FIGURE));
        return Section.of(ReportTable.of("slips", words.text("delivery.slips"), caption, columns, rows))
                .withCharts(moved.isEmpty() ? List.of() : List.of(slipChart(moved)));
    }

    private Row slip(MilestonePath path, MilestonePath.Step step) {
        return Row.of(
                path.now().milestone().id() + " " + step.known(),
                cells.action(path.now()),
                Cell.text(path.now().milestone().title()),
                cells.period(path.planned(), "none.date"),
                new Cell.Day(step.known(), words.date(step.known())),
                cells.period(Optional.of(step.expected()), "none.date"),
                path.daysLater(Optional.of(step.expected()))
                        .map(cells::figure)
                        .orElseGet(() -> cells.absent("none.last-day")));
    }

    /** As many milestones as there is room for all their dates. */
    private ReportChart slipChart(List<MilestonePath> moved) {
        List<MilestonePath> shown = new ArrayList<>();
        int marks = 0;
        for (MilestonePath path : moved) {
            // its title and the date planned
            marks += path.steps().size() + 2;
            if (shown.isEmpty() || marks <= TimelineFactory.MOST) {
                shown.add(path);
            }
        }
        Map<String, Series> series = new LinkedHashMap<>();
        TreeSet<LocalDate> known = new TreeSet<>();
        shown.forEach(path -> path.steps().forEach(step -> known.add(step.known())));
        put(series, "planned", Role.PLANNED, words.text("delivery.planned"), shown, MilestonePath::planned);
        for (LocalDate day : known) {
            put(
                    series,
                    "expected-" + day,
                    Role.EXPECTED,
                    words.text("delivery.expected", words.date(day)),
                    shown,
                    path -> path.steps().stream()
                            .filter(step -> step.known().equals(day))
                            .map(MilestonePath.Step::expected)
                            .findFirst());
        }
        return charts.dates(
                "slips",
                words.text("delivery.slips.chart", shown.size()),
                words.text("delivery.chart.left", moved.size() - shown.size()),
                Place.above("slips"),
                shown.stream()
                        .map(path -> category(
                                path,
                                timelines.action(
                                        path.now().workstream(), path.now().actionNumber())))
                        .toList(),
                List.copyOf(series.values()));
    }

    /** Baseline, forecast and achievement of each milestone, by workstream. */
    Section gantt() {
        Map<String, List<MilestonePath>> streams = new LinkedHashMap<>();
        report.milestones().forEach(path -> streams.computeIfAbsent(path.workstream(), id -> new ArrayList<>())
                .add(path));
        List<RowGroup> groups = new ArrayList<>();
        List<ReportChart> drawn = new ArrayList<>();
        streams.forEach((id, paths) -> {
            String title = paths.get(0).now().workstream();
            groups.add(RowGroup.of(
                    id,
                    title,
                    words.text("delivery.gantt.caption", paths.size()),
                    paths.stream().map(this::row).toList()));
            chart(groups.size(), id, title, paths).ifPresent(drawn::add);
        });
        if (groups.isEmpty()) {
            groups.add(RowGroup.of("all", "", words.text("delivery.gantt.none"), List.of()));
        }
        return Section.of(ReportTable.grouped(
                        "gantt", words.text("delivery.gantt"), words.text("column.workstream"), columns(), groups))
                .withCharts(drawn);
    }

    private List<Column> columns() {
        return List.of(
                cells.column("number", Kind.TEXT),
                cells.column("milestone", Kind.TEXT),
                cells.column("baseline", Kind.PERIOD),
                cells.column("due", Kind.PERIOD),
                cells.column("forecast", Kind.PERIOD),
                cells.column("achieved", Kind.DAY),
                cells.column("days-later", Kind.FIGURE),
                cells.column("state", Kind.STATE));
    }

    private Row row(MilestonePath path) {
        MilestoneProgress now = path.now();
        Milestone milestone = now.milestone();
        return Row.of(
                milestone.id(),
                Cell.naming(now.actionNumber(), now.actionId()),
                Cell.text(milestone.title()),
                cells.period(milestone.baseline(), ""),
                cells.due(milestone),
                cells.period(milestone.forecast(), ""),
                cells.day(milestone.achieved(), ""),
                path.isOpen() && milestone.forecast().isPresent()
                        ? path.daysLater().map(cells::figure).orElseGet(() -> cells.absent("none.last-day"))
                        : Cell.empty(),
                cells.state(
                        "milestone",
                        now.state(),
                        ProgressDocument.tone(now.state().progress())));
    }

    private Optional<ReportChart> chart(int number, String group, String title, List<MilestonePath> paths) {
        Map<String, MilestonePath> byId = new LinkedHashMap<>();
        List<TimelineFactory.Entry> entries = new ArrayList<>();
        for (MilestonePath path : paths) {
            met(path).or(path.now()::expected).or(path::planned).ifPresent(date -> {
                byId.put(path.now().milestone().id(), path);
                entries.add(new TimelineFactory.Entry(
                        path.now().milestone().id(),
                        path.now().state().progress(),
                        "",
                        "",
                        new Cell.Period(date.period(), words.due(date))));
            });
        }
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        List<MilestonePath> shown = TimelineFactory.shown(entries, MOST_MILESTONES).stream()
                .map(entry -> byId.get(entry.id()))
                .toList();
        Map<String, Series> series = new LinkedHashMap<>();
        put(series, "planned", Role.PLANNED, words.text("delivery.planned"), shown, MilestonePath::planned);
        put(
                series,
                "forecast",
                Role.EXPECTED,
                words.text("column.forecast"),
                shown,
                path -> path.isOpen() ? path.now().milestone().forecast() : Optional.empty());
        put(series, "met", Role.DONE, words.text("delivery.met"), shown, DeliveryDates::met);
        return Optional.of(charts.dates(
                "gantt-" + number,
                words.text("delivery.gantt.chart", title, shown.size()),
                words.text("delivery.chart.left", entries.size() - shown.size()),
                new Place("gantt", Optional.of(group)),
                shown.stream()
                        .map(path -> category(path, path.now().actionNumber()))
                        .toList(),
                List.copyOf(series.values())));
    }

    private Category category(MilestonePath path, String action) {
        return Category.of(
                path.now().milestone().id(),
                words.text(
                        "timeline.label",
                        action,
                        Shortened.to(LONGEST_TITLE, path.now().milestone().title())));
    }

    private static Optional<TargetDate> met(MilestonePath path) {
        return path.now()
                .milestone()
                .achieved()
                .filter(day -> !path.isOpen() && day.getYear() >= 0 && day.getYear() <= LAST_YEAR)
                .map(day -> TargetDate.of(EdtfPeriod.of(EdtfDate.ofDay(day))));
    }

    private void put(
            Map<String, Series> series,
            String id,
            Role role,
            String title,
            List<MilestonePath> paths,
            Function<MilestonePath, Optional<TargetDate>> date) {
        List<Cell> values =
                paths.stream().map(path -> cells.period(date.apply(path), "")).toList();
        if (values.stream().anyMatch(Cell.Period.class::isInstance)) {
            series.put(id, new Series(id, role, title, values));
        }
    }
}

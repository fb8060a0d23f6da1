package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cpip.model.DeliveryConfidence;
import org.cpip.reporting.ActionInPlace;
import org.cpip.reporting.ActionProgress;
import org.cpip.reporting.ExceptionReport;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Cell.Tone;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.Section;

/** An exception report in words and tables. */
final class ExceptionDocument extends Composer {

    private final ExceptionReport report;
    private final MilestoneNotes notes;

    ExceptionDocument(ExceptionReport report, Wording words) {
        super(ReportKind.EXCEPTION, words);
        this.report = report;
        this.notes = new MilestoneNotes(words, true);
    }

    ReportDocument document() {
        List<Section> sections = List.of(
                overdue(), missed(), slips("slipping", report.slipping()), held(), rated(), computed(), silent());
        List<String> summary = new ArrayList<>(List.of(
                say("lead", words.date(report.asAt()), report.concerned().size(), report.actions()),
                say(
                        "counts",
                        report.overdue().size(),
                        report.missed().size(),
                        report.slipping().size(),
                        report.held().size()),
                say(
                        "counts.rated",
                        report.rated().size(),
                        words.rating(report.options().worstFrom()),
                        report.computed().size(),
                        report.silent().size(),
                        report.options().daysWithoutUpdate())));
        if (listsParts()) {
            summary.add(say("parts"));
        }
        return document(report, Optional.empty(), summary, List.of(overview(sections)), sections);
    }

    /** Whether an action is listed that the summary counts with the one that it is part of. */
    private boolean listsParts() {
        return !Stream.of(
                        Stream.of(report.overdue(), report.missed())
                                .flatMap(List::stream)
                                .map(MilestoneProgress::actionId),
                        report.slipping().stream().map(slip -> slip.milestone().actionId()),
                        Stream.of(report.held(), report.rated(), report.computed(), report.silent())
                                .flatMap(List::stream)
                                .map(each -> each.action().id()))
                .flatMap(each -> each)
                .allMatch(Set.copyOf(report.concerned())::contains);
    }

    /** How many rows each section has. */
    private ReportChart overview(List<Section> sections) {
        List<ReportChart.Category> categories = new ArrayList<>();
        List<Cell> counts = new ArrayList<>();
        for (Section section : sections) {
            List<String> ids =
                    section.tables().get(0).rows().stream().map(Row::id).toList();
            categories.add(ReportChart.Category.of(section.id(), section.title()));
            counts.add(cells.figure(ids.size(), ids));
        }
        return charts.bars(
                "exceptions",
                ReportChart.Kind.BAR,
                say("chart"),
                Optional.empty(),
                "",
                categories,
                List.of(new ReportChart.Series("count", ReportChart.Role.COUNT, words.text("chart.count"), counts)));
    }

    private Section overdue() {
        return section(
                "overdue",
                notes.columns(
                        cells.column("action", Kind.TEXT),
                        cells.column("milestone", Kind.TEXT),
                        cells.column("due", Kind.PERIOD),
                        cells.column("days-overdue", Kind.FIGURE)),
                report.overdue().stream().map(this::overdue).toList());
    }

    private Row overdue(MilestoneProgress each) {
        return notes.row(
                each,
                cells.action(each),
                notes.title(each),
                cells.due(each.milestone()),
                cells.figure(each.daysOverdue()));
    }

    private Section missed() {
        return section(
                "missed",
                List.of(
                        cells.column("action", Kind.TEXT),
                        cells.column("milestone", Kind.TEXT),
                        cells.column("due", Kind.PERIOD),
                        cells.column("forecast", Kind.PERIOD),
                        cells.column("days-past-forecast", Kind.FIGURE)),
                report.missed().stream().map(this::missed).toList());
    }

    private Row missed(MilestoneProgress each) {
        return Row.of(
                each.milestone().id(),
                cells.action(each),
                Cell.text(each.milestone().title()),
                cells.due(each.milestone()),
                cells.period(each.milestone().forecast(), "none.forecast"),
                cells.figure(each.daysPastForecast(report.asAt())));
    }

    private Section held() {
        return section(
                "held",
                ofActions(
                        cells.column("lead", Kind.LIST),
                        cells.column("status", Kind.TEXT),
                        cells.column("narrative", Kind.TEXT)),
                report.held().stream().map(this::held).toList());
    }

    private Row held(ActionInPlace each) {
        ActionProgress action = each.action();
        return row(
                each,
                cells.list(action.leads(), "none.lead"),
                Cell.text(words.status(action.status().orElseThrow())),
                action.narrative().<Cell>map(Cell::text).orElseGet(() -> cells.absent("none.narrative")));
    }

    private Section rated() {
        return section(
                "rated",
                ofActions(cells.column("owner", Kind.STATE), cells.column("reviewer", Kind.STATE)),
                report.rated().stream().map(this::rated).toList());
    }

    private Row rated(ActionInPlace each) {
        ActionProgress action = each.action();
        return row(each, rating(action.confidence()), rating(action.reviewerConfidence()));
    }

    private Section computed() {
        return section(
                "computed",
                ofActions(cells.column("computed", Kind.TEXT), cells.column("owner", Kind.STATE)),
                report.computed().stream().map(this::computed).toList());
    }

    private Row computed(ActionInPlace each) {
        ActionProgress action = each.action();
        return row(
                each,
                Cell.text(words.computed(action.computedConfidence().orElseThrow())),
                rating(action.confidence()));
    }

    /** The columns of a list of actions, which all begin alike. */
    private List<Column> ofActions(Column... more) {
        return Stream.concat(
                        Stream.of(cells.column("action", Kind.TEXT), cells.column("wording", Kind.TEXT)),
                        Arrays.stream(more))
                .toList();
    }

    private Row row(ActionInPlace each, Cell... more) {
        ActionProgress action = each.action();
        return new Row(
                action.id(),
                Stream.concat(
                                Stream.of(
                                        cells.action(each.workstream(), action.number(), action.id()),
                                        Cell.text(action.label())),
                                Arrays.stream(more))
                        .toList());
    }

    private Cell rating(Optional<DeliveryConfidence> rating) {
        return rating.<Cell>map(
                        given -> new Cell.State(given.rating().name(), words.confidence(given), tone(given.rating())))
                .orElseGet(() -> cells.absent("none.rating"));
    }

    static Tone tone(DeliveryConfidence.Rating rating) {
        return switch (rating) {
            case GREEN -> Tone.GOOD;
            case AMBER_GREEN, AMBER -> Tone.WATCH;
            case AMBER_RED, RED -> Tone.BAD;
        };
    }

    private Section silent() {
        return section(
                "silent",
                ofActions(cells.column("lead", Kind.LIST), cells.column("last-update", Kind.DAY)),
                report.silent().stream().map(this::silent).toList());
    }

    private Row silent(ActionInPlace each) {
        ActionProgress action = each.action();
        return row(each, cells.list(action.leads(), "none.lead"), cells.day(action.lastUpdate(), "none.update"));
    }
}

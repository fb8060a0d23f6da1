package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.model.CycleSchedule;
import org.cpip.model.ExpectedReport;
import org.cpip.model.ExpectedState;
import org.cpip.model.ReceivedReport;
import org.cpip.reporting.CycleReport;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Cell.Tone;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/** The reports that come round in words and tables. */
final class CycleDocument extends Composer {

    private final CycleReport report;

    CycleDocument(CycleReport report, Wording words) {
        super(ReportKind.CYCLES, words);
        this.report = report;
    }

    ReportDocument document() {
        int late = 0;
        int skipped = 0;
        int received = 0;
        for (CycleSchedule cycle : report.cycles()) {
            late += cycle.expected(ExpectedState.LATE).size();
            skipped += cycle.expected(ExpectedState.SKIPPED).size();
            received += cycle.expected(ExpectedState.RECEIVED).size()
                    + cycle.expected(ExpectedState.RECEIVED_LATE).size();
        }
        return document(
                report,
                Optional.empty(),
                List.of(say("lead", report.cycles().size(), received, late, skipped)),
                List.of(),
                List.of(expected()));
    }

    static Cell state(CellFactory cells, ExpectedState state) {
        return cells.state(
                "expected",
                state,
                switch (state) {
                    case RECEIVED -> Tone.GOOD;
                    case RECEIVED_LATE, DUE_IN_PERIOD -> Tone.WATCH;
                    case LATE, SKIPPED -> Tone.BAD;
                    case UPCOMING -> Tone.NEUTRAL;
                    case ENDED -> Tone.OFF;
                });
    }

    private Section expected() {
        List<RowGroup> groups = new ArrayList<>();
        for (CycleSchedule schedule : report.cycles()) {
            List<String> audience = schedule.cycle()
                    .audience()
                    .map(each -> List.of(say("audience", report.audiences().getOrDefault(each, each))))
                    .orElse(List.of());
            groups.add(RowGroup.of(
                            schedule.cycle().id(),
                            schedule.cycle().title(),
                            caption(schedule),
                            schedule.expected().stream()
                                    .map(expected -> row(schedule, expected))
                                    .toList())
                    .withIntro(audience));
        }
        if (groups.isEmpty()) {
            groups.add(RowGroup.of("all", "", say("none"), List.of()));
        }
        return Section.of(ReportTable.grouped(
                "expected",
                say("expected"),
                words.text("column.cycle"),
                List.of(
                        cells.column("number", Kind.TEXT),
                        cells.column("window", Kind.PERIOD),
                        cells.column("last-day", Kind.DAY),
                        cells.column("state", Kind.STATE),
                        cells.column("received", Kind.DAY),
                        cells.column("days-late", Kind.FIGURE)),
                groups));
    }

    private String caption(CycleSchedule schedule) {
        if (!schedule.expected().isEmpty()) {
            return say("expected.caption", schedule.expected().size());
        }
        return schedule.cycle().firstDue().isEmpty()
                ? say("expected.none")
                : say("expected.none-by", words.date(report.asAt().plusYears(1)));
    }

    private Row row(CycleSchedule schedule, ExpectedReport expected) {
        return Row.of(
                words.action(schedule.cycle().id(), String.valueOf(expected.number())),
                Cell.text(words.number(expected.number())),
                new Cell.Period(expected.window(), words.due(expected.window())),
                cells.day(expected.window().latest(), "none.last-day"),
                state(cells, expected.state()),
                cells.day(expected.received().map(ReceivedReport::received), ""),
                expected.daysLate() > 0 ? cells.figure(expected.daysLate()) : Cell.empty());
    }
}

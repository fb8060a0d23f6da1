package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.MilestoneCalendar;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Cell.Tone;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/** A calendar of milestones in words and tables. */
final class CalendarDocument extends Composer {

    private final MilestoneCalendar report;

    CalendarDocument(MilestoneCalendar report, Wording words) {
        super(ReportKind.CALENDAR, words);
        this.report = report;
    }

    ReportDocument document() {
        int reports = report.months().stream()
                .mapToInt(month -> month.reports().size())
                .sum();
        return document(
                report,
                Optional.empty(),
                List.of(say(
                        "lead", words.date(report.until()), report.milestones().size(), reports)),
                List.of(months(), later()));
    }

    private Section months() {
        List<RowGroup> groups = new ArrayList<>();
        for (MilestoneCalendar.Month month : report.months()) {
            List<Row> rows = new ArrayList<>(
                    month.milestones().stream().map(this::milestone).toList());
            month.reports().stream().map(this::report).forEach(rows::add);
            groups.add(new RowGroup(
                    month.month().toString(),
                    words.month(month.month()),
                    List.of(),
                    say("months.caption", rows.size()),
                    rows));
        }
        if (groups.isEmpty()) {
            groups.add(new RowGroup("all", "", List.of(), say("months.none"), List.of()));
        }
        return Section.of(new ReportTable(
                "months", say("months"), Optional.of(words.text("column.month")), columns(), groups, Optional.empty()));
    }

    private Section later() {
        return section(
                "later", columns(), report.later().stream().map(this::milestone).toList());
    }

    private List<Column> columns() {
        return List.of(
                cells.column("action", Kind.TEXT),
                cells.column("milestone", Kind.TEXT),
                cells.column("due", Kind.PERIOD),
                cells.column("first-day", Kind.DAY),
                cells.column("last-day", Kind.DAY),
                cells.column("state", Kind.STATE));
    }

    private Row milestone(MilestoneProgress each) {
        Optional<TargetDate> due = each.milestone().due();
        return Row.of(
                each.milestone().id(),
                Cell.text(words.action(each)),
                Cell.lines(Stream.concat(Stream.of(each.milestone().title()), words.notes(each).stream())
                        .toList()),
                cells.period(due, "none.date"),
                cells.day(due.flatMap(TargetDate::earliest), "none.first-day"),
                cells.day(due.flatMap(TargetDate::latest), "none.last-day"),
                cells.state("milestone", each.state(), Tone.NEUTRAL));
    }

    private Row report(MilestoneCalendar.DueReport due) {
        return Row.of(
                due.cycle().cycle().id(),
                cells.absent("none.action"),
                Cell.text(due.cycle().cycle().title()),
                new Cell.Period(due.report().window(), words.due(due.report().window())),
                cells.day(due.report().window().earliest(), "none.first-day"),
                cells.day(due.report().window().latest(), "none.last-day"),
                CycleDocument.state(cells, due.report().state()));
    }
}

package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.model.IndicatorValue;
import org.cpip.model.Observation;
import org.cpip.reporting.IndicatorProgress;
import org.cpip.reporting.IndicatorReport;
import org.cpip.reporting.Trend;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Cell.Tone;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportChart.Role;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/** The indicators in words and tables. */
final class IndicatorDocument extends Composer {

    private final IndicatorReport report;

    IndicatorDocument(IndicatorReport report, Wording words) {
        super(ReportKind.INDICATORS, words);
        this.report = report;
    }

    ReportDocument document() {
        return document(
                report,
                Optional.empty(),
                List.of(say(
                        "lead",
                        report.indicators().size(),
                        report.indicators(Trend.IMPROVING).size(),
                        report.indicators(Trend.MAINTAINING).size(),
                        report.indicators(Trend.WORSENING).size(),
                        report.indicators(Trend.CHANGED).size()
                                + report.indicators(Trend.NOT_KNOWN).size())),
                List.of(),
                List.of(table(), readings()));
    }

    private Section table() {
        return section(
                "table",
                List.of(
                        cells.column("indicator", Kind.TEXT),
                        cells.column("baseline", Kind.FIGURE),
                        cells.column("baseline-period", Kind.PERIOD),
                        cells.column("latest", Kind.FIGURE),
                        cells.column("latest-period", Kind.PERIOD),
                        cells.column("target", Kind.FIGURE),
                        cells.column("target-period", Kind.PERIOD),
                        cells.column("since-baseline", Kind.STATE),
                        cells.column("since-previous", Kind.STATE),
                        cells.column("unit", Kind.TEXT).forPrograms(),
                        cells.column("direction", Kind.STATE).forPrograms(),
                        cells.column("baseline-markers", Kind.STATE).forPrograms(),
                        cells.column("latest-markers", Kind.STATE).forPrograms()),
                report.indicators().stream().map(this::row).toList());
    }

    private Section readings() {
        List<RowGroup> groups = new ArrayList<>();
        List<ReportChart> drawn = new ArrayList<>();
        for (IndicatorProgress each : report.indicators()) {
            IndicatorReadings readings = readings(each);
            List<Row> rows = readings.rows();
            String id = each.indicator().id();
            groups.add(RowGroup.of(
                    id,
                    each.indicator().title(),
                    rows.isEmpty() ? say("readings.empty") : say("readings.caption", rows.size()),
                    rows));
            readings.chart("readings-" + groups.size(), new ReportChart.Place("readings", Optional.of(id)))
                    .ifPresent(drawn::add);
        }
        if (groups.isEmpty()) {
            groups.add(RowGroup.of("all", "", say("readings.none"), List.of()));
        }
        List<Column> columns = List.of(
                cells.column("period", Kind.PERIOD),
                cells.column("kind", Kind.TEXT),
                cells.column("figure", Kind.FIGURE),
                cells.column("markers", Kind.STATE).forPrograms());
        return Section.of(ReportTable.grouped(
                        "readings", say("readings"), words.text("column.indicator"), columns, groups))
                .withCharts(drawn);
    }

    /** The baseline, the readings whose periods are over, the targets. */
    private IndicatorReadings readings(IndicatorProgress each) {
        IndicatorReadings readings = new IndicatorReadings(each.indicator(), words);
        Optional<Observation> baseline = each.indicator().baseline();
        baseline.ifPresent(
                reading -> readings.add(Role.BASELINE, reading.period(), value(baseline), markers(baseline)));
        each.readings().forEach(reading -> {
            Optional<Observation> one = Optional.of(reading);
            readings.add(Role.READING, reading.period(), value(one), markers(one));
        });
        each.indicator()
                .targets()
                .forEach(target ->
                        readings.add(Role.TARGET, target.period(), cells.figure(target.value()), Cell.empty()));
        return readings;
    }

    private Row row(IndicatorProgress each) {
        List<String> title = new ArrayList<>(List.of(each.indicator().title()));
        each.indicator().unit().ifPresent(unit -> title.add(say("unit", unit)));
        String direction = each.indicator().direction().map(Enum::name).orElse("NONE");
        title.add(say("criterion." + direction));
        return Row.of(
                each.indicator().id(),
                Cell.lines(title),
                value(each.indicator().baseline()),
                period(each.indicator().baseline()),
                value(each.latest()),
                period(each.latest()),
                each.target().map(target -> cells.figure(target.value())).orElseGet(() -> cells.absent("none.target")),
                each.target()
                        .<Cell>map(target -> new Cell.Period(target.period(), words.due(target.period())))
                        .orElse(Cell.empty()),
                trend(each.sinceBaseline()),
                trend(each.sincePrevious()),
                each.indicator().unit().map(Cell::text).orElse(Cell.empty()),
                new Cell.State(direction, say("criterion." + direction), Tone.NEUTRAL),
                markers(each.indicator().baseline()),
                markers(each.latest()));
    }

    private Cell value(Optional<Observation> observation) {
        if (observation.isEmpty()) {
            return cells.absent("none.figure");
        }
        IndicatorValue value = observation.get().value();
        if (value instanceof IndicatorValue.Measured measured) {
            return figure(measured);
        } else if (value instanceof IndicatorValue.Withheld withheld) {
            return new Cell.Absent(say("withheld", withheld.reason()));
        } else if (value instanceof IndicatorValue.Missing missing) {
            return new Cell.Absent(say("missing", missing.reason()));
        }
        return new Cell.Absent(say("not-applicable", ((IndicatorValue.NotApplicable) value).reason()));
    }

    /** "12 (provisional, revised)". */
    private Cell figure(IndicatorValue.Measured measured) {
        Cell.Figure figure = (Cell.Figure) cells.figure(measured.number());
        if (measured.markers().isEmpty()) {
            return figure;
        }
        return new Cell.Figure(figure.value(), say("marked", figure.shown(), markers(measured)), figure.items());
    }

    private String markers(IndicatorValue.Measured measured) {
        return measured.markers().stream().map(each -> say("marker." + each)).collect(Collectors.joining(", "));
    }

    /** What pages say in brackets, as a column for programs: a figure there is a bare number. */
    private Cell markers(Optional<Observation> observation) {
        return observation
                .map(Observation::value)
                .filter(IndicatorValue.Measured.class::isInstance)
                .map(IndicatorValue.Measured.class::cast)
                .filter(measured -> !measured.markers().isEmpty())
                .<Cell>map(measured -> new Cell.State(
                        measured.markers().stream().map(Enum::name).collect(Collectors.joining(" ")),
                        markers(measured),
                        Tone.NEUTRAL))
                .orElse(Cell.empty());
    }

    private Cell period(Optional<Observation> observation) {
        return observation
                .<Cell>map(each -> new Cell.Period(each.period(), words.due(each.period())))
                .orElse(Cell.empty());
    }

    private Cell trend(Trend trend) {
        return cells.state(
                "trend",
                trend,
                switch (trend) {
                    case IMPROVING -> Tone.GOOD;
                    case MAINTAINING, CHANGED -> Tone.NEUTRAL;
                    case WORSENING -> Tone.BAD;
                    case NOT_KNOWN -> Tone.UNKNOWN;
                });
    }
}

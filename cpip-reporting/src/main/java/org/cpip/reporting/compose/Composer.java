package org.cpip.reporting.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cpip.reporting.BriefReport;
import org.cpip.reporting.ChangeReport;
import org.cpip.reporting.Report;
import org.cpip.reporting.Slip;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.Section;

/** What the documents of all kinds have in common: messages whose keys begin with the kind. */
abstract class Composer {

    final Wording words;
    final CellFactory cells;
    final ChartFactory charts;
    private final ReportKind kind;

    Composer(ReportKind kind, Wording words) {
        this.kind = kind;
        this.words = words;
        this.cells = new CellFactory(words);
        this.charts = new ChartFactory(words);
    }

    /** A message of the kind. */
    final String say(String key, Object... arguments) {
        return words.text(kind.id() + "." + key, arguments);
    }

    /** The document. Its note is the message {@code <kind>.note}. */
    final ReportDocument document(
            Report report,
            Optional<LocalDate> since,
            List<String> summary,
            List<ReportChart> overview,
            List<Section> sections) {
        String dateLine = since.map(from -> say(
                        from.equals(report.asAt()) ? "dates.plans" : "dates",
                        words.date(from),
                        words.date(report.asAt())))
                .orElseGet(() -> words.text("page.as-at", words.date(report.asAt())));
        return new ReportDocument(
                kind,
                words.language(),
                report.programme(),
                report.title(),
                say("title", report.title()),
                report.asAt(),
                since,
                dateLine,
                withGap(words, report, summary),
                overview,
                new ActionColumns(report.directory(), words).in(sections),
                Definitions.of(kind, sections, words, say("note")));
    }

    /** The summary, and in front of it what the report cannot know. */
    static List<String> withGap(Wording words, Report report, List<String> summary) {
        List<String> sentences = new ArrayList<>();
        // A brief leads with the figures: there is one page.
        boolean last = report instanceof BriefReport;
        sentences.addAll(last ? summary : List.of());
        report.gap()
                .ifPresent(gap -> sentences.add(words.text(
                        "history.gap", gap.actions(), words.date(gap.firstKnown()), words.date(dayOfGap(report)))));
        sentences.addAll(last ? List.of() : summary);
        return sentences;
    }

    /** What compares two days cannot know how things stood on the earlier one. */
    private static LocalDate dayOfGap(Report report) {
        if (report instanceof ChangeReport change) {
            return change.since();
        }
        return report instanceof BriefReport brief ? brief.since() : report.asAt();
    }

    /** A section with one table; its words are {@code <kind>.<id>}, {@code .caption} with the count, and {@code .none}. */
    final Section section(String id, List<Column> columns, List<Row> rows) {
        return Section.of(table(id, columns, rows));
    }

    /** A section with a table of milestones whose dates moved. */
    final Section slips(String id, List<Slip> slips) {
        return section(
                id,
                List.of(
                        cells.column("action", Kind.TEXT),
                        cells.column("milestone", Kind.TEXT),
                        cells.column("from", Kind.PERIOD),
                        cells.column("to", Kind.PERIOD),
                        cells.column("days-later", Kind.FIGURE),
                        cells.column("reason", Kind.TEXT)),
                slips.stream().map(this::slip).toList());
    }

    private Row slip(Slip slip) {
        return Row.of(
                slip.milestone().milestone().id(),
                cells.action(slip.milestone()),
                Cell.text(slip.milestone().milestone().title()),
                cells.date(slip.from(), slip.milestone().milestone()),
                cells.date(slip.to(), slip.milestone().milestone()),
                slip.days().map(cells::figure).orElseGet(() -> cells.absent("none.last-day")),
                slip.reason().map(Cell::text).orElseGet(() -> cells.absent("none.reason")));
    }

    final ReportTable table(String id, List<Column> columns, List<Row> rows) {
        return ReportTable.of(
                id, say(id), rows.isEmpty() ? say(id + ".none") : say(id + ".caption", rows.size()), columns, rows);
    }

    /** A constant as a part of an id. */
    static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> sentences(List<Optional<String>> sentences) {
        List<String> said = new ArrayList<>();
        sentences.forEach(sentence -> sentence.ifPresent(said::add));
        return said;
    }
}

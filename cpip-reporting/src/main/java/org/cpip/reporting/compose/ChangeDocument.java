package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cpip.model.diff.Change;
import org.cpip.model.diff.PlacedAction;
import org.cpip.reporting.ActionChange;
import org.cpip.reporting.ChangeReport;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.Rerating;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column.Kind;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.Section;

/** What changed in words and tables. */
final class ChangeDocument extends Composer {

    private final ChangeReport report;
    private final ModelValues values;
    private final PlaceWords places;

    ChangeDocument(ChangeReport report, Wording words) {
        super(ReportKind.CHANGE, words);
        this.report = report;
        this.values = new ModelValues(words);
        this.places =
                new PlaceWords(report.actions().stream().map(ActionChange::pair).toList(), words);
    }

    ReportDocument document() {
        return document(
                report,
                Optional.of(report.since()),
                summary(),
                List.of(),
                List.of(counts(), withdrawn(), actions(), moves(), reratings(), changes()));
    }

    private List<String> summary() {
        List<Optional<String>> sentences = new ArrayList<>();
        String between = report.since().equals(report.asAt()) ? ".plans" : "";
        sentences.add(Optional.of(
                report.changes().isEmpty()
                        ? say("lead.none" + between, words.date(report.since()), words.date(report.asAt()))
                        : say(
                                "lead" + between,
                                words.date(report.since()),
                                words.date(report.asAt()),
                                count(ActionChange.Kind.ADDED),
                                count(ActionChange.Kind.DROPPED),
                                count(ActionChange.Kind.CHANGED),
                                count(ActionChange.Kind.UNCHANGED))));
        if (!report.changes().isEmpty()) {
            sentences.add(Optional.of(say(
                    "outcome",
                    count(ActionChange.Kind.COMPLETED),
                    report.withdrawn().size(),
                    count(ActionChange.Kind.BETTER),
                    count(ActionChange.Kind.WORSE))));
        }
        if (count(ActionChange.Kind.CONFIRMED) > 0) {
            sentences.add(Optional.of(say("confirmed", count(ActionChange.Kind.CONFIRMED))));
        }
        sentences.add(report.slips().stream()
                .findFirst()
                .map(slip -> say(
                        "slipped",
                        report.slips().size(),
                        slip.days().orElseThrow(),
                        words.action(slip.milestone()),
                        slip.milestone().milestone().title())));
        sentences.add(late());
        return sentences(sentences);
    }

    private Optional<String> late() {
        List<MilestoneProgress> late = report.actions().stream()
                .flatMap(change -> report.metLate(change).stream())
                .sorted(Comparator.comparing(MilestoneProgress::daysLate).reversed())
                .toList();
        return late.stream()
                .findFirst()
                .map(latest -> say(
                        "late",
                        late.size(),
                        latest.daysLate(),
                        words.action(latest),
                        latest.milestone().title()));
    }

    private int count(ActionChange.Kind kind) {
        return report.actions(kind).size();
    }

    private Section counts() {
        List<Row> rows = new ArrayList<>();
        for (ActionChange.Kind kind : ActionChange.Kind.values()) {
            List<String> ids = report.actions(kind).stream()
                    .map(change -> change.pair().latest().action().id())
                    .toList();
            rows.add(Row.of(slug(kind), Cell.text(say("kind." + kind)), cells.figure(ids.size(), ids)));
        }
        Section section = section(
                "counts", List.of(cells.column("change", Kind.TEXT), cells.column("actions", Kind.FIGURE)), rows);
        return section.withCharts(charts.counts(section.tables().get(0), 1));
    }

    /** What was given up has a section of its own, so that it is not withdrawn in silence. */
    private Section withdrawn() {
        return section(
                "withdrawn",
                List.of(
                        cells.column("action", Kind.TEXT),
                        cells.column("wording", Kind.TEXT),
                        cells.column("change", Kind.LIST),
                        cells.column("reason", Kind.TEXT)),
                report.withdrawn().stream().map(this::withdrawn).toList());
    }

    private Row withdrawn(ActionChange change) {
        PlacedAction placed = change.pair().latest();
        List<String> what = new ArrayList<>();
        what.add(say(change.kinds().contains(ActionChange.Kind.DROPPED) ? "kind.DROPPED" : "kind.CANCELLED"));
        if (change.wasOverdue()) {
            what.add(say("withdrawn.overdue"));
        }
        return Row.of(
                placed.action().id(),
                cells.action(placed),
                Cell.text(placed.action().label()),
                Cell.lines(what),
                ChangeReport.reasonForWithdrawal(change).map(Cell::text).orElseGet(() -> cells.absent("none.reason")));
    }

    private Section actions() {
        return section(
                "actions",
                List.of(
                        cells.column("action", Kind.TEXT),
                        cells.column("wording", Kind.TEXT),
                        cells.column("changes", Kind.LIST),
                        cells.column("wording-before", Kind.TEXT).forPrograms()),
                report.actions().stream()
                        .filter(change -> !change.kinds().contains(ActionChange.Kind.UNCHANGED))
                        .map(this::action)
                        .toList());
    }

    private Row action(ActionChange change) {
        PlacedAction placed = change.pair().latest();
        List<String> lines = new ArrayList<>();
        for (ActionChange.Kind kind : change.kinds()) {
            // It is there with others that say how it changed.
            if (kind == ActionChange.Kind.CHANGED && change.kinds().size() > 1) {
                continue;
            }
            if (kind == ActionChange.Kind.STATUS) {
                lines.add(say(
                        "status",
                        change.statusBefore().map(words::status).orElseGet(() -> words.text("none.status")),
                        change.statusAfter().map(words::status).orElseGet(() -> words.text("none.status"))));
            } else if (kind == ActionChange.Kind.MOVED) {
                PlacedAction before = change.pair().before().orElseThrow();
                lines.add(say(
                        "moved",
                        words.action(
                                before.workstream().title(), before.action().number())));
            } else if (kind == ActionChange.Kind.ACHIEVED) {
                lines.add(report.metLate(change).stream()
                        .findFirst()
                        .map(latest -> say("met-late", latest.daysLate()))
                        .orElseGet(() -> say("kind." + kind)));
            } else {
                lines.add(say("kind." + kind));
            }
        }
        List<String> wording = new ArrayList<>(List.of(placed.action().label()));
        if (change.kinds().contains(ActionChange.Kind.REWORDED)) {
            wording.add(
                    say("before", change.pair().before().orElseThrow().action().wording()));
        }
        return Row.of(
                placed.action().id(),
                cells.action(placed),
                Cell.lines(wording),
                Cell.lines(lines),
                change.kinds().contains(ActionChange.Kind.REWORDED)
                        ? Cell.text(
                                change.pair().before().orElseThrow().action().wording())
                        : Cell.empty());
    }

    private Section moves() {
        return slips(
                "moves",
                report.actions().stream()
                        .flatMap(change -> change.slips().stream())
                        .toList());
    }

    private Section reratings() {
        List<Row> rows = new ArrayList<>();
        for (ActionChange change : report.actions()) {
            PlacedAction placed = change.pair().latest();
            for (Rerating rerating : change.reratings()) {
                rows.add(Row.of(
                        placed.action().id(),
                        cells.action(placed),
                        Cell.text(say("rater." + rerating.rater())),
                        rerating.from()
                                .map(rating -> Cell.text(words.confidence(rating)))
                                .orElseGet(() -> cells.absent("none.rating")),
                        rerating.to()
                                .map(rating -> Cell.text(words.confidence(rating)))
                                .orElseGet(() -> cells.absent("none.rating")),
                        rerating.reason().map(Cell::text).orElseGet(() -> cells.absent("none.reason"))));
            }
        }
        return section(
                "ratings",
                List.of(
                        cells.column("action", Kind.TEXT),
                        cells.column("rater", Kind.TEXT),
                        cells.column("before", Kind.TEXT),
                        cells.column("after", Kind.TEXT),
                        cells.column("reason", Kind.TEXT)),
                rows);
    }

    private Section changes() {
        return section(
                "paths",
                List.of(
                        cells.column("place", Kind.TEXT),
                        cells.column("change", Kind.TEXT),
                        cells.column("before", Kind.TEXT),
                        cells.column("after", Kind.TEXT)),
                report.changes().stream().map(this::change).toList());
    }

    private Row change(Change change) {
        String path = change.path().toString();
        Cell where = Cell.text(places.of(change.path()));
        if (change instanceof Change.Added added) {
            return Row.of(path, where, Cell.text(say("op.ADDED")), Cell.empty(), values.cell(added.value()));
        } else if (change instanceof Change.Dropped dropped) {
            return Row.of(path, where, Cell.text(say("op.DROPPED")), values.cell(dropped.value()), Cell.empty());
        } else if (change instanceof Change.Moved moved) {
            return Row.of(path, where, Cell.text(say("op.MOVED")), Cell.text(places.of(moved.from())), where);
        } else if (change instanceof Change.Reordered) {
            return Row.of(path, where, Cell.text(say("op.REORDERED")), Cell.empty(), Cell.empty());
        }
        Change.Replaced replaced = (Change.Replaced) change;
        return Row.of(
                path,
                where,
                Cell.text(say("op.REPLACED")),
                replaced.before().map(values::cell).orElse(Cell.empty()),
                replaced.after().map(values::cell).orElse(Cell.empty()));
    }
}

package org.cpip.reporting.compose;

import java.util.List;
import java.util.Optional;
import org.cpip.model.DeliveryConfidence;
import org.cpip.reporting.ActionProgress;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.Column.Kind;

/** What pages say in notes below an action's wording, as columns for programs: a fact a column. */
final class ActionFacts {

    private final Wording words;
    private final CellFactory cells;

    ActionFacts(Wording words) {
        this.words = words;
        this.cells = new CellFactory(words);
    }

    List<Column> columns() {
        return List.of(
                column("part-of", Kind.TEXT),
                column("priority", Kind.TEXT),
                column("start", Kind.PERIOD),
                column("status", Kind.TEXT),
                column("owner", Kind.TEXT),
                column("reviewer", Kind.TEXT),
                column("computed", Kind.TEXT),
                column("computed-from", Kind.TEXT),
                column("narrative", Kind.TEXT),
                column("last-update", Kind.DAY));
    }

    private Column column(String id, Kind kind) {
        return cells.column(id, kind).forPrograms();
    }

    /** In the order of the columns. */
    List<Cell> cells(ActionProgress action, Optional<String> partOf) {
        return List.of(
                text(partOf),
                text(action.priority().map(priority -> words.text("priority." + priority))),
                cells.period(action.start(), ""),
                text(action.status().map(words::status)),
                rating(action.confidence()),
                rating(action.reviewerConfidence()),
                rating(action.computedConfidence().map(each -> each.confidence())),
                text(action.computedConfidence().map(words::computedFrom)),
                text(action.narrative()),
                cells.day(action.lastUpdate(), ""));
    }

    private Cell rating(Optional<DeliveryConfidence> rating) {
        return text(rating.map(words::confidence));
    }

    private static Cell text(Optional<String> text) {
        return text.map(Cell::text).orElse(Cell.empty());
    }
}

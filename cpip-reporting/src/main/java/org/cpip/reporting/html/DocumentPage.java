package org.cpip.reporting.html;

import java.util.List;
import org.cpip.reporting.document.Cell;
import org.cpip.reporting.document.Column;
import org.cpip.reporting.document.ReportDocument;
import org.cpip.reporting.document.ReportTable;
import org.cpip.reporting.document.Row;
import org.cpip.reporting.document.RowGroup;
import org.cpip.reporting.text.Wording;

/**
 * What the template of documents lays out.
 *
 * @param document the report
 * @param words in its language
 */
record DocumentPage(ReportDocument document, Wording words) {

    /** The columns and cells of a group that are worth their room; the total, if any, is its last row. */
    Shown shown(ReportTable table, RowGroup group) {
        List<Integer> places = table.shownColumns(group);
        List<Row> rows = new java.util.ArrayList<>(group.rows());
        if (group == table.groups().get(table.groups().size() - 1)) {
            table.total().ifPresent(rows::add);
        }
        return new Shown(
                places.stream().map(table.columns()::get).toList(),
                rows.stream()
                        .map(row -> places.stream().map(row.cells()::get).toList())
                        .toList());
    }

    /** Figures align to the right. */
    String style(Column column) {
        return column.kind() == Column.Kind.FIGURE ? "n" : "";
    }

    /** The lead stands out where something is bad. */
    String tone() {
        return document.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell instanceof Cell.State state && state.tone() == Cell.Tone.BAD)
                ? "late"
                : "on-time";
    }

    /** The icon of a state: each tone has a shape of its own. */
    String icon(Cell cell) {
        return switch (((Cell.State) cell).tone()) {
            case GOOD -> "done";
            case NEUTRAL -> "due";
            case WATCH -> "undated";
            case BAD -> "overdue";
            case OFF -> "cancelled";
        };
    }

    /**
     * A part of a table.
     *
     * @param columns those shown
     * @param rows their cells
     */
    record Shown(List<Column> columns, List<List<Cell>> rows) {}
}

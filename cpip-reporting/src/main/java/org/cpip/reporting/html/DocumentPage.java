package org.cpip.reporting.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportKind;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;

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
        List<Row> rows = new ArrayList<>(group.rows());
        if (group == table.groups().get(table.groups().size() - 1)) {
            table.total().ifPresent(rows::add);
        }
        return new Shown(
                places.stream().map(table.columns()::get).toList(),
                rows.stream()
                        .map(row -> places.stream().map(row.cells()::get).toList())
                        .toList());
    }

    /** The milestones of a calendar in time. */
    Optional<Timeline> timeline() {
        if (document.kind() != ReportKind.CALENDAR) {
            return Optional.empty();
        }
        return Timeline.of(
                document.tables().stream()
                        .flatMap(table -> table.rows().stream().flatMap(row -> entry(cells(table, row)).stream()))
                        .toList(),
                document.asAt(),
                words);
    }

    private Optional<Timeline.Entry> entry(Map<String, Cell> cells) {
        if (!(cells.get("due") instanceof Cell.Period due)) {
            return Optional.empty();
        }
        String title = cells.get("milestone").lines().get(0);
        Cell action = cells.get("action");
        return Optional.of(new Timeline.Entry(
                icon(cells.get("state")),
                action instanceof Cell.Text ? action.lines().get(0) : title,
                action instanceof Cell.Text ? title : "",
                due.shown(),
                due.value()));
    }

    private static Map<String, Cell> cells(ReportTable table, Row row) {
        Map<String, Cell> cells = new HashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.put(table.columns().get(i).id(), row.cells().get(i));
        }
        return cells;
    }

    /** The readings of a group as a line, where it is one of readings. */
    Optional<LineChart> chart(ReportTable table, RowGroup group) {
        return LineChart.of(table, group, table.groups().indexOf(group) + 1, words);
    }

    /** What the rows of the document can be filtered by: the first table with a state, and tables of the same columns. */
    Optional<ReportTable> filtered() {
        return document.tables().stream()
                .filter(table -> table.rows().size() > 1
                        && table.columns().stream().anyMatch(column -> column.kind() == Column.Kind.STATE))
                .findFirst();
    }

    /** Whether the filters hide rows of this table. */
    boolean isFiltered(ReportTable table) {
        return filtered()
                .filter(first -> first.columns().equals(table.columns()))
                .isPresent();
    }

    /** The state of a row, as the reader sees it; empty without one. */
    String state(List<Cell> row) {
        return row.stream()
                .filter(Cell.State.class::isInstance)
                .map(cell -> cell.lines().get(0))
                .findFirst()
                .orElse("");
    }

    /** Figures align to the right. */
    String style(Column column) {
        return column.kind() == Column.Kind.FIGURE ? "n" : "";
    }

    /** The lead stands out where something is bad: every row of an exception report is. */
    String tone() {
        boolean exceptions = document.kind() == ReportKind.EXCEPTION;
        return document.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .anyMatch(row -> exceptions || row.cells().stream().anyMatch(DocumentPage::isBad))
                ? "late"
                : "on-time";
    }

    private static boolean isBad(Cell cell) {
        return cell instanceof Cell.State state && state.tone() == Cell.Tone.BAD;
    }

    /** The icon of a state: each tone has a shape of its own. */
    String icon(Cell cell) {
        return switch (((Cell.State) cell).tone()) {
            case GOOD -> "done";
            case NEUTRAL -> "due";
            case WATCH -> "watch";
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

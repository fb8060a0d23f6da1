package org.cpip.reporting.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.ReportChart;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;

/**
 * A group of a table as the page has it: the columns that have something to show, and a bar in each row where a chart above
 * the table has its rows as categories and its columns as parts.
 *
 * @param headings of the columns
 * @param rows without the sum
 * @param total the sum, below the last group
 * @param withBars whether rows have bars
 */
record TablePart(List<Heading> headings, List<Line> rows, Optional<Line> total, boolean withBars) {

    static TablePart of(ReportTable table, RowGroup group, Optional<ReportChart> bars, Wording words) {
        List<Integer> places = table.shownColumns(group);
        Map<String, ReportChart.Series> series = bars.map(chart ->
                        chart.series().stream().collect(Collectors.toMap(ReportChart.Series::id, each -> each)))
                .orElse(Map.of());
        List<Heading> headings = places.stream()
                .map(table.columns()::get)
                .map(column -> new Heading(column, icon(Optional.ofNullable(series.get(column.id())))))
                .toList();
        List<Line> rows = new ArrayList<>();
        for (Row row : group.rows()) {
            rows.add(line(table, row, rows.size() + 1, places, series, words));
        }
        boolean last = group == table.groups().get(table.groups().size() - 1);
        Optional<Line> total =
                last ? table.total().map(row -> line(table, row, 0, places, series, words)) : Optional.empty();
        return new TablePart(headings, List.copyOf(rows), total, bars.isPresent());
    }

    private static String icon(Optional<ReportChart.Series> series) {
        return series.map(ReportChart.Series::role)
                .filter(Icons::has)
                .map(Icons::of)
                .orElse("");
    }

    private static Line line(
            ReportTable table,
            Row row,
            int number,
            List<Integer> places,
            Map<String, ReportChart.Series> series,
            Wording words) {
        List<Bar.Part> parts = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            ReportChart.Series one = series.get(table.columns().get(i).id());
            if (one != null && row.cells().get(i) instanceof Cell.Figure figure) {
                parts.add(new Bar.Part(one.role(), one.title(), figure));
            }
        }
        String title = row.cells().get(0).lines().stream().findFirst().orElse(row.id());
        return new Line(
                row,
                places.stream().map(row.cells()::get).toList(),
                Bar.of("bar-" + table.id() + "-" + number, title, parts, words));
    }

    /**
     * A heading.
     *
     * @param column what it heads
     * @param icon the sign of the state that is counted there; empty for none
     */
    record Heading(Column column, String icon) {

        /** Its style classes. */
        String style() {
            return ("c-" + column.id() + " " + number()).strip();
        }

        /** The style class of the cells: figures align to the right. */
        String number() {
            return column.kind() == Column.Kind.FIGURE ? "n" : "";
        }
    }

    /**
     * A row.
     *
     * @param row as the document has it
     * @param cells those shown
     * @param bar its parts, where the table has bars
     */
    record Line(Row row, List<Cell> cells, Bar bar) {

        /** The state of the row, as the reader sees it; empty without one. */
        String state() {
            return row.cells().stream()
                    .filter(Cell.State.class::isInstance)
                    .map(cell -> cell.lines().get(0))
                    .findFirst()
                    .orElse("");
        }
    }
}

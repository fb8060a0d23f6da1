package org.cpip.reporting.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cpip.model.Experimental;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportDocument;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;

/**
 * A field of a table that is another in the next report.
 *
 * @param table id of the table
 * @param row id of the row; of rows with one id, a later one has {@code ~2} and so on
 * @param column id of the column
 * @param before what stood there, its lines joined by line feeds; empty when there was no such row
 * @param after what stands there; empty when there is no such row
 */
@Experimental
public record FigureChange(String table, String row, String column, String before, String after) {

    /** Refuses null. */
    public FigureChange {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** What differs, in the order of the later report; what only the earlier one has comes last. */
    static List<FigureChange> between(ReportDocument before, ReportDocument after) {
        Map<List<String>, String> earlier = fields(before);
        List<FigureChange> changes = new ArrayList<>();
        fields(after).forEach((place, value) -> {
            String was = earlier.remove(place);
            add(changes, place, was == null ? "" : was, value);
        });
        earlier.forEach((place, was) -> add(changes, place, was, ""));
        return changes;
    }

    private static void add(List<FigureChange> changes, List<String> place, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new FigureChange(place.get(0), place.get(1), place.get(2), before, after));
        }
    }

    private static Map<List<String>, String> fields(ReportDocument document) {
        Map<List<String>, String> fields = new LinkedHashMap<>();
        for (ReportTable table : document.tables()) {
            List<Row> rows = new ArrayList<>(table.rows());
            table.total().ifPresent(rows::add);
            Map<String, Integer> seen = new HashMap<>();
            for (Row row : rows) {
                int occurrence = seen.merge(row.id(), 1, Integer::sum);
                String id = occurrence == 1 ? row.id() : row.id() + "~" + occurrence;
                for (int i = 0; i < row.cells().size(); i++) {
                    Cell cell = row.cells().get(i);
                    fields.put(List.of(table.id(), id, table.columns().get(i).id()), String.join("\n", cell.lines()));
                }
            }
        }
        return fields;
    }
}

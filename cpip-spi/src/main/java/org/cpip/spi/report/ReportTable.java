package org.cpip.spi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cpip.model.Experimental;

/**
 * A table: columns, and rows in one group or several.
 *
 * @param id in kebab-case, unique in its report and the same in every language; names the table's file
 * @param title its heading
 * @param groupTitle what the groups are, such as "Workstream": the heading of the column that a flat file needs for
 *     them; empty when there is one group without a title
 * @param columns one or more, their ids unique
 * @param groups in order; one that has no rows says so in its caption
 * @param total a last row that sums the others up
 * @param details id of another table of the report that has, in the group of a row's id, the items behind the row
 */
@Experimental
public record ReportTable(
        String id,
        String title,
        Optional<String> groupTitle,
        List<Column> columns,
        List<RowGroup> groups,
        Optional<Row> total,
        Optional<String> details) {

    /**
     * Copies the lists and checks the cells.
     *
     * @throws IllegalArgumentException if a row has not one cell for each column, or a cell is of another kind than its
     *     column, or two columns have one id
     */
    public ReportTable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(groupTitle, "groupTitle");
        Objects.requireNonNull(details, "details");
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        if (columns.stream().map(Column::id).distinct().count() != columns.size()) {
            throw new IllegalArgumentException("Table " + id + " has two columns with one id: " + columns);
        }
        for (RowGroup group : groups) {
            for (Row row : group.rows()) {
                check(id, columns, row);
            }
        }
        if (total.isPresent()) {
            check(id, columns, total.get());
        }
    }

    /** A table without groups; {@code caption} says what the rows are, or that there are none. */
    public static ReportTable of(String id, String title, String caption, List<Column> columns, List<Row> rows) {
        return new ReportTable(
                id,
                title,
                Optional.empty(),
                columns,
                List.of(RowGroup.of("all", "", caption, rows)),
                Optional.empty(),
                Optional.empty());
    }

    /** A table of groups, without a total; {@code groupTitle} says what the groups are. */
    public static ReportTable grouped(
            String id, String title, String groupTitle, List<Column> columns, List<RowGroup> groups) {
        return new ReportTable(id, title, Optional.of(groupTitle), columns, groups, Optional.empty(), Optional.empty());
    }

    /** The same with a last row that sums the others up. */
    public ReportTable withTotal(Row sum) {
        return new ReportTable(id, title, groupTitle, columns, groups, Optional.of(sum), details);
    }

    /** The same, with the items behind its rows in the groups of another table. */
    public ReportTable withDetails(String table) {
        return new ReportTable(id, title, groupTitle, columns, groups, total, Optional.of(table));
    }

    /** Every row of every group, without the total. */
    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    /**
     * The places, from 0, of the columns that have something to show in a group: a column that is empty in all its rows
     * is not worth its room on a page, nor is one for programs. Files for programs keep every column.
     */
    public List<Integer> shownColumns(RowGroup group) {
        List<Row> rows = new ArrayList<>(group.rows());
        total.ifPresent(rows::add);
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).audience() == Column.Audience.ALL)
                .filter(i -> rows.stream().anyMatch(row -> !(row.cells().get(i) instanceof Cell.Empty)))
                .boxed()
                .toList();
    }

    private static void check(String id, List<Column> columns, Row row) {
        if (row.cells().size() != columns.size()) {
            throw new IllegalArgumentException("Row " + row.id() + " of table " + id + " has "
                    + row.cells().size() + " cells where there are " + columns.size() + " columns");
        }
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).holds(row.cells().get(i))) {
                throw new IllegalArgumentException("Column " + columns.get(i).id() + " of table " + id + " cannot hold "
                        + row.cells().get(i));
            }
        }
    }
}

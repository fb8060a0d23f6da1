package org.cpip.spi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cpip.model.Experimental;

/**
 * Tables as files of data have them: a fact a column, or a row. A column of lists becomes a table of its own with a row an
 * item, named after both ({@code actions-lead}); lists for programs, which pages filter by, are left out; notes below a text are left out where columns for programs say the same.
 */
@Experimental
public final class TidyTables {

    private TidyTables() {}

    /** The table without its lists, then a table for each of them; the table itself where it is tidy. */
    public static List<ReportTable> of(ReportTable table) {
        List<Integer> kept = places(table, false);
        List<Integer> lists = kept.isEmpty()
                ? List.of()
                : places(table, true).stream()
                        .filter(i -> table.columns().get(i).audience() == Column.Audience.ALL)
                        .toList();
        boolean noted = table.columns().stream().anyMatch(column -> column.audience() == Column.Audience.PROGRAMS);
        List<ReportTable> tables = new ArrayList<>();
        tables.add(new ReportTable(
                table.id(),
                table.title(),
                table.groupTitle(),
                kept.isEmpty()
                        ? table.columns()
                        : kept.stream().map(table.columns()::get).toList(),
                table.groups().stream()
                        .map(group -> with(
                                group,
                                group.rows().stream()
                                        .map(row -> kept.isEmpty() ? row : plain(row, kept, noted))
                                        .toList()))
                        .toList(),
                table.total().map(row -> kept.isEmpty() ? row : plain(row, kept, noted)),
                table.details()));
        lists.forEach(place -> tables.add(list(table, place)));
        return tables;
    }

    private static List<Integer> places(ReportTable table, boolean lists) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> lists == (table.columns().get(i).kind() == Column.Kind.LIST))
                .boxed()
                .toList();
    }

    private static Row plain(Row row, List<Integer> kept, boolean noted) {
        List<Cell> cells = new ArrayList<>();
        for (int place : kept) {
            Cell cell = row.cells().get(place);
            cells.add(
                    noted && cell instanceof Cell.Text text && text.lines().size() > 1
                            ? new Cell.Text(text.lines().subList(0, 1), text.items())
                            : cell);
        }
        return new Row(row.id(), cells);
    }

    private static ReportTable list(ReportTable table, int place) {
        Column column = table.columns().get(place);
        return new ReportTable(
                table.id() + "-" + column.id(),
                table.title() + ": " + column.title(),
                table.groupTitle(),
                List.of(new Column(column.id(), column.title(), Column.Kind.TEXT)),
                table.groups().stream()
                        .map(group -> with(
                                group,
                                group.rows().stream()
                                        .flatMap(row -> items(row.cells().get(place)).stream()
                                                .map(item -> Row.of(row.id(), item)))
                                        .toList()))
                        .toList(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Cell> items(Cell cell) {
        return cell instanceof Cell.Text text
                ? text.lines().stream().map(Cell::text).toList()
                : cell instanceof Cell.Absent ? List.of(cell) : List.of();
    }

    private static RowGroup with(RowGroup group, List<Row> rows) {
        return new RowGroup(group.id(), group.title(), group.intro(), group.caption(), group.tone(), rows);
    }
}

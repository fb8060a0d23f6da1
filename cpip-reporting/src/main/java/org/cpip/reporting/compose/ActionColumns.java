package org.cpip.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.reporting.ActionDirectory;
import org.cpip.reporting.text.Wording;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.Column;
import org.cpip.spi.report.ReportTable;
import org.cpip.spi.report.Row;
import org.cpip.spi.report.RowGroup;
import org.cpip.spi.report.Section;

/**
 * Gives each table that names actions columns for programs: workstream, number and leads of the action. Pages filter by them,
 * and in files they are what "Environment 3" says in one cell.
 */
final class ActionColumns {

    private final ActionDirectory directory;
    private final CellFactory cells;
    private final String workstream;

    ActionColumns(ActionDirectory directory, Wording words) {
        this.directory = directory;
        this.cells = new CellFactory(words);
        this.workstream = words.text("column.workstream");
    }

    List<Section> in(List<Section> sections) {
        return sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.paragraphs(),
                        section.charts(),
                        section.tables().stream().map(this::in).toList()))
                .toList();
    }

    private ReportTable in(ReportTable table) {
        boolean about = table.rows().stream().anyMatch(row -> entry(row).isPresent());
        List<Column> more = new ArrayList<>();
        if (about && !table.groupTitle().equals(Optional.of(workstream))) {
            addMissing(table, cells.column("workstream", Column.Kind.TEXT), more);
        }
        if (about) {
            addMissing(table, cells.column("number", Column.Kind.TEXT), more);
            addMissing(table, cells.column("lead", Column.Kind.LIST), more);
        }
        if (more.isEmpty()) {
            return table;
        }
        List<Column> columns = new ArrayList<>(table.columns());
        more.forEach(column -> columns.add(column.forPrograms()));
        return new ReportTable(
                table.id(),
                table.title(),
                table.groupTitle(),
                columns,
                table.groups().stream()
                        .map(group -> new RowGroup(
                                group.id(),
                                group.title(),
                                group.intro(),
                                group.caption(),
                                group.tone(),
                                group.rows().stream()
                                        .map(row -> longer(row, more))
                                        .toList()))
                        .toList(),
                table.total().map(row -> longer(row, more)),
                table.details());
    }

    private static void addMissing(ReportTable table, Column column, List<Column> more) {
        if (table.columns().stream().noneMatch(each -> each.id().equals(column.id()))) {
            more.add(column);
        }
    }

    private Row longer(Row row, List<Column> more) {
        Optional<ActionDirectory.Entry> entry = entry(row);
        List<Cell> all = new ArrayList<>(row.cells());
        for (Column column : more) {
            all.add(entry.map(each -> switch (column.id()) {
                        case "workstream" -> Cell.text(each.workstream());
                        case "number" -> Cell.text(each.number());
                        default -> cells.list(each.leads(), "none.lead");
                    })
                    .orElse(Cell.empty()));
        }
        return new Row(row.id(), all);
    }

    /** The action that a row names, or is itself. */
    private Optional<ActionDirectory.Entry> entry(Row row) {
        return row.cells().stream()
                .filter(Cell.Text.class::isInstance)
                .flatMap(cell -> ((Cell.Text) cell).items().stream())
                .findFirst()
                .or(() -> Optional.of(row.id()))
                .flatMap(directory::of);
    }
}

package org.cpip.xlsx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.io.assemble.CustomColumns;
import org.cpip.model.Action;
import org.cpip.model.Condition;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.xlsx.cell.Often;

/** A milestone as a row of the sheet Milestones. */
public final class MilestoneCells {

    /** The columns that every workbook has. */
    public static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("Id", 16, "id"),
            new SheetColumn("Action id", 14, ""),
            new SheetColumn("Action", 26, ""),
            new SheetColumn("Milestone", 50, "title"),
            new SheetColumn("Due", 20, "due"),
            new SheetColumn("As published", 24, "due.words dueWords"),
            new SheetColumn("Comes round", 18, "recurrence"),
            new SheetColumn("Condition", 26, "condition"),
            new SheetColumn("First agreed", 20, "baseline"),
            new SheetColumn("Now expected", 20, "forecast"),
            new SheetColumn("Achieved", 14, "achieved"));

    /** Why a component of a milestone has no column. A test demands one or the other for each. */
    static final Map<String, String> ABSENT =
            Map.of("provenance", "what is read from the workbook names the workbook as its source");

    private final List<CustomColumns.Named> custom;

    /** The cells of a plan's milestones. */
    public MilestoneCells(Programme programme) {
        custom = CustomColumns.of(
                programme.actions().stream()
                        .flatMap(action -> action.milestones().stream())
                        .map(Milestone::customFields)
                        .toList(),
                COLUMNS.stream().map(SheetColumn::title).toList());
    }

    /** The columns for this programme. */
    public List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>(COLUMNS);
        custom.forEach(each -> columns.add(SheetColumn.custom(each)));
        return columns;
    }

    /** The cells of a row, one for each column. */
    public List<CellValue> of(Workstream workstream, Action action, Milestone milestone) {
        List<CellValue> cells = new ArrayList<>(always(workstream, action, milestone));
        custom.forEach(
                each -> cells.add(CellValue.words(milestone.customFields().getOrDefault(each.name(), ""))));
        return cells;
    }

    private static List<CellValue> always(Workstream workstream, Action action, Milestone milestone) {
        return List.of(
                CellValue.code(milestone.id()),
                CellValue.code(action.id()),
                CellValue.words((workstream.title() + " " + action.number()).strip()),
                CellValue.words(milestone.title()),
                date(milestone.due()),
                CellValue.words(milestone
                        .due()
                        .flatMap(TargetDate::words)
                        .or(milestone::dueWords)
                        .orElse("")),
                CellValue.words(milestone.recurrence().map(Often::print).orElse("")),
                CellValue.words(milestone.condition().map(Condition::words).orElse("")),
                date(milestone.baseline()),
                date(milestone.forecast()),
                milestone.achieved().map(CellValue::day).orElse(CellValue.NO_DAY));
    }

    private static CellValue date(Optional<TargetDate> date) {
        return date.map(CellValue::of).orElse(CellValue.EMPTY);
    }
}

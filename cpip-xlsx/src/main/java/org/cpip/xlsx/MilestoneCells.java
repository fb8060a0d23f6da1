package org.cpip.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cpip.io.assemble.CustomColumns;
import org.cpip.io.prose.DateWords;
import org.cpip.model.Action;
import org.cpip.model.Condition;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;

/** A milestone as a row of the sheet Milestones. */
final class MilestoneCells {

    static final List<SheetColumn> COLUMNS = List.of(
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

    MilestoneCells(Programme programme) {
        custom = CustomColumns.of(
                programme.actions().stream()
                        .flatMap(action -> action.milestones().stream())
                        .map(Milestone::customFields)
                        .toList(),
                COLUMNS.stream().map(SheetColumn::title).toList());
    }

    /** The columns for this programme. */
    List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>(COLUMNS);
        custom.forEach(each -> columns.add(SheetColumn.custom(each)));
        return columns;
    }

    List<Object> of(Workstream workstream, Action action, Milestone milestone) {
        List<Object> cells = new ArrayList<>(always(workstream, action, milestone));
        custom.forEach(each -> cells.add(milestone.customFields().getOrDefault(each.name(), "")));
        return cells;
    }

    private static List<Object> always(Workstream workstream, Action action, Milestone milestone) {
        return List.of(
                milestone.id(),
                action.id(),
                workstream.title() + " " + action.number(),
                milestone.title(),
                milestone.due().map(MilestoneCells::cell).orElse(""),
                milestone
                        .due()
                        .flatMap(TargetDate::words)
                        .or(milestone::dueWords)
                        .orElse(""),
                milestone.recurrence().map(Often::print).orElse(""),
                milestone.condition().map(Condition::words).orElse(""),
                milestone.baseline().map(MilestoneCells::cell).orElse(""),
                milestone.forecast().map(MilestoneCells::cell).orElse(""),
                milestone.achieved().map(Object.class::cast).orElse(""));
    }

    /** A day for a date of one day, which spreadsheets can sort; words for all that is less exact. */
    static Object cell(TargetDate date) {
        boolean oneDay = date.period().isDate() && date.earliest().equals(date.latest());
        return oneDay ? date.earliest().orElseThrow() : DateWords.print(date.period());
    }
}

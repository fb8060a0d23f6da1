package org.cpip.xlsx;

import java.util.List;
import org.cpip.io.prose.DateWords;
import org.cpip.model.Action;
import org.cpip.model.Condition;
import org.cpip.model.Milestone;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;

/** A milestone as a row of the sheet Milestones. */
final class MilestoneCells {

    static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("Id", 16),
            new SheetColumn("Action id", 14),
            new SheetColumn("Action", 26),
            new SheetColumn("Milestone", 50),
            new SheetColumn("Due", 20),
            new SheetColumn("As published", 24),
            new SheetColumn("Comes round", 18),
            new SheetColumn("Condition", 26),
            new SheetColumn("First agreed", 20),
            new SheetColumn("Now expected", 20),
            new SheetColumn("Achieved", 14));

    private MilestoneCells() {}

    static List<Object> of(Workstream workstream, Action action, Milestone milestone) {
        return List.of(
                milestone.id(),
                action.id(),
                workstream.title() + " " + action.number(),
                milestone.title(),
                milestone.due().map(MilestoneCells::cell).orElse(""),
                milestone.due().flatMap(TargetDate::words).orElse(""),
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

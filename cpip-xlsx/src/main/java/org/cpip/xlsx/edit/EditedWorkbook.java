package org.cpip.xlsx.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cpip.io.internal.carried.EditProblem;
import org.cpip.io.internal.carried.UndatedEdits;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.cell.SheetCell;
import org.cpip.xlsx.write.ActionCells;
import org.cpip.xlsx.write.CellValue;
import org.cpip.xlsx.write.MilestoneCells;
import org.cpip.xlsx.write.PlanSheets;
import org.cpip.xlsx.write.SheetColumn;

/** A workbook that carries its plan, compared row by row with what was written of that plan. For one thread. */
public final class EditedWorkbook {

    private final Programme plan;
    private final SourceLocation whole;
    private final EditLog log = new EditLog();
    private final ActionCells actionCells;
    private final MilestoneCells milestoneCells;
    private final Written actions;
    private final Written milestones;
    private final List<Workstream> workstreams = new ArrayList<>();
    private final List<ActionEdit> edits = new ArrayList<>();
    /** Of each row of milestones the action's place in the plan and its own in the action. */
    private final List<int[]> milestoneRows = new ArrayList<>();

    private final ActionChange actionChange;
    private final AboutEdit about;
    private final Set<String> seen = new HashSet<>();
    private String sheet = "";
    private boolean begun;

    /** A workbook in which nothing was found yet. */
    public EditedWorkbook(Programme plan, String source) {
        this.plan = plan;
        this.whole = SourceLocation.of(source);
        this.actionCells = new ActionCells(plan);
        this.milestoneCells = new MilestoneCells(plan);
        this.actions = new Written(actionCells.columns());
        this.milestones = new Written(milestoneCells.columns());
        this.about = new AboutEdit(plan, log);
        this.actionChange = new ActionChange(actionCells.partiesByName());
        Optional<LocalDate> lastKnown = UndatedEdits.lastKnown(plan);
        for (Workstream workstream : plan.workstreams()) {
            for (Action action : workstream.actions()) {
                expect(workstream, action, lastKnown);
            }
        }
    }

    private void expect(Workstream workstream, Action action, Optional<LocalDate> lastKnown) {
        int position = edits.size();
        workstreams.add(workstream);
        edits.add(new ActionEdit(action, lastKnown));
        if (PlanSheets.isShown(position)) {
            actions.add(Written.key(action.id()), position);
        }
        for (int i = 0; i < action.milestones().size(); i++) {
            if (PlanSheets.isShown(milestoneRows.size())) {
                milestones.add(Written.key(action.milestones().get(i).id(), action.id()), milestoneRows.size());
            }
            milestoneRows.add(new int[] {position, i});
        }
    }

    /** A sheet begins; its first row holds its titles. */
    public void sheet(String name, SourceLocation place) {
        sheet = name;
        begun = false;
        if (!PlanSheets.NAMES.contains(name)) {
            log.add(EditProblem.OTHER_SHEET.warningAt(place, Shown.quote(name)));
        } else {
            seen.add(name);
        }
    }

    /** A row of the sheet that has any text. */
    public void row(List<SheetCell> cells, SourceLocation place) {
        Map<Integer, SheetCell> row = new HashMap<>();
        cells.forEach(cell -> row.put(cell.column(), cell));
        boolean isTitles = !begun;
        begun = true;
        switch (sheet) {
            case PlanSheets.ACTIONS -> {
                if (isTitles) {
                    titles(actions, row, place);
                } else {
                    action(row, place);
                }
            }
            case PlanSheets.MILESTONES -> {
                if (isTitles) {
                    titles(milestones, row, place);
                } else {
                    milestone(row, place);
                }
            }
            case PlanSheets.ABOUT -> about.row(row, place);
            default -> {
                // A sheet of somebody else's, as was said.
            }
        }
    }

    private void titles(Written written, Map<Integer, SheetCell> row, SourceLocation place) {
        written.titles(row);
        for (int i = 0; i < written.columns().size(); i++) {
            if (written.place(i) == Written.NONE) {
                log.warn(EditProblem.NOT_SHOWN.warningAt(
                        place,
                        "the column \"" + Shown.quote(written.columns().get(i).title()) + "\" of " + sheet));
            }
        }
    }

    private void action(Map<Integer, SheetCell> row, SourceLocation place) {
        int position = actions.take(Written.key(text(actions, row, 0)));
        if (position == Written.NONE) {
            added(row, place);
            return;
        }
        ActionEdit edit = edits.get(position);
        List<CellValue> cells = actionCells.of(workstreams.get(position), edit.before());
        for (int i = 1; i < cells.size(); i++) {
            if (!actions.isUnchanged(i, row, cells.get(i))) {
                SheetColumn column = actions.columns().get(i);
                Shown shown = Shown.of(row, actions.place(i));
                Optional<String> refusal = actionChange.take(edit, column, shown);
                log.change(
                        place.withCell(actions.place(i) + 1),
                        column.title(),
                        edit.before().id(),
                        cells.get(i).text(),
                        shown.text(),
                        refusal);
            }
        }
    }

    private void milestone(Map<Integer, SheetCell> row, SourceLocation place) {
        int found = milestones.take(Written.key(text(milestones, row, 0), text(milestones, row, 1)));
        if (found == Written.NONE) {
            added(row, place);
            return;
        }
        int index = milestoneRows.get(found)[1];
        int position = milestoneRows.get(found)[0];
        ActionEdit edit = edits.get(position);
        Milestone milestone = edit.before().reportedMilestones().get(index);
        List<CellValue> cells = milestoneCells.of(workstreams.get(position), edit.before(), milestone);
        for (int i = 2; i < cells.size(); i++) {
            if (!milestones.isUnchanged(i, row, cells.get(i))) {
                SheetColumn column = milestones.columns().get(i);
                Shown shown = Shown.of(row, milestones.place(i));
                Optional<String> refusal = MilestoneChange.take(edit, index, column, shown);
                log.change(
                        place.withCell(milestones.place(i) + 1),
                        column.title(),
                        milestone.id(),
                        cells.get(i).text(),
                        shown.text(),
                        refusal);
            }
        }
    }

    private static String text(Written written, Map<Integer, SheetCell> row, int column) {
        return written.place(column) == Written.NONE
                ? ""
                : Shown.of(row, written.place(column)).text();
    }

    private void added(Map<Integer, SheetCell> row, SourceLocation place) {
        String text = String.join(
                " | ",
                row.values().stream().map(SheetCell::text).map(String::strip).toList());
        if (!text.isBlank()) {
            log.warn(EditProblem.ROW_ADDED.warningAt(place, sheet, Shown.quote(text)));
        }
    }

    /** To be called when the workbook has ended: the plan with its changes. */
    public ImportResult finish() {
        for (String name : PlanSheets.NAMES) {
            if (!seen.contains(name)) {
                log.warn(EditProblem.NOT_SHOWN.warningAt(whole, "the sheet " + name));
            }
        }
        if (seen.contains(PlanSheets.ACTIONS)) {
            actions.unseen()
                    .forEach(position -> log.warn(EditProblem.NOT_SHOWN.warningAt(
                            whole, "the row of " + edits.get(position).before().id())));
        }
        if (seen.contains(PlanSheets.MILESTONES)) {
            milestones
                    .unseen()
                    .forEach(row -> log.warn(EditProblem.NOT_SHOWN.warningAt(whole, "the row of " + id(row))));
        }
        Programme edited = edited();
        UndatedEdits undated = UndatedEdits.between(plan, edited);
        if (!undated.actions().isEmpty()) {
            log.add(EditProblem.EDITED_WITHOUT_DAY.warningAt(whole, undated.named(), undated.known()));
        }
        return new ImportResult(Optional.of(edited), log.list(whole));
    }

    private String id(int row) {
        int[] at = milestoneRows.get(row);
        return edits.get(at[0]).before().milestones().get(at[1]).id();
    }

    private Programme edited() {
        Programme described = about.edited();
        int[] position = {0};
        List<Workstream> all = new ArrayList<>();
        boolean changed = false;
        for (Workstream workstream : plan.workstreams()) {
            List<Action> now = new ArrayList<>();
            for (Action action : workstream.actions()) {
                Action result = edits.get(position[0]++).result();
                changed |= result != action;
                now.add(result);
            }
            all.add(workstream.toBuilder().actions(now).build());
        }
        return changed ? described.toBuilder().workstreams(all).build() : described;
    }
}

package org.cpip.xlsx.write;

import java.util.ArrayList;
import java.util.List;
import org.cpip.io.assemble.CustomColumns;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.Progress;
import org.cpip.xlsx.cell.CellText;

/** The sheets of a plan: actions to filter, milestones to fill in, and one about the plan. For one thread. */
public final class PlanSheets {

    /** The names of the sheets. */
    public static final String ACTIONS = "Actions";

    public static final String MILESTONES = "Milestones";
    public static final String ABOUT = "About";
    public static final List<String> ABOUT_TITLES = List.of("About the plan", "Value");

    /** The names of all sheets, as the tabs stand. */
    public static final List<String> NAMES = List.of(ACTIONS, MILESTONES, ABOUT);

    private static final List<String> HELP = List.of(
            "Fill in status, rating, progress and the day they hold for on the sheet Actions.",
            "Fill in dates on the sheet Milestones: it is believed where the sheet Actions says otherwise.",
            "Leave the columns Id as they are: by them a program knows what a row is about.");

    private final Programme programme;
    private final Progress progress;
    private final Sheet actions;
    private final Sheet milestones;
    private int cut;

    PlanSheets(Programme programme, Progress progress) {
        this.programme = programme;
        this.progress = progress;
        actions = actions();
        milestones = milestones();
    }

    List<Sheet> all() {
        return List.of(actions, milestones, about());
    }

    /** So many texts on a sheet were longer than a cell holds. */
    void addCut(int texts) {
        cut += texts;
    }

    private Sheet actions() {
        ActionCells cells = new ActionCells(programme);
        int total = programme.actions().size();
        Sheet.Rows rows = sink -> {
            int done = 0;
            for (Workstream workstream : programme.workstreams()) {
                for (Action action : workstream.actions()) {
                    sink.row(cells.of(workstream, action));
                    progress.advanced(++done, total);
                }
            }
        };
        List<Choice> choices = List.of(
                new Choice(ActionCells.STATUS, ActionCells.STATUSES, ActionCells.STATUS_COLOURS),
                new Choice(ActionCells.RATING, ActionCells.RATINGS, ActionCells.RATING_COLOURS));
        return new Sheet(1, ACTIONS, cells.columns(), total, rows, ActionCells.STILL, true, choices);
    }

    private Sheet milestones() {
        MilestoneCells cells = new MilestoneCells(programme);
        int total = programme.actions().stream()
                .mapToInt(action -> action.milestones().size())
                .sum();
        Sheet.Rows rows = sink -> {
            for (Workstream workstream : programme.workstreams()) {
                for (Action action : workstream.actions()) {
                    for (Milestone milestone : action.reportedMilestones()) {
                        sink.row(cells.of(workstream, action, milestone));
                    }
                }
            }
        };
        return new Sheet(2, MILESTONES, cells.columns(), total, rows, 0, true, List.of());
    }

    /** The last sheet, which tells what the others had no room for and is to be made when they are written. */
    Sheet about() {
        List<SheetColumn> columns =
                List.of(new SheetColumn(ABOUT_TITLES.get(0), 18, ""), new SheetColumn(ABOUT_TITLES.get(1), 90, ""));
        List<List<CellValue>> rows = aboutRows();
        Sheet.Rows giver = sink -> {
            for (List<CellValue> row : rows) {
                sink.row(row);
            }
        };
        return new Sheet(3, ABOUT, columns, rows.size(), giver, 0, false, List.of());
    }

    private List<List<CellValue>> aboutRows() {
        List<List<CellValue>> rows = new ArrayList<>();
        about(programme).forEach(row -> rows.add(row(row.get(0), row.get(1))));
        HELP.forEach(line -> rows.add(row("", line)));
        long texts = cut
                + about(programme).stream()
                        .filter(row -> row.get(1).length() > CellText.LONGEST)
                        .count();
        int beyond = actions.size() - actions.shown() + milestones.size() - milestones.shown();
        if (texts + beyond > 0) {
            rows.add(
                    row(
                            "",
                            "Not all is shown: " + beyond + " rows are beyond the end of a sheet, and " + texts
                                    + " texts are longer than a cell holds and end in \u2026; this file carries the whole plan."));
        }
        return rows;
    }

    /** Whether a row of a sheet, counted from 0 below the titles, has room on it. */
    public static boolean isShown(int row) {
        return row < Sheet.MOST_ROWS - 1;
    }

    /** Labels and what they say of a plan. */
    public static List<List<String>> about(Programme programme) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Title", programme.title()));
        rows.add(List.of("Summary", programme.summary().orElse("")));
        rows.add(List.of("Period", programme.period().map(Object::toString).orElse("")));
        rows.add(List.of("Id", programme.id()));
        programme.customFields().forEach((name, text) -> rows.add(List.of(CustomColumns.marked(name), text)));
        return rows;
    }

    private static List<CellValue> row(String label, String text) {
        return List.of(CellValue.words(label), CellValue.words(text));
    }
}

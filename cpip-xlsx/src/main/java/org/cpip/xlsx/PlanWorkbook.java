package org.cpip.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.cpip.io.assemble.CustomColumns;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.Progress;
import org.dhatim.fastexcel.Workbook;

/** The workbook of a plan, made by fastexcel. */
final class PlanWorkbook {

    static final String ACTIONS = "Actions";
    static final String MILESTONES = "Milestones";
    static final String ABOUT = "About";
    static final List<String> ABOUT_TITLES = List.of("About the plan", "Value");

    private static final int LONGEST_TITLE = 250;

    private PlanWorkbook() {}

    static byte[] bytes(Programme programme, Progress progress) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "cpip", null)) {
            String title = programme.title();
            workbook.properties()
                    .setTitle(CellText.encode(title.substring(0, Math.min(LONGEST_TITLE, title.length()))));
            actions(new Grid(workbook, ACTIONS), programme, progress);
            milestones(new Grid(workbook, MILESTONES), programme);
            about(new Grid(workbook, ABOUT), programme);
        }
        return bytes.toByteArray();
    }

    private static void actions(Grid grid, Programme programme, Progress progress) throws IOException {
        ActionCells cells = new ActionCells(programme);
        cells.columns().forEach(column -> grid.column(column.title(), column.width()));
        int total = programme.actions().size();
        for (Workstream workstream : programme.workstreams()) {
            for (Action action : workstream.actions()) {
                grid.row(cells.of(workstream, action));
                progress.advanced(grid.rows(), total);
            }
        }
        grid.finish();
        grid.choices(ActionCells.STATUS_COLUMN, ActionCells.STATUSES);
        grid.choices(ActionCells.RATING_COLUMN, ActionCells.RATINGS);
        grid.colours(ActionCells.RATING_COLUMN, ActionCells.COLOURS);
    }

    private static void milestones(Grid grid, Programme programme) {
        MilestoneCells cells = new MilestoneCells(programme);
        cells.columns().forEach(column -> grid.column(column.title(), column.width()));
        for (Workstream workstream : programme.workstreams()) {
            for (Action action : workstream.actions()) {
                for (Milestone milestone : action.reportedMilestones()) {
                    grid.row(cells.of(workstream, action, milestone));
                }
            }
        }
        grid.finish();
    }

    private static void about(Grid grid, Programme programme) {
        grid.column(ABOUT_TITLES.get(0), 18);
        grid.column(ABOUT_TITLES.get(1), 90);
        grid.row(List.of("Title", programme.title()));
        grid.row(List.of("Summary", programme.summary().orElse("")));
        grid.row(List.of("Period", programme.period().map(Object::toString).orElse("")));
        grid.row(List.of("Id", programme.id()));
        programme.customFields().forEach((name, text) -> grid.row(List.of(CustomColumns.marked(name), text)));
        for (String line : List.of(
                "Fill in status, rating, progress and the day they hold for on the sheet Actions.",
                "Fill in dates on the sheet Milestones: it is believed where the sheet Actions says otherwise.",
                "Leave the columns Id as they are: by them a program knows what a row is about.")) {
            grid.row(List.of("", line));
        }
        grid.finish();
    }
}

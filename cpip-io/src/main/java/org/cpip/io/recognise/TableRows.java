package org.cpip.io.recognise;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.cpip.spi.block.Block;
import org.jspecify.annotations.Nullable;

/** Reads the rows below a header, one at a time: actions, section rows, what continues the row above, what is none. */
final class TableRows {

    private final TableLayout layout;
    private final Block.@Nullable TableRow header;
    private final Place headerPlace;
    private final Outline outline;
    private final RankedRows rows;
    private final DiagnosticLog log;
    private final String[] above;
    private final boolean[] unknownSaid;
    private boolean numberlessSaid;
    private @Nullable Open open;

    TableRows(
            TableLayout layout,
            Block.@Nullable TableRow header,
            Place headerPlace,
            Outline outline,
            RankedRows rows,
            DiagnosticLog log) {
        this.layout = layout;
        this.header = header;
        this.headerPlace = headerPlace;
        this.outline = outline;
        this.rows = rows;
        this.log = log;
        this.above = new String[layout.width()];
        Arrays.fill(above, "");
        this.unknownSaid = new boolean[layout.width()];
    }

    TableLayout layout() {
        return layout;
    }

    void row(Block.TableRow row, Place place) {
        Block.Cell first = null;
        int filled = 0;
        boolean continued = false;
        for (Block.Cell cell : row.cells()) {
            continued |= cell.continued();
            if (!PlanWords.isNothing(cell.text())) {
                first = first == null ? cell : first;
                filled++;
            }
            if (!cell.nested().isEmpty()) {
                sayNested(place);
            }
        }
        if (filled == 0 && !continued || isHeaderAgain(row)) {
            return;
        }
        int width = TableLayout.width(row);
        boolean ragged = width != layout.width();
        if (ragged && width > 1) {
            sayRagged(width, place);
        }
        if (first != null && filled == 1 && !continued && isWholeRow(row, first, place)) {
            return;
        }
        if (ragged && width == 1) {
            sayRagged(width, place);
        }
        data(row, place, first == null ? "" : first.text());
    }

    void end() {
        flush();
    }

    /** A row with one filled cell: a section, a footer, a note. */
    private boolean isWholeRow(Block.TableRow row, Block.Cell only, Place place) {
        String text = Texts.normalise(only.text());
        if (PlanWords.isFooter(text)) {
            sayFooter(text, place);
            return true;
        }
        Column column = layout.at(only.column());
        boolean across = layout.width() > 1 && only.column() == 0 && only.span() >= layout.width();
        if (!across && column == Column.NUMBER && Labels.isNumber(text)
                || !across && layout.has(Column.WORKSTREAM)
                || layout.width() == 1) {
            return false;
        }
        boolean firstCell = only.column() == 0 || row.cells().get(0) == only;
        if (!across && !firstCell) {
            return false;
        }
        if (Texts.isSentence(text)) {
            if (column == Column.ACTION && !across) {
                return false;
            }
            sayFooter(text, place);
            return true;
        }
        flush();
        outline.section(Texts.title(text), place);
        return true;
    }

    private void data(Block.TableRow row, Place place, String firstText) {
        Cells cells = new Cells();
        int number = 0;
        for (Block.Cell cell : row.cells()) {
            number++;
            take(cell, number, place, cells);
        }
        Open current = open;
        if (cells.actionContinued && cells.numberContinued && current != null) {
            current.merge(cells.fields);
            return;
        }
        boolean blank = cells.wording.isEmpty();
        if ((blank || cells.number.isEmpty() && firstText.equals(cells.wording)) && PlanWords.isFooter(firstText)) {
            sayFooter(Texts.normalise(firstText), place);
        } else if (cells.numberContinued && current != null && !blank) {
            current.wording += " " + cells.wording;
            current.merge(cells.fields);
        } else if (!blank || !cells.number.isEmpty()) {
            action(cells, place);
        } else if (cells.workstream.isEmpty() || cells.hasText()) {
            withoutAction(cells, place);
        } else {
            flush();
            outline.column(cells.workstream, place);
        }
    }

    private void take(Block.Cell cell, int number, Place place, Cells cells) {
        int at = cell.column();
        String text = cell.continued() || PlanWords.isDitto(cell.text()) ? aboveAt(at) : cell.text();
        boolean nothing = PlanWords.isNothing(text);
        if (at >= layout.width()) {
            return;
        }
        Column column = layout.at(at);
        for (int i = at + 1; column == null && i < Math.min(layout.width(), at + cell.span()); i++) {
            column = layout.at(i);
        }
        above[at] = text;
        if (column == null) {
            if (!nothing && !unknownSaid[at]) {
                unknownSaid[at] = true;
                sayUnknown(at);
            }
            return;
        }
        switch (column) {
            case NUMBER -> {
                cells.number = nothing ? "" : Labels.clean(text);
                cells.numberContinued = cell.continued();
            }
            case ACTION -> {
                cells.wording = nothing ? "" : Texts.normalise(text);
                cells.actionContinued = cell.continued();
            }
            case WORKSTREAM -> cells.workstream = nothing ? "" : Texts.title(text);
            default -> cells.put(column, nothing ? "" : text, number);
        }
    }

    private String aboveAt(int column) {
        return column < above.length ? above[column] : "";
    }

    private void action(Cells cells, Place place) {
        flush();
        if (!cells.workstream.isEmpty()) {
            outline.column(cells.workstream, place);
        }
        open = new Open(outline.use(place), cells, place);
        if (cells.number.isEmpty() && (layout.has(Column.NUMBER) || !numberlessSaid)) {
            numberlessSaid = true;
            log.warning(
                    PlanCodes.NO_NUMBER,
                    place,
                    layout.has(Column.NUMBER)
                            ? "The action \"" + Texts.shorten(cells.wording)
                                    + "\" has no number; it was given one by position."
                            : "This table has no column of numbers; its actions were numbered by position.",
                    "Number the actions in the document, so that their ids stay when rows are added.");
        }
    }

    /** Neither number nor wording, and yet something in other cells. */
    private void withoutAction(Cells cells, Place place) {
        Open current = open;
        if (current == null) {
            log.warning(
                    PlanCodes.STRAY_ROW,
                    place,
                    "This row has neither a number nor the wording of an action and was left out.",
                    "Write the action's wording into it, or delete it.");
            return;
        }
        current.merge(cells.fields);
        log.info(
                PlanCodes.CONTINUED_ROW,
                place,
                "This row has no wording; its cells were added to those of the action above.",
                "Nothing to do, unless it is an action: then write its wording.");
    }

    private void flush() {
        Open done = open;
        open = null;
        if (done != null) {
            int table = header == null ? headerPlace.block() : header.table();
            rows.add(
                    RankedRows.Evidence.TABLE,
                    new PlanRow(done.group, done.number, done.wording, done.fields, Math.max(1, table), done.place));
        }
    }

    private boolean isHeaderAgain(Block.TableRow row) {
        if (header == null || row.cells().size() != header.cells().size()) {
            return false;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cells().get(i).text().equals(header.cells().get(i).text())) {
                return false;
            }
        }
        return true;
    }

    private void sayRagged(int width, Place place) {
        log.error(
                PlanCodes.RAGGED_ROW,
                place,
                "This row has " + width + (width == 1 ? " cell" : " cells") + " where the header has " + layout.width()
                        + ".",
                "Give it the same cells as the header; a separator inside a cell needs quotes around the cell.");
    }

    private void sayUnknown(int column) {
        String heading = layout.heading(column);
        log.warning(
                PlanCodes.UNKNOWN_COLUMN,
                headerPlace.cell(column + 1),
                heading.isEmpty()
                        ? "Column " + (column + 1) + " has no heading and was not read."
                        : "The column \"" + Texts.shorten(heading) + "\" is not known and was not read.",
                "Name it as docs/reference/columns.md says, if the plan needs it.");
    }

    private void sayFooter(String text, Place place) {
        log.info(
                PlanCodes.FOOTER,
                place,
                "The row \"" + Texts.shorten(text) + "\" is a total or a note and was not read as an action.",
                "Nothing to do, unless it is an action: then give it a number.");
    }

    private void sayNested(Place place) {
        log.info(
                PlanCodes.NESTED_TABLE,
                place,
                "A table inside a cell of this row was not read.",
                "Move what it says into the row's own cells.");
    }

    /** What one row's cells say. */
    private static final class Cells {
        private String number = "";
        private String wording = "";
        private String workstream = "";
        private boolean numberContinued;
        private boolean actionContinued;
        private final Map<Column, PlanRow.Field> fields = new EnumMap<>(Column.class);

        private void put(Column column, String text, int cell) {
            PlanRow.Field before = fields.get(column);
            if (before == null || before.text().isEmpty()) {
                fields.put(column, new PlanRow.Field(text, cell));
            } else if (!text.isEmpty()) {
                fields.put(column, new PlanRow.Field(before.text() + "\n" + text, before.cell()));
            }
        }

        private boolean hasText() {
            return fields.values().stream().anyMatch(field -> !field.text().isEmpty());
        }
    }

    /** An action that the next row may continue. */
    private static final class Open {
        private final Group group;
        private final String number;
        private String wording;
        private final Map<Column, PlanRow.Field> fields;
        private final Place place;

        private Open(Group group, Cells cells, Place place) {
            this.group = group;
            this.number = cells.number;
            this.wording = cells.wording;
            this.fields = cells.fields;
            this.place = place;
        }

        private void merge(Map<Column, PlanRow.Field> more) {
            more.forEach((column, field) -> {
                PlanRow.Field mine = fields.get(column);
                if (mine == null || mine.text().isEmpty()) {
                    fields.put(column, field);
                } else if (!field.text().isEmpty() && !field.text().equals(mine.text())) {
                    fields.put(column, new PlanRow.Field(mine.text() + "\n" + field.text(), mine.cell()));
                }
            });
        }
    }
}

package org.cpip.io.recognise;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.cpip.model.DeliveryStatus;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.Coverage;
import org.jspecify.annotations.Nullable;

/** Reads the rows below a header, one at a time: actions, section rows, what continues the row above, what is none. */
final class TableRows {

    private final TableLayout layout;
    private final Block.@Nullable TableRow header;
    private final BlockLocation headerPlace;
    private final PlanOutline outline;
    private final Consumer<PlanRow> rows;
    private final DiagnosticLog log;
    private final String[] above;
    private final CustomCells custom;
    private final TableCells cells;
    private final DoubtfulCells doubtful;
    private final Outline parts;
    private boolean numberlessSaid;
    /** Whether a blank cell of the first column says who leads by the one above. */
    private boolean grouped;

    private boolean groupedSaid;
    private PlanRow.@Nullable Field ledAbove;
    /** Whether the action of the row in hand is struck out. */
    private boolean dropped;

    private @Nullable TableAction open;

    /** {@code numbered} tells whether it matters that the rows have numbers. */
    TableRows(
            TableLayout layout,
            Block.@Nullable TableRow header,
            BlockLocation headerPlace,
            TableContext context,
            Consumer<PlanRow> rows,
            boolean numbered) {
        this.layout = layout;
        this.header = header;
        this.headerPlace = headerPlace;
        this.outline = context.outline();
        this.rows = rows;
        this.log = context.log();
        this.numberlessSaid = !numbered;
        this.above = new String[layout.width()];
        Arrays.fill(above, "");
        this.custom = new CustomCells(layout, headerPlace, log);
        this.cells = new TableCells(layout);
        this.doubtful = new DoubtfulCells(layout, log);
        this.parts = new Outline(layout);
    }

    TableLayout layout() {
        return layout;
    }

    void group() {
        grouped = true;
    }

    void row(Block.TableRow whole, BlockLocation place) {
        boolean struck = MarkedRow.is(whole);
        dropped = struck && MarkedRow.isDropped(whole, layout);
        Block.TableRow row = struck ? MarkedRow.read(whole, layout, place, log) : whole;
        Block.Cell first = null;
        int filled = 0;
        int width = 0;
        boolean continued = false;
        for (Block.Cell cell : row.cells()) {
            continued |= cell.continued();
            width = Math.max(width, cell.column() + Math.max(1, cell.span()));
            if (!PlanWords.isNothing(cell.text())) {
                first = first == null ? cell : first;
                filled++;
            }
            if (!cell.nested().isEmpty()) {
                // the recogniser goes through cells of text; a table in a cell would make two rows of one
                sayNested(place);
            }
        }
        if (filled == 0 && !continued || isHeaderAgain(row)) {
            // " | | ", "No | Action | Lead": blank, or the header again at the head of a page
            log.coverage().claim(place.block(), Coverage.Fate.HEADER);
            return;
        }
        boolean ragged = width != layout.width();
        if (ragged && width > 1) {
            // "3 | Build homes"
            sayRagged(width, place);
        }
        if (first != null && filled == 1 && !continued && isWholeRow(row, first, place)) {
            // "Housing | | "
            return;
        }
        if (ragged && width == 1) {
            // "Build"
            sayRagged(width, place);
        }
        data(row, place, first == null ? "" : first.text());
    }

    void end() {
        flush();
        custom.end();
    }

    /** A row with one filled cell: a section, a footer, a note. */
    private boolean isWholeRow(Block.TableRow row, Block.Cell only, BlockLocation place) {
        String text = PlainText.normalise(only.text());
        if (PlanWords.isFooter(text)) {
            // "Total: 12 | | "
            sayFooter(text, place);
            return true;
        }
        PlanColumn column = layout.at(only.column());
        if (column == PlanColumn.NUMBER
                && !ActionNumbers.isNumber(text)
                && PlainText.words(text) > 2
                && open != null
                && layout.has(PlanColumn.WORKSTREAM)) {
            // "As agreed by the board | | ": a note below a table that has its workstreams in a column
            sayFooter(text, place);
            return true;
        }
        // one cell merged over the whole table
        boolean across = layout.width() > 1 && only.column() == 0 && only.span() >= layout.width();
        if (!across && column == PlanColumn.NUMBER && ActionNumbers.isNumber(text)
                || !across && layout.has(PlanColumn.WORKSTREAM)
                || layout.width() == 1) {
            // "3 | | ": an action without wording, which is said later
            return false;
        }
        boolean firstCell = only.column() == 0 || row.cells().get(0) == only;
        if (!across && !firstCell) {
            // " | | Council"
            return false;
        }
        if (PlainText.isSentence(text)) {
            if (column == PlanColumn.ACTION && !across) {
                // "Action | Lead / We will act. | Council / We will build homes. | "
                return false;
            }
            // "All dates are provisional. | | "
            sayFooter(text, place);
            return true;
        }
        // "Housing | | "
        flush();
        outline.section(PlainText.title(text), place);
        return true;
    }

    private void data(Block.TableRow row, BlockLocation place, String firstText) {
        RowCells cells = new RowCells();
        int number = 0;
        for (Block.Cell cell : row.cells()) {
            number++;
            take(cell, number, place, cells);
        }
        this.cells.finish(cells);
        if (grouped && !cells.wording.isEmpty()) {
            leadAbove(cells, place);
        }
        TableAction current = open;
        if (cells.actionContinued && cells.numberContinued && current != null) {
            // number and wording merged downwards: this row adds to the other columns
            log.coverage().join(place.block(), current.place.block());
            current.merge(cells, place);
            return;
        }
        boolean blank = cells.wording.isEmpty();
        boolean unnumbered = cells.number.isEmpty() || PlanWords.isFooter(cells.number);
        if ((blank || unnumbered && (firstText.equals(cells.wording) || isTotal(cells)))
                && PlanWords.isFooter(firstText)) {
            // "Total | | 12 homes", "Total | 2 actions"
            sayFooter(PlainText.normalise(firstText), place);
        } else if (cells.numberContinued && current != null && !blank) {
            // only the number is merged: this row goes on with the wording
            log.coverage().join(place.block(), current.place.block());
            current.wording += " " + cells.wording;
            current.merge(cells, place);
        } else if (!blank || !cells.number.isEmpty()) {
            // "3 | Build homes | Council"
            action(cells, place);
        } else if (cells.workstream.isEmpty() || cells.hasText()) {
            // " | | Council"
            withoutAction(cells, place);
        } else {
            // " | Housing | "
            flush();
            outline.column(cells.workstream, place);
        }
    }

    /** "2 actions": a wording with a figure and few words beside "Total". */
    private static boolean isTotal(RowCells cells) {
        return PlainText.words(cells.wording) < 4 && cells.wording.chars().anyMatch(Character::isDigit);
    }

    private void take(Block.Cell cell, int number, BlockLocation place, RowCells cells) {
        int at = cell.column();
        // "ditto" and a cell merged downwards say what the cell above says
        String text = cell.continued() || PlanWords.isDitto(cell.text())
                ? aboveAt(at)
                // "Harbour Board¹" with the note below the table
                : InlineBullets.parted(RaisedFigures.without(cell.text()));
        boolean nothing = PlanWords.isNothing(text) || doubtful.isError(text, at, number, place);
        if (cell.marks() != Block.Marks.NONE) {
            // "Mark the rocks²" with the footnote "By the harbour mouth."
            cell.marks().notes().forEach(note -> cells.addNote(PlainText.normalise(note)));
        }
        if (at >= layout.width()) {
            // "3 | Build homes | Council | more"
            if (!nothing) {
                cells.putCustom("Column " + (at + 1), text);
            }
            return;
        }
        PlanColumn column = layout.at(at);
        // a merged cell has the heading of the first column below it that is known
        for (int i = at + 1; column == null && i < Math.min(layout.width(), at + cell.span()); i++) {
            column = layout.at(i);
        }
        above[at] = text;
        if (column == null) {
            // "No | Action | Colour"
            custom.take(at, cell.continued() ? text : cell.text(), cells);
            return;
        }
        switch (column) {
            case NUMBER -> {
                cells.number = nothing ? "" : number(text);
                doubtful.number(cells.number, number, place);
                cells.numberContinued = cell.continued();
            }
            case ACTION -> {
                cells.wording = nothing ? "" : PlainText.normalise(text);
                if (text.indexOf('\n') >= 0) {
                    cells.lines = text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList();
                }
                cells.indent = PlainText.indent(text);
                cells.actionContinued = cell.continued();
                if (layout.hasNumbersInside()) {
                    cells.splitNumber();
                }
            }
            case WORKSTREAM -> cells.workstream = nothing ? "" : PlainText.title(text);
            default -> this.cells.take(column, at, nothing ? "" : text, number, cells);
        }
    }

    /** "Harbour Board | Mend the quay /  | Paint the steps". */
    private void leadAbove(RowCells cells, BlockLocation place) {
        PlanRow.Field lead = cells.fields.get(PlanColumn.LEAD);
        if (lead != null && !lead.text().isEmpty()) {
            ledAbove = lead;
            return;
        }
        if (ledAbove != null) {
            cells.fields.put(PlanColumn.LEAD, ledAbove);
            if (!groupedSaid) {
                groupedSaid = true;
                log.warning(
                        PlanProblem.GROUPED,
                        place,
                        "The cells of \"" + layout.heading(0) + "\" below \"" + PlainText.shorten(ledAbove.text())
                                + "\" are blank and were read as saying the same, and so on below the others.");
            }
        }
    }

    /** The number of a cell; "Action 2 | Widen the pier" in a table without a header is number 2. */
    private String number(String text) {
        Label label = header == null ? Labels.of(text) : Label.NONE;
        return label.hasWord() && label.hasNumber() ? label.number() : ActionNumbers.clean(text);
    }

    private String aboveAt(int column) {
        return column < above.length ? above[column] : "";
    }

    private void action(RowCells cells, BlockLocation place) {
        flush();
        int dated = cells.actionsInLines();
        int inside = dated > 1 ? dated : SeveralInside.count(cells.wording, cells.lines);
        if (inside > 1) {
            log.warning(
                    PlanProblem.SEVERAL_INSIDE,
                    place,
                    "The cell \"" + PlainText.shorten(cells.wording) + "\" has " + inside
                            + (dated > 1 ? " lines beside as many dates" : " parts that are actions by their words")
                            + "; it was read as one action with all of them.");
        }
        if (!cells.workstream.isEmpty()) {
            outline.column(cells.workstream, place);
        }
        if (layout.has(PlanColumn.WORKSTREAM)) {
            // "Piers" above a table whose column "Objective" names the workstreams
            Optional<String> section = outline.besideColumn();
            if (section.isPresent()) {
                cells.putCustom(Workstreams.SECTION, section.get());
            }
        }
        if (!layout.has(PlanColumn.ID)) {
            // trackers that CPIP wrote have a cell for each of these, and their wordings are as they are
            sayOther(cells.takeFacts(), cells, place);
            cells.takeRefusal(
                    ColumnWords.key(layout.headingOf(PlanColumn.ACTION)).startsWith("recommendation"));
        }
        if (!layout.has(PlanColumn.LEAD)) {
            String lead = ResponsibilityMarks.lead(cells.customFields);
            if (!lead.isEmpty()) {
                cells.put(PlanColumn.LEAD, lead, 0);
            }
        }
        if (dropped) {
            cells.fields.put(PlanColumn.STATUS, new PlanRow.Field(DeliveryStatus.CANCELLED.label(), 0));
        }
        WorkstreamHeading heading = outline.use(place);
        String above = outline.lead(heading);
        if (!above.isEmpty()) {
            cells.put(PlanColumn.LEAD_ABOVE, above, 0);
        }
        parts.add(cells);
        open = new TableAction(heading, cells, place);
        // " | Build homes | Council": each one in a table with numbers, else once for the table
        if (cells.number.isEmpty() && (layout.has(PlanColumn.NUMBER) || !numberlessSaid)) {
            numberlessSaid = true;
            log.warning(
                    PlanProblem.NO_NUMBER,
                    place,
                    layout.has(PlanColumn.NUMBER)
                            ? "The action \"" + PlainText.shorten(cells.wording)
                                    + "\" has no number; it was given one by position."
                            : "This table has no column of numbers; its actions were numbered by position.");
        }
    }

    /** "Widen the pier (Due: June 2031) | May 2032". */
    private void sayOther(List<KeyLine> facts, RowCells cells, BlockLocation place) {
        for (KeyLine fact : facts) {
            log.warning(
                    PlanProblem.FACTS_DIFFER,
                    place,
                    "The wording \"" + PlainText.shorten(cells.wording) + "\" says \"" + PlainText.shorten(fact.value())
                            + "\" where the cell \"" + layout.headingOf(fact.column()) + "\" says \""
                            + PlainText.shorten(cells.fields.get(fact.column()).text()) + "\".");
        }
    }

    /** Neither number nor wording, and yet something in other cells. */
    private void withoutAction(RowCells cells, BlockLocation place) {
        TableAction current = open;
        if (current == null) {
            // "No | Action | Lead /  | | Council"
            log.warning(
                    PlanProblem.STRAY_ROW,
                    place,
                    "This row has neither a number nor the wording of an action and was left out.");
            log.tally().leftOut(place);
            return;
        }
        log.coverage().join(place.block(), current.place.block());
        current.merge(cells, place);
        log.info(
                PlanProblem.CONTINUED_ROW,
                place,
                "This row has no wording; its cells were added to those of the action above.");
    }

    private void flush() {
        TableAction done = open;
        open = null;
        if (done != null) {
            // only tables with a header know their number; the others have that of their first block
            int table = header == null ? headerPlace.block() : header.table();
            rows.accept(done.row(Math.max(1, table)));
        }
    }

    private boolean isHeaderAgain(Block.TableRow row) {
        // a table without a header row cannot repeat it
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

    private void sayRagged(int width, BlockLocation place) {
        log.warning(
                PlanProblem.RAGGED_ROW,
                place,
                "This row has " + width + (width == 1 ? " cell" : " cells") + " where the header has " + layout.width()
                        + ".");
    }

    private void sayFooter(String text, BlockLocation place) {
        log.coverage().claim(place.block(), Coverage.Fate.NOTE);
        log.info(
                PlanProblem.FOOTER,
                place,
                "The row \"" + PlainText.shorten(text) + "\" is a total or a note and was not read as an action.");
    }

    private void sayNested(BlockLocation place) {
        log.info(PlanProblem.NESTED_TABLE, place, "A table inside a cell of this row was not read.");
    }
}

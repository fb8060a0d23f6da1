package org.cpip.office.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.spi.block.Block;

/**
 * Reads a table row by row as a rectangular grid (ECMA-376 Part 1, 17.4). A row that covers fewer columns than the grid
 * ends with one empty cell over the rest. One reader serves all tables that stand side by side. For one thread.
 */
final class TableReader {

    private final MainPart part;
    private final XmlCursor cursor;
    private final CellStory cell;
    private final StoryReader content;
    private final VerticalMerges merges = new VerticalMerges();
    private final List<Block.Cell> cells = new ArrayList<>();
    private final CellProperties properties;

    private int table;
    private int row;
    private int width;
    private int column;
    private boolean headersSoFar;
    private boolean header;
    private boolean rowDropped;
    private int columnsAfter;
    private boolean cellsDropped;

    TableReader(MainPart part) {
        this.part = part;
        this.cursor = part.cursor;
        this.cell = new CellStory(part.position);
        this.content = new StoryReader(part, cell);
        this.properties = new CellProperties(cursor, part.view);
    }

    /** Reads the table at hand to its end. */
    void read(Story story) throws IOException {
        boolean nested = story instanceof CellStory;
        table = 0;
        row = 0;
        width = 0;
        headersSoFar = true;
        merges.begin();
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "tr" -> row(story);
                case "tblGrid", "sdt", "sdtContent", "customXml", "ins", "moveTo" -> {
                    // What they hold comes next.
                }
                case "gridCol" -> part.position.checkColumns(++width);
                default -> cursor.skip();
            }
        }
        if (!nested) {
            part.position.afterTable();
        }
    }

    private void row(Story story) throws IOException {
        part.position.row();
        if (part.controls != null && !(story instanceof CellStory)) {
            part.controls.beginRow();
        }
        cells.clear();
        column = 0;
        columnsAfter = 0;
        header = false;
        rowDropped = false;
        cellsDropped = false;
        merges.nextRow();
        int number = 0;
        int depth = cursor.depth();
        while (!rowDropped && cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "trPr" -> rowProperties();
                case "tc" -> {
                    count();
                    part.position.cell(table, row + 1, ++number);
                    if (part.controls != null) {
                        part.controls.beginCell(column);
                    }
                    cell();
                }
                case "sdt", "sdtContent", "customXml" -> {
                    // What they hold are cells like any other.
                }
                default -> cursor.skip();
            }
        }
        if (rowDropped) {
            cursor.leave(depth);
            merges.undoRow();
        } else if (!cells.isEmpty() || !cellsDropped) {
            complete(story);
        }
    }

    /** A table of which all rows are deleted has no number. */
    private void count() {
        if (table == 0) {
            table = part.position.table();
        }
    }

    private void complete(Story story) throws IOException {
        count();
        row++;
        pad(columnsAfter);
        width = Math.max(Math.max(width, column), 1);
        pad(width - column);
        // Only rows at the top can be repeated on each page; Word ignores the mark on any other.
        headersSoFar &= header;
        story.row(new Block.TableRow(table, row, headersSoFar, cells, part.position.ofRow(table, row)));
    }

    private void pad(int columns) throws IOException {
        if (columns > 0) {
            part.position.checkColumns((long) column + columns);
            cells.add(new Block.Cell(column, columns, false, "", List.of()));
            column += columns;
        }
    }

    private void rowProperties() throws IOException {
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            String name = cursor.name();
            switch (name) {
                // Columns of the grid that the row leaves free at either end (17.4.15, 17.4.14) are an empty cell.
                case "gridBefore" -> pad(Math.max(0, cursor.number(0)));
                case "gridAfter" -> columnsAfter = Math.max(0, cursor.number(0));
                case "tblHeader" -> header = cursor.isOn();
                // A row inserted or deleted as a whole, as a tracked change (17.13.5).
                case "ins", "del" -> rowDropped |= part.view.drops(name);
                default -> {
                    // How the row looks.
                }
            }
            cursor.skip();
        }
    }

    private void cell() throws IOException {
        int depth = cursor.depth();
        cell.begin();
        properties.begin();
        if (cursor.startWithin(depth)) {
            if (cursor.name().equals("tcPr")) {
                properties.read();
            } else {
                cursor.unread();
            }
            if (properties.dropped()) {
                cursor.leave(depth);
                cellsDropped = true;
                return;
            }
            content.read(depth);
        }
        int span = properties.span();
        part.position.checkColumns((long) column + span);
        // A merge to the left (17.4.22), as files made from older formats have them, is one wider cell.
        if (properties.continuesLeft() && !cells.isEmpty()) {
            Block.Cell left = cells.remove(cells.size() - 1);
            cells.add(new Block.Cell(
                    left.column(), left.span() + span, left.continued(), left.text(), left.nested(), left.marks()));
        } else {
            boolean continued = properties.continuesAbove() && merges.continues(column);
            if (properties.startsBelow()) {
                merges.start(column);
            }
            cells.add(new Block.Cell(
                    column,
                    span,
                    continued,
                    continued ? "" : cell.text(),
                    continued ? List.of() : cell.nested(),
                    continued ? Block.Marks.NONE : cell.marks()));
        }
        column += span;
    }
}

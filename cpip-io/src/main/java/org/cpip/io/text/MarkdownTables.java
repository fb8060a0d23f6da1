package org.cpip.io.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.SourceLocation;

/** Rows of a Markdown file's tables. For one file and one thread. */
final class MarkdownTables {

    private final MarkdownBlocks blocks;
    private final BlockHandler handler;
    private int tables;
    private int rows;

    MarkdownTables(MarkdownBlocks blocks, BlockHandler handler) {
        this.blocks = blocks;
        this.handler = handler;
    }

    void read(TableBlock table) throws IOException {
        tables++;
        int row = 0;
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node line = part.getFirstChild(); line != null; line = line.getNext()) {
                row(line, ++row, part instanceof TableHead);
            }
        }
    }

    private void row(Node row, int number, boolean header) throws IOException {
        SourceLocation line = blocks.place(row, 0);
        SourceLocation place = new SourceLocation(line.source(), line.line(), line.column(), 0, tables, number, 0);
        if (++rows > blocks.limits().rows()) {
            throw new LimitExceededException("rows", blocks.limits().rows(), place);
        }
        List<Block.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(cell(cell, cells.size(), place));
            }
        }
        if (!cells.isEmpty()) {
            blocks.emit(new Block.TableRow(tables, number, header, cells, place));
            sayLeftOver(row, cells.size(), place);
        }
    }

    private Block.Cell cell(Node cell, int column, SourceLocation place) throws IOException {
        if (column >= blocks.limits().cells()) {
            throw new LimitExceededException("cells", blocks.limits().cells(), place);
        }
        List<MarkedLine> lines = blocks.inlines(cell);
        return new Block.Cell(
                column, 1, false, MarkedLine.text(lines), List.of(), MarkedLine.marks(lines, Optional.empty()));
    }

    /** Markdown drops what a row has more than its header. */
    private void sayLeftOver(Node row, int columns, SourceLocation place) {
        String line = blocks.firstLine(row).strip();
        int bars = 0;
        for (int i = 1; i < line.length() - 1; i++) {
            bars += line.charAt(i) == '|' && line.charAt(i - 1) != '\\' ? 1 : 0;
        }
        if (bars >= columns && line.substring(line.lastIndexOf('|') + 1).length() + bars > columns) {
            handler.diagnostic(TextProblem.CELLS.warning(
                    place, "The row has more cells than its table's header; what stands in the others was not read."));
        }
    }
}

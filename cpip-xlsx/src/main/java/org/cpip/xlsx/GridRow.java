package org.cpip.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.spi.block.Block;
import org.cpip.xlsx.cell.SheetCell;
import org.cpip.xlsx.read.CellNotes;
import org.cpip.xlsx.read.Merges;

/** Cells of rows as those of a table. For one sheet, and for one thread. */
final class GridRow {

    /** No tracker has as many; beyond them a row has no blank cells for those that other rows have. */
    private static final int WIDEST = 512;

    private final Merges merges;
    private final CellNotes notes;
    private int width;

    GridRow(Merges merges, CellNotes notes) {
        this.merges = merges;
        this.notes = notes;
    }

    /** Every cell as far as rows go, because a sheet does not say which of its empty cells belong to a table. */
    List<Block.Cell> of(int row, List<SheetCell> cells) {
        merges.row(row);
        width = Math.max(width, Math.min(WIDEST, cells.get(cells.size() - 1).column() + 1));
        List<Block.Cell> grid = new ArrayList<>(width);
        int next = 0;
        for (int column = 0; column < width; column++) {
            boolean there = next < cells.size() && cells.get(next).column() == column;
            SheetCell cell = there ? cells.get(next++) : null;
            int span = merges.span(row, column);
            boolean continues = merges.continues(row, column);
            if (span > 0 && !continues && span == 1) {
                grid.add(cell == null ? blank(row, column) : cell(row, cell, 1));
            } else if (span > 0) {
                // what stands below or beside a merged cell is not shown
                grid.add(
                        continues || cell == null
                                ? new Block.Cell(column, span, continues, "", List.of())
                                : cell(row, cell, span));
            }
        }
        while (next < cells.size()) {
            grid.add(cell(row, cells.get(next++), 1));
        }
        return grid;
    }

    private Block.Cell blank(int row, int column) {
        return notes.at(row, column).isEmpty() ? Block.Cell.of(column, "") : cell(row, SheetCell.of(column, ""), 1);
    }

    private Block.Cell cell(int row, SheetCell cell, int span) {
        List<String> said = notes.at(row, cell.column());
        if (!said.isEmpty()) {
            // a link that is its own text says nothing more
            said = said.stream().filter(note -> !note.equals(cell.text())).toList();
        }
        if (cell.struck().isEmpty() && said.isEmpty()) {
            return new Block.Cell(cell.column(), span, false, cell.text(), List.of());
        }
        Block.Marks marks = new Block.Marks(0, cell.struck(), said, Optional.empty());
        return new Block.Cell(cell.column(), span, false, cell.text(), List.of(), marks);
    }
}

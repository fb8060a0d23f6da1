package org.cpip.io.recognise;

import java.util.List;
import org.cpip.spi.block.Block;

/** What is struck out in a row of a table: an action that is dropped, or words that others replace. */
final class MarkedRow {

    private static final String CANCELLED = "Cancelled";

    private MarkedRow() {}

    /** Whether anything in the row is struck out. Every row is asked, and hardly any has such a cell. */
    static boolean is(Block.TableRow row) {
        for (Block.Cell cell : row.cells()) {
            if (!cell.marks().struck().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** A row {@link #is so marked} as it is to be read. */
    static Block.TableRow read(Block.TableRow row, TableLayout layout, BlockLocation place, DiagnosticLog log) {
        boolean text = row.cells().stream().anyMatch(cell -> !cell.text().isEmpty());
        if (text && isDropped(row, layout)) {
            // "2 | ~~Lay buoys~~ | Coastguard"
            log.warning(PlanProblem.STRUCK, place, "The action of this row is struck out; it was read as cancelled.");
            return withAction(row, layout);
        }
        if (text) {
            row.cells().forEach(cell -> sayStruck(cell, place, log));
            return row;
        }
        // "~~2~~ | ~~Lay buoys~~ | ~~Coastguard~~"
        log.warning(PlanProblem.STRUCK, place, "This row is struck out" + "; it was read as cancelled.");
        return new Block.TableRow(row.table(), row.row(), row.header(), cells(row, layout), row.location());
    }

    /** Whether all of the wording is struck out. */
    static boolean isDropped(Block.TableRow row, TableLayout layout) {
        for (Block.Cell cell : row.cells()) {
            if (isAction(cell, layout)
                    && !cell.marks().struck().isBlank()
                    && PlainText.normalise(cell.text()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAction(Block.Cell cell, TableLayout layout) {
        return cell.column() < layout.width() && layout.at(cell.column()) == PlanColumn.ACTION;
    }

    private static Block.TableRow withAction(Block.TableRow row, TableLayout layout) {
        List<Block.Cell> cells = row.cells().stream()
                .map(cell -> isAction(cell, layout)
                        ? new Block.Cell(
                                cell.column(),
                                cell.span(),
                                cell.continued(),
                                cell.marks().struck(),
                                cell.nested())
                        : cell)
                .toList();
        return new Block.TableRow(row.table(), row.row(), row.header(), cells, row.location());
    }

    private static List<Block.Cell> cells(Block.TableRow row, TableLayout layout) {
        return row.cells().stream()
                .map(cell -> new Block.Cell(
                        cell.column(),
                        cell.span(),
                        cell.continued(),
                        isStatus(cell, layout) ? CANCELLED : cell.marks().struck(),
                        cell.nested()))
                .toList();
    }

    private static boolean isStatus(Block.Cell cell, TableLayout layout) {
        return cell.column() < layout.width() && layout.at(cell.column()) == PlanColumn.STATUS;
    }

    private static void sayStruck(Block.Cell cell, BlockLocation place, DiagnosticLog log) {
        if (!cell.marks().struck().isEmpty()) {
            // "~~March 2018~~ June 2018"
            log.info(
                    PlanProblem.STRUCK,
                    place.cell(cell.column() + 1),
                    "The words \""
                            + PlainText.shorten(PlainText.normalise(cell.marks().struck()))
                            + "\" are struck out and were not read; \""
                            + PlainText.shorten(PlainText.normalise(cell.text()))
                            + "\" was.");
        }
    }
}

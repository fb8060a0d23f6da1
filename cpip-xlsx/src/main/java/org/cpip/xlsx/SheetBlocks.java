package org.cpip.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.read.WorkbookParts;
import org.cpip.xlsx.read.XlsxProblem;

/** Passes on the rows of one sheet below its name, but for a sheet that only explains the others. For one thread. */
final class SheetBlocks {

    /** A sheet that explains the others is no longer. */
    private static final int ROWS = 50;

    private static final int TABLE = 3;

    private final WorkbookParts.Sheet sheet;
    private final SourceLocation place;
    private final SheetTitles titles;
    private final BlockHandler handler;
    private final List<Block.TableRow> waiting = new ArrayList<>();
    private boolean guidance;
    private boolean begun;

    SheetBlocks(WorkbookParts.Sheet sheet, SourceLocation place, SheetTitles titles, BlockHandler handler) {
        this.sheet = sheet;
        this.place = place;
        this.titles = titles;
        this.handler = handler;
        this.guidance = SheetTitles.isGuidance(sheet.name());
    }

    void row(Block.TableRow row) {
        if (!guidance) {
            pass(row);
        } else if (isOfTable(row) || waiting.size() >= ROWS) {
            // a sheet "Notes" with "No | Action | Lead" is a tracker
            guidance = false;
            waiting.forEach(this::pass);
            waiting.clear();
            pass(row);
        } else {
            waiting.add(row);
        }
    }

    void end() {
        if (guidance && !waiting.isEmpty()) {
            handler.diagnostic(XlsxProblem.GUIDANCE.info(
                    place, "The sheet \"" + sheet.name() + "\" explains the workbook and was left out."));
        }
    }

    private void pass(Block.TableRow row) {
        if (!begun) {
            begun = true;
            titles.heading(sheet.name()).ifPresent(heading -> handler.block(new Block.Heading(1, "", heading, place)));
        }
        handler.block(row);
    }

    private static boolean isOfTable(Block.TableRow row) {
        return row.cells().stream().filter(cell -> !cell.text().isBlank()).count() >= TABLE;
    }
}

package org.cpip.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/** Gives the rows of a workbook's sheets to who takes them: the exporter's own, or those of any tracker. For one thread. */
final class WorkbookReader {

    /** The bytes are in memory by now; what is told is that there is still work, and whether to go on. */
    private static final int TELL_EVERY = 256;

    private final Source source;
    private final Limits limits;
    private final BlockHandler handler;
    private final OwnSheets own;
    private final SourceLocation whole;

    WorkbookReader(Source source, Limits limits, BlockHandler handler, OwnSheets own) {
        this.source = source;
        this.limits = limits;
        this.handler = handler;
        this.own = own;
        this.whole = SourceLocation.of(source.name());
    }

    void read() throws IOException {
        try {
            Archive archive = new Archive(source, limits);
            WorkbookParts parts = new WorkbookParts(limits, source.name());
            parts.read(archive);
            Map<String, WorkbookParts.Sheet> sheets = parts.sheets();
            if (sheets.isEmpty()) {
                handler.diagnostic(XlsxProblem.NO_WORKBOOK.error(whole, "The file holds no Excel workbook."));
                return;
            }
            for (Map.Entry<String, WorkbookParts.Sheet> sheet : sheets.entrySet()) {
                archive.read(sheet.getKey(), in -> sheet(sheet.getValue(), in, parts));
            }
        } catch (DamagedException e) {
            handler.diagnostic(XlsxProblem.DAMAGED.error(whole, e.getMessage()));
        }
    }

    private void sheet(WorkbookParts.Sheet sheet, InputStream in, WorkbookParts parts)
            throws IOException, XMLStreamException {
        SourceLocation place = SourceLocation.ofRow(source.name(), sheet.number(), 0);
        if (sheet.hidden()) {
            handler.diagnostic(
                    XlsxProblem.HIDDEN.info(place, "The sheet \"" + sheet.name() + "\" is hidden and was not read."));
            return;
        }
        SheetRows rows = new SheetRows(new Xml(in, limits, source.name()), parts, limits, place);
        List<SheetCell> cells = rows.next();
        boolean isOwn = own.begins(sheet.name(), cells);
        int columns = 0;
        while (!cells.isEmpty()) {
            columns = Math.max(columns, cells.get(cells.size() - 1).column() + 1);
            rows.takeDiagnostics().forEach(handler::diagnostic);
            if (isOwn) {
                own.row(sheet.name(), cells, rows.location());
            } else {
                handler.block(
                        new Block.TableRow(sheet.number(), rows.row(), false, grid(cells, columns), rows.location()));
            }
            if (rows.row() % TELL_EVERY == 0) {
                source.progress().advanced(source.size(), source.size());
            }
            cells = rows.next();
        }
        rows.takeDiagnostics().forEach(handler::diagnostic);
    }

    /** Every cell as far as rows go, because a sheet does not say which of its empty cells belong to a table. */
    private static List<Block.Cell> grid(List<SheetCell> cells, int columns) {
        List<String> texts = new ArrayList<>(Collections.nCopies(columns, ""));
        cells.forEach(cell -> texts.set(cell.column(), cell.text()));
        List<Block.Cell> grid = new ArrayList<>(columns);
        for (int c = 0; c < columns; c++) {
            grid.add(Block.Cell.of(c, texts.get(c)));
        }
        return grid;
    }
}

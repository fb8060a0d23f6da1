package org.cpip.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.cell.SheetCell;

/** Gives the rows of a workbook's sheets to who takes them: the exporter's own, or those of any tracker. For one thread. */
final class WorkbookReader {

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
        try (OpcPackage file = OpcPackage.open(source, limits)) {
            WorkbookParts parts = new WorkbookParts();
            parts.read(file);
            Map<String, WorkbookParts.Sheet> sheets = parts.sheets();
            if (sheets.isEmpty()) {
                handler.diagnostic(XlsxProblem.NO_WORKBOOK.error(whole, "The file holds no Excel workbook."));
                return;
            }
            for (Map.Entry<String, WorkbookParts.Sheet> sheet : sheets.entrySet()) {
                if (sheet.getValue().hidden()) {
                    handler.diagnostic(hidden(sheet.getValue()));
                } else {
                    WorkbookParts.read(file, sheet.getKey(), xml -> sheet(sheet.getValue(), xml, parts));
                }
            }
        } catch (UnreadableFileException e) {
            handler.diagnostic(XlsxProblem.DAMAGED.error(whole, e.getMessage()));
        }
    }

    private Diagnostic hidden(WorkbookParts.Sheet sheet) {
        return XlsxProblem.HIDDEN.info(place(sheet), "The sheet \"" + sheet.name() + "\" is hidden and was not read.");
    }

    private SourceLocation place(WorkbookParts.Sheet sheet) {
        return SourceLocation.ofRow(source.name(), sheet.number(), 0);
    }

    private void sheet(WorkbookParts.Sheet sheet, XmlCursor xml, WorkbookParts parts) throws IOException {
        SheetRows rows = new SheetRows(xml, parts, limits, place(sheet));
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

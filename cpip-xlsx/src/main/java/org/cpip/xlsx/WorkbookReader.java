package org.cpip.xlsx;

import java.io.IOException;
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
import org.cpip.xlsx.read.CellNotes;
import org.cpip.xlsx.read.ExcelTable;
import org.cpip.xlsx.read.Merges;
import org.cpip.xlsx.read.SheetRows;
import org.cpip.xlsx.read.WorkbookParts;
import org.cpip.xlsx.read.XlsxProblem;

/** Gives the rows of a workbook's sheets to who takes them: the exporter's own, or those of any tracker. For one thread. */
final class WorkbookReader {

    private final Source source;
    private final Limits limits;
    private final BlockHandler handler;
    private final OwnSheets own;
    private final SheetChoice choice;
    private final SourceLocation whole;
    private int count;
    private SheetTitles titles = new SheetTitles(List.of(), name -> false);

    WorkbookReader(Source source, Limits limits, BlockHandler handler, OwnSheets own, SheetChoice choice) {
        this.source = source;
        this.limits = limits;
        this.handler = handler;
        this.own = own;
        this.choice = choice;
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
            choice.seen(sheets.values());
            titles = new SheetTitles(
                    sheets.values().stream().filter(choice::reads).toList(), choice::isPlain);
            // the tables of a sheet have numbers apart from those of all sheets
            count = parts.count();
            for (Map.Entry<String, WorkbookParts.Sheet> sheet : sheets.entrySet()) {
                if (!choice.reads(sheet.getValue())) {
                    continue;
                }
                if (sheet.getValue().hidden()) {
                    handler.diagnostic(hidden(sheet.getValue()));
                } else {
                    Merges merges = Merges.of(file, sheet.getKey());
                    CellNotes notes = CellNotes.of(file, sheet.getKey());
                    List<ExcelTable> tables = ExcelTable.of(file, sheet.getKey());
                    for (TableRegions regions : TableRegions.readings(tables)) {
                        Merges again = merges.again();
                        WorkbookParts.read(
                                file,
                                sheet.getKey(),
                                xml -> sheet(sheet.getValue(), xml, parts, new GridRow(again, notes), notes, regions));
                    }
                }
            }
        } catch (UnreadableFileException e) {
            handler.diagnostic(Unreadable.workbook(e, whole));
        }
    }

    private Diagnostic hidden(WorkbookParts.Sheet sheet) {
        return XlsxProblem.HIDDEN.info(place(sheet), "The sheet \"" + sheet.name() + "\" is hidden and was not read.");
    }

    private SourceLocation place(WorkbookParts.Sheet sheet) {
        return SourceLocation.ofRow(source.name(), sheet.number(), 0);
    }

    private void sheet(
            WorkbookParts.Sheet sheet,
            XmlCursor xml,
            WorkbookParts parts,
            GridRow grid,
            CellNotes notes,
            TableRegions regions)
            throws IOException {
        SheetRows rows = new SheetRows(xml, parts, limits, place(sheet));
        List<SheetCell> cells = rows.next();
        if (own.begins(sheet.name(), cells)) {
            Unreadable.comments(notes, sheet.name(), place(sheet)).forEach(handler::diagnostic);
            while (!cells.isEmpty()) {
                rows.takeDiagnostics().forEach(handler::diagnostic);
                own.row(sheet.name(), cells, rows.location());
                cells = rows.next();
            }
            return;
        }
        SheetBlocks blocks = new SheetBlocks(sheet, place(sheet), titles, handler);
        while (!cells.isEmpty()) {
            List<Diagnostic> said = rows.takeDiagnostics();
            List<SheetCell> read = regions.of(rows.row(), cells);
            if (!read.isEmpty()) {
                own.beside(sheet.name(), read, rows.location());
                said.forEach(handler::diagnostic);
                blocks.row(new Block.TableRow(
                        sheet.number() + regions.index() * count,
                        rows.row(),
                        false,
                        grid.of(rows.row(), read),
                        rows.location()));
            }
            cells = rows.next();
        }
        if (regions.isFirst()) {
            // each reading counts the hidden rows
            rows.takeDiagnostics().forEach(handler::diagnostic);
        }
        regions.said(place(sheet)).ifPresent(handler::diagnostic);
        blocks.end();
    }
}

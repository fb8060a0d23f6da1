package org.cpip.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cpip.model.Programme;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.cell.SheetCell;
import org.cpip.xlsx.edit.EditedWorkbook;
import org.cpip.xlsx.read.CellNotes;
import org.cpip.xlsx.read.SheetRows;
import org.cpip.xlsx.read.WorkbookParts;

/** Gives the rows of a workbook that carries its plan to who compares the two. */
final class CarriedSheets {

    private CarriedSheets() {}

    /** The plan with what a person changed on the sheets. */
    static ImportResult read(Source source, Limits limits, Programme plan) throws IOException {
        EditedWorkbook edited = new EditedWorkbook(plan, source.name());
        List<Diagnostic> unread = new ArrayList<>();
        try (OpcPackage file = OpcPackage.open(source, limits)) {
            WorkbookParts parts = new WorkbookParts();
            parts.read(file);
            for (Map.Entry<String, WorkbookParts.Sheet> sheet : parts.sheets().entrySet()) {
                SourceLocation place =
                        SourceLocation.ofRow(source.name(), sheet.getValue().number(), 0);
                edited.sheet(sheet.getValue().name(), place);
                unread.addAll(Unreadable.comments(
                        CellNotes.of(file, sheet.getKey()), sheet.getValue().name(), place));
                WorkbookParts.read(file, sheet.getKey(), xml -> rows(new SheetRows(xml, parts, limits, place), edited));
            }
        } catch (UnreadableFileException e) {
            Diagnostic damage = Unreadable.workbook(e, SourceLocation.of(source.name()));
            return new ImportResult(java.util.Optional.empty(), List.of(damage));
        }
        ImportResult result = edited.finish();
        unread.addAll(0, result.diagnostics());
        return new ImportResult(result.programme(), unread, result.coverage());
    }

    private static void rows(SheetRows rows, EditedWorkbook edited) throws IOException {
        for (List<SheetCell> cells = rows.next(); !cells.isEmpty(); cells = rows.next()) {
            edited.row(cells, rows.location());
        }
    }
}

package org.cpip.xlsx.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cpip.io.internal.carried.PlanPart;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.office.internal.word.PackageWriter;
import org.cpip.office.internal.word.Part;
import org.cpip.spi.exchange.WriteOptions;

/** The parts of a plan's workbook. */
public final class PlanWorkbook {

    private PlanWorkbook() {}

    /**
     * Writes a plan as a package, flushes the stream and leaves it open. What a sheet cannot hold is told on the sheet
     * About; the plan that the file carries has it.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Programme programme, WriteOptions options, OutputStream out) throws IOException {
        PlanSheets sheets = new PlanSheets(programme, options.progress());
        List<String> fills = fills();
        List<Part> parts = new ArrayList<>();
        parts.add(WorkbookXml.of(sheets.all()));
        for (Sheet sheet : sheets.all()) {
            parts.add(WorkbookXml.sheet(sheet, xml -> {
                Sheet made = sheet.name().equals(PlanSheets.ABOUT) ? sheets.about() : sheet;
                sheets.addCut(SheetXml.write(made, fills, xml));
            }));
        }
        parts.add(WorkbookXml.styles(fills, false));
        parts.add(Part.properties(programme.title(), creator(programme)));
        parts.addAll(PlanPart.parts(WorkbookXml.PATH, programme, options.limits()));
        PackageWriter.write(parts, List.of(), out);
    }

    private static List<String> fills() {
        return Stream.of(ActionCells.RATING_COLOURS, ActionCells.STATUS_COLOURS)
                .flatMap(colours -> colours.values().stream())
                .distinct()
                .toList();
    }

    /** Who owns the plan, or its title. */
    private static String creator(Programme programme) {
        return programme
                .owner()
                .flatMap(id -> programme.parties().stream()
                        .filter(party -> party.id().equals(id))
                        .map(Party::name)
                        .findFirst()
                        .or(() -> programme.owner()))
                .orElse(programme.title());
    }
}

package org.cpip.xlsx.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.office.internal.opc.Relationship;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.cell.SheetCell;
import org.cpip.xlsx.read.CellNotes;
import org.cpip.xlsx.read.SheetRows;
import org.cpip.xlsx.read.WorkbookParts;

/**
 * What people write in a workbook beside the cells that are read: comments and links on any cell, text boxes, headers and
 * footers, and all of a hidden sheet. For one thread.
 */
public final class WorkbookAside {

    private static final Set<String> HEADERS =
            Set.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

    /** Of headers: the part of the page, fonts, sizes, colours, and fields such as the page's number (18.3.1.46). */
    private static final Pattern CODE = Pattern.compile("&(?:\"[^\"]{0,200}\"|\\d{1,3}|K[0-9A-Fa-f+-]{6}|[A-Za-z])");

    private static final Pattern PAGE = Pattern.compile("(?i)\\b(?:page|of)\\b");

    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]");

    private final OpcPackage file;
    private final Limits limits;
    private final String source;
    private final BiConsumer<String, SourceLocation> texts;
    private final WorkbookParts parts = new WorkbookParts();

    private WorkbookAside(OpcPackage file, Limits limits, String source, BiConsumer<String, SourceLocation> texts) {
        this.file = file;
        this.limits = limits;
        this.source = source;
        this.texts = texts;
    }

    /**
     * Gives the texts with the sheets that they hang on; none of what is no workbook.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read
     */
    public static void read(Source source, Limits limits, BiConsumer<String, SourceLocation> texts) throws IOException {
        try (OpcPackage file = OpcPackage.open(source, limits)) {
            if (file.has(WorkbookParts.USUAL)) {
                new WorkbookAside(file, limits, source.name(), texts).sheets();
            }
        } catch (UnreadableFileException e) {
            // What is wrong with the file is said where its cells are read.
            return;
        }
    }

    private void sheets() throws IOException {
        parts.read(file);
        for (Map.Entry<String, WorkbookParts.Sheet> sheet : parts.sheets().entrySet()) {
            SourceLocation place = SourceLocation.ofRow(source, sheet.getValue().number(), 0);
            if (sheet.getValue().hidden()) {
                WorkbookParts.read(file, sheet.getKey(), xml -> hidden(xml, place));
            }
            CellNotes.of(file, sheet.getKey()).all().forEach(note -> texts.accept(note, place));
            WorkbookParts.read(file, sheet.getKey(), xml -> headers(xml, place));
            for (Relationship relation : file.relationships(sheet.getKey())) {
                if (relation.type().toLowerCase(Locale.ROOT).equals("drawing") && !relation.external()) {
                    WorkbookParts.read(file, relation.partFrom(sheet.getKey()).orElse(""), xml -> boxes(xml, place));
                }
            }
        }
    }

    private void hidden(XmlCursor xml, SourceLocation place) throws IOException {
        SheetRows rows = new SheetRows(xml, parts, limits, place);
        for (List<SheetCell> cells = rows.next(); !cells.isEmpty(); cells = rows.next()) {
            for (SheetCell cell : cells) {
                texts.accept(cell.text(), rows.location().withCell(cell.column() + 1));
            }
        }
    }

    private void headers(XmlCursor xml, SourceLocation place) throws IOException {
        int root = xml.depth();
        while (xml.startWithin(root)) {
            if (xml.localName().equals("sheetData")) {
                xml.skip();
            } else if (HEADERS.contains(xml.localName())) {
                StringBuilder text = new StringBuilder();
                xml.characters(text);
                String words = CODE.matcher(text).replaceAll(" ");
                // "Page 1 of 2" is the program's
                if (WORDS.matcher(PAGE.matcher(words).replaceAll("")).find()) {
                    texts.accept(words, place);
                }
            }
        }
    }

    /** Each paragraph of the shapes of a sheet (20.1.2.2.22, and 21.1.2.2.6). */
    private void boxes(XmlCursor xml, SourceLocation place) throws IOException {
        StringBuilder paragraph = new StringBuilder();
        int root = xml.depth();
        while (xml.startWithin(root)) {
            if (xml.localName().equals("p")) {
                texts.accept(paragraph.toString(), place);
                paragraph.setLength(0);
            } else if (xml.localName().equals("t")) {
                xml.characters(paragraph);
            }
        }
        texts.accept(paragraph.toString(), place);
    }
}

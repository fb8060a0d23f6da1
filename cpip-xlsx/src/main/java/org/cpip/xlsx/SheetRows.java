package org.cpip.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.cell.CellText;
import org.cpip.xlsx.cell.Serial;
import org.cpip.xlsx.cell.SheetCell;

/** The rows of a sheet, one at a time. For one thread. */
final class SheetRows {

    private final XmlCursor xml;
    private final int root;
    private final WorkbookParts parts;
    private final Limits limits;
    private final SourceLocation sheet;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int row;
    private int rows;

    /**
     * Begins a sheet.
     *
     * @param xml at the root of its part
     * @param sheet where it is: its source and number
     */
    SheetRows(XmlCursor xml, WorkbookParts parts, Limits limits, SourceLocation sheet) {
        this.xml = xml;
        this.root = xml.depth();
        this.parts = parts;
        this.limits = limits;
        this.sheet = sheet;
    }

    /** The cells of the next row that has any; empty at the end of the sheet. */
    List<SheetCell> next() throws IOException {
        while (xml.startWithin(root)) {
            if (xml.localName().equals("row")) {
                if (++rows > limits.rows()) {
                    throw exceeded("rows", limits.rows());
                }
                int number = CellText.number(xml.plain("r"));
                row = number > row ? number : row + 1;
                List<SheetCell> cells = cells();
                if (!cells.isEmpty()) {
                    return cells;
                }
            }
        }
        return List.of();
    }

    /** Where the row stands that was returned last. */
    SourceLocation location() {
        return SourceLocation.ofRow(sheet.source(), sheet.table(), row);
    }

    int row() {
        return row;
    }

    /** What there is to say of the rows so far, once. */
    List<Diagnostic> takeDiagnostics() {
        List<Diagnostic> taken = List.copyOf(diagnostics);
        diagnostics.clear();
        return taken;
    }

    private List<SheetCell> cells() throws IOException {
        List<SheetCell> cells = new ArrayList<>();
        int column = -1;
        int element = xml.depth();
        while (xml.startWithin(element)) {
            if (xml.localName().equals("c")) {
                int named = column(xml.plain("r"));
                column = named > column ? named : column + 1;
                if (column >= limits.cells()) {
                    throw exceeded("cells", limits.cells());
                }
                cell(column).filter(cell -> !cell.text().isEmpty()).ifPresent(cells::add);
            }
        }
        return cells;
    }

    /** The number of "AB12" from 0; -1 when there are no letters, and very much for more letters than a sheet has. */
    private static int column(String reference) {
        int number = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            number = i > 4 ? Integer.MAX_VALUE / 2 : 26 * number + c - 'A' + 1;
        }
        return number - 1;
    }

    /** A cell; its type says what its value means, a number where there is none (ECMA-376 part 1, section 18.18.11). */
    private Optional<SheetCell> cell(int column) throws IOException {
        String type = xml.plain("t");
        int style = CellText.number(xml.plain("s"));
        StringBuilder text = new StringBuilder();
        String inline = "";
        int element = xml.depth();
        while (xml.startWithin(element)) {
            if (xml.localName().equals("v")) {
                text.setLength(0);
                xml.verbatim(text);
            } else if (xml.localName().equals("is")) {
                inline = WorkbookParts.richText(xml);
            }
        }
        String value = text.toString();
        return switch (type) {
            case "s" -> shared(column, value);
            case "inlineStr" -> Optional.of(new SheetCell(column, inline, Optional.empty()));
            case "str" -> Optional.of(new SheetCell(column, CellText.decode(value), Optional.empty()));
            case "b" -> Optional.of(new SheetCell(column, value.equals("1") ? "TRUE" : "FALSE", Optional.empty()));
            case "e" -> Optional.of(new SheetCell(column, value, Optional.empty()));
            case "d" -> Optional.of(new SheetCell(column, value, Optional.empty()));
            default -> Optional.of(number(column, value, style));
        };
    }

    private Optional<SheetCell> shared(int column, String value) {
        int index = CellText.number(value);
        if (index < 0 || index >= parts.strings().size()) {
            diagnostics.add(XlsxProblem.NO_STRING.error(
                    location().withCell(column + 1), "The cell names the text \"" + value + "\", which is not there."));
            return Optional.empty();
        }
        return Optional.of(new SheetCell(column, parts.strings().get(index), Optional.empty()));
    }

    private LimitExceededException exceeded(String limit, long allowed) {
        return new LimitExceededException(limit, allowed, SourceLocation.of(sheet.source()));
    }

    private SheetCell number(int column, String value, int style) {
        Optional<LocalDate> day = parts.isDay(style) ? Serial.day(value, parts.from1904()) : Optional.empty();
        if (day.isEmpty()) {
            String plain = value.endsWith(".0") ? value.substring(0, value.length() - 2) : value;
            return new SheetCell(column, plain, day);
        }
        String iso = day.get().toString();
        return switch (parts.precision(style)) {
            case 'm' -> new SheetCell(column, iso.substring(0, 7), Optional.empty());
            case 'y' -> new SheetCell(column, iso.substring(0, 4), Optional.empty());
            default -> new SheetCell(column, iso, day);
        };
    }
}

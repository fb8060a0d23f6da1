package org.cpip.xlsx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.xlsx.cell.CellReference;
import org.cpip.xlsx.cell.CellText;
import org.cpip.xlsx.cell.SheetCell;

/** The rows of a sheet, one at a time. For one thread. */
public final class SheetRows {

    private final XmlCursor xml;
    private final int root;
    private final WorkbookParts parts;
    private final Limits limits;
    private final SourceLocation sheet;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final ShownNumbers numbers;
    /** The value of the cell at hand; one is used for all. */
    private final StringBuilder text = new StringBuilder();

    private final ColouredCells coloured = new ColouredCells();
    private int style;
    private int row;
    private int rows;
    private int hidden;
    private int firstHidden;

    /**
     * Begins a sheet.
     *
     * @param xml at the root of its part
     * @param sheet where it is: its source and number
     */
    public SheetRows(XmlCursor xml, WorkbookParts parts, Limits limits, SourceLocation sheet) {
        this.xml = xml;
        this.root = xml.depth();
        this.parts = parts;
        this.limits = limits;
        this.sheet = sheet;
        this.numbers = new ShownNumbers(parts.formats(), parts.from1904());
    }

    /** The cells of the next row that has any; empty at the end of the sheet. */
    public List<SheetCell> next() throws IOException {
        while (xml.startWithin(root)) {
            if (xml.localName().equals("row")) {
                if (++rows > limits.rows()) {
                    throw exceeded("rows", limits.rows());
                }
                int number = CellText.number(xml.plain("r"));
                row = number > row ? number : row + 1;
                String said = xml.plain("hidden");
                boolean isHidden = said.equals("1") || said.equals("true");
                List<SheetCell> cells = cells();
                if (!cells.isEmpty()) {
                    countHidden(isHidden);
                    return cells;
                }
            }
        }
        tellHidden();
        coloured.said(sheet).ifPresent(diagnostics::add);
        return List.of();
    }

    /** Where the row stands that was returned last. */
    public SourceLocation location() {
        return SourceLocation.ofRow(sheet.source(), sheet.table(), row);
    }

    /** The number of the row that was returned last, from 1. */
    public int row() {
        return row;
    }

    /** What there is to say of the rows so far, once. */
    public List<Diagnostic> takeDiagnostics() {
        List<Diagnostic> taken = List.copyOf(diagnostics);
        diagnostics.clear();
        return taken;
    }

    private void countHidden(boolean isHidden) {
        if (isHidden) {
            hidden++;
            firstHidden = firstHidden == 0 ? row : firstHidden;
        }
    }

    /** Says at the end of the sheet which rows a person does not see. */
    private void tellHidden() {
        if (hidden > 0) {
            diagnostics.add(XlsxProblem.HIDDEN_ROWS.info(
                    SourceLocation.ofRow(sheet.source(), sheet.table(), firstHidden),
                    hidden + (hidden == 1 ? " hidden row was read" : " hidden rows were read; this is the first")
                            + "."));
            hidden = 0;
        }
    }

    private List<SheetCell> cells() throws IOException {
        List<SheetCell> cells = new ArrayList<>();
        int column = -1;
        String ground = "";
        int element = xml.depth();
        while (xml.startWithin(element)) {
            if (xml.localName().equals("c")) {
                int named = CellReference.column(xml.plain("r"));
                column = named > column ? named : column + 1;
                SheetCell cell = cell(column);
                if (cell.text().isEmpty() && cell.struck().isEmpty()) {
                    // A style without a value says nothing, as far to the right as it may stand.
                    coloured.blank(column, parts.formats().colour(style));
                    continue;
                }
                if (column >= limits.cells()) {
                    throw exceeded("cells", limits.cells());
                }
                ground = cells.isEmpty() ? parts.formats().colour(style) : ground;
                cells.add(cell);
            }
        }
        coloured.row(row, cells, ground);
        return cells;
    }

    /** A cell; its type says what its value means, a number where there is none (ECMA-376 part 1, section 18.18.11). */
    private SheetCell cell(int column) throws IOException {
        String type = xml.plain("t");
        style = CellText.number(xml.plain("s"));
        text.setLength(0);
        RichText inline = null;
        boolean formula = false;
        int element = xml.depth();
        while (xml.startWithin(element)) {
            switch (xml.localName()) {
                case "v" -> {
                    text.setLength(0);
                    xml.verbatim(text);
                }
                case "is" -> inline = RichText.read(xml);
                case "f" -> formula = true;
                default -> {
                    // Extensions hold no value.
                }
            }
        }
        String value = text.toString();
        if (formula && value.isEmpty() && !type.equals("str")) {
            diagnostics.add(XlsxProblem.NO_VALUE.warning(
                    location().withCell(column + 1),
                    "The cell " + CellReference.letters(column) + row
                            + " holds a formula, and its value was not saved with it."));
        }
        SheetCell cell =
                switch (type) {
                    case "s" -> shared(column, value.strip());
                    case "inlineStr" ->
                        inline == null
                                ? SheetCell.of(column, "")
                                : new SheetCell(column, inline.text(), Optional.empty(), inline.struck());
                    case "str" -> SheetCell.of(column, CellText.decode(value));
                    case "b" -> SheetCell.of(column, value.isEmpty() ? "" : value.equals("1") ? "TRUE" : "FALSE");
                    case "e", "d" -> SheetCell.of(column, value);
                    default -> numbers.shown(column, value.strip(), style);
                };
        return parts.formats().struck(style) ? struck(cell) : cell;
    }

    private static SheetCell struck(SheetCell cell) {
        String words = cell.struck().isEmpty() ? cell.text() : cell.text() + "\n" + cell.struck();
        return new SheetCell(cell.column(), "", Optional.empty(), words);
    }

    private SheetCell shared(int column, String value) {
        if (value.isEmpty()) {
            return SheetCell.of(column, "");
        }
        int index = CellText.number(value);
        if (index < 0 || index >= parts.strings().size()) {
            diagnostics.add(XlsxProblem.NO_STRING.error(
                    location().withCell(column + 1), "The cell names the text \"" + value + "\", which is not there."));
            return SheetCell.of(column, "");
        }
        return new SheetCell(column, parts.strings().get(index), Optional.empty(), parts.struck(index));
    }

    private LimitExceededException exceeded(String limit, long allowed) {
        return new LimitExceededException(limit, allowed, SourceLocation.of(sheet.source()));
    }
}

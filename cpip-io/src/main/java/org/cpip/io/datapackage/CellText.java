package org.cpip.io.datapackage;

import org.cpip.io.cells.Escapes;
import org.cpip.io.cells.FormulaGuard;

/**
 * How any text stands in a cell, so that it comes back as it was. An empty cell is an absent value, so the empty text is
 * two quotation marks. What UTF-8 or a text file cannot hold (half of a surrogate pair, NUL) is an escape such as
 * {@code \ud800}; a backslash that would be read as the beginning of one is itself an escape.
 */
final class CellText {

    /** The cell of the empty text. */
    static final String EMPTY = "\"\"";

    private CellText() {}

    /** The cell for a text. */
    static String write(String text) {
        if (text.isEmpty()) {
            return EMPTY;
        }
        return FormulaGuard.defuse(text.equals(EMPTY) ? "\\u0022\"" : Escapes.escape(text));
    }

    /** The text that an unguarded cell stands for. */
    static String read(String cell) {
        if (cell.equals(EMPTY)) {
            return "";
        }
        return Escapes.unescape(cell);
    }
}

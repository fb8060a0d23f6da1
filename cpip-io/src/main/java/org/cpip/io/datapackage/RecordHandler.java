package org.cpip.io.datapackage;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cpip.io.cells.FormulaGuard;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * The record that the parser has just read: its cells, formula guards taken off. It throws nothing, because the parser
 * would wrap it; see {@link #exceeded()}.
 */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<RecordHandler> {

    private final Findings findings;
    private final String path;
    private final Limits limits;
    private final List<String> cells = new ArrayList<>();
    private final BitSet quoted = new BitSet();
    private final BitSet guarded = new BitSet();
    private int line = 1;
    private @Nullable LimitExceededException exceeded;

    RecordHandler(Findings findings, String path, Limits limits) {
        this.findings = findings;
        this.path = path;
        this.limits = limits;
    }

    List<String> cells() {
        return cells;
    }

    /** The line that the record begins on. */
    int line() {
        return line;
    }

    /** The limit that the record went beyond. */
    @Nullable
    LimitExceededException exceeded() {
        return exceeded;
    }

    /** Whether no cell holds anything, as in the rows that a spreadsheet leaves behind. */
    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Where a cell begins, found by going through the cells before it as RFC 4180 writes them. */
    SourceLocation place(int index) {
        int atLine = line;
        int column = 1;
        for (int i = 0; i < Math.min(index, cells.size()); i++) {
            String cell = cells.get(i);
            column += (quoted.get(i) ? 3 : 1) + (guarded.get(i) ? 1 : 0);
            for (int at = 0; at < cell.length(); at++) {
                char c = cell.charAt(at);
                boolean breaks = c == '\n' || c == '\r';
                boolean counted = c == '\n' && at > 0 && cell.charAt(at - 1) == '\r';
                atLine += breaks && !counted ? 1 : 0;
                // Behind a break stand the rest of the cell, its closing quote and the separator.
                column = breaks ? 3 : column + (c == '"' && quoted.get(i) ? 2 : 1);
            }
        }
        return findings.at(path, atLine, column);
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = (int) Math.min(startingLine, Integer.MAX_VALUE);
        cells.clear();
        quoted.clear();
        guarded.clear();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean isQuoted) {
        if (exceeded != null) {
            return;
        }
        if (length > limits.textLength()) {
            exceeded = new LimitExceededException("textLength", limits.textLength(), place(index));
        } else if (index >= limits.cells()) {
            exceeded = new LimitExceededException("cells", limits.cells(), place(index));
        } else {
            boolean defused = FormulaGuard.isDefused(buffer, offset, length);
            cells.add(defused ? new String(buffer, offset + 1, length - 1) : new String(buffer, offset, length));
            quoted.set(index, isQuoted);
            guarded.set(index, defused);
        }
    }

    @Override
    protected RecordHandler buildRecord() {
        return this;
    }
}

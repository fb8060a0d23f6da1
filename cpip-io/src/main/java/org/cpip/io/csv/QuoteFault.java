package org.cpip.io.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/**
 * Finds where the quotes of a source go wrong, after the parser has refused it. The parser is fast because it does not
 * count columns; this second look, by RFC 4180 character for character, happens only for a file with a fault.
 */
final class QuoteFault {

    private final String source;
    private final Limits limits;
    private final char separator;
    private final boolean spaced;

    private State state = State.CELL_START;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;
    private int row = 1;
    private int cell = 1;
    private int length;
    private boolean blank = true;
    private SourceLocation recordStart;
    private SourceLocation opened;

    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        AFTER_QUOTED
    }

    private QuoteFault(String source, Limits limits, Dialect dialect) {
        this.source = source;
        this.limits = limits;
        this.separator = dialect.separator().sign();
        this.spaced = dialect.spacedQuotes();
        this.row = dialect.hint() ? 0 : 1;
        this.recordStart = here();
        this.opened = recordStart;
    }

    /**
     * What is wrong, and where.
     *
     * @throws LimitExceededException if nothing is wrong but that a cell is too long
     * @throws IOException if the source cannot be read
     */
    static Diagnostic find(Source source, TextEncoding encoding, Dialect dialect, Limits limits) throws IOException {
        QuoteFault search = new QuoteFault(source.name(), limits, dialect);
        try (Reader in = new BufferedReader(encoding.open(source))) {
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (search.isFault((char) c)) {
                    return search.textAfterQuote((char) c);
                }
            }
        }
        if (search.state != State.QUOTED) {
            throw new LimitExceededException("textLength", limits.textLength(), search.recordStart);
        }
        return search.unclosed();
    }

    private Diagnostic unclosed() {
        return CsvProblem.UNCLOSED_QUOTE.error(
                opened,
                "The quoted cell that opens here is not closed by the end of the file, line " + line
                        + "; nothing from line " + recordStart.line() + " on was read.");
    }

    private Diagnostic textAfterQuote(char c) {
        return CsvProblem.TEXT_AFTER_QUOTE.error(
                here(),
                "A quoted cell that opens at line " + opened.line() + ", column " + opened.column()
                        + " ends in front of \"" + c + "\", which is neither a separator nor the end of the line"
                        + "; nothing from line " + recordStart.line() + " on was read.");
    }

    private boolean isFault(char c) throws LimitExceededException {
        boolean breaks = c == '\r' || c == '\n';
        if (breaks && c == '\n' && afterReturn) {
            afterReturn = false;
            column = 1;
            return false;
        }
        if (step(c, breaks)) {
            return true;
        }
        afterReturn = c == '\r';
        line += breaks ? 1 : 0;
        column = breaks ? 1 : column + 1;
        if (breaks && state == State.CELL_START) {
            recordStart = here();
        }
        return false;
    }

    private boolean step(char c, boolean breaks) throws LimitExceededException {
        if (state == State.QUOTED) {
            state = c == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            grow();
            return false;
        }
        if (state == State.QUOTE_IN_QUOTED && c == '"') {
            state = State.QUOTED;
            return false;
        }
        if (breaks) {
            endRecord();
        } else if (c == separator) {
            endCell();
        } else if (state == State.CELL_START && c == '"') {
            opened = here();
            state = State.QUOTED;
            blank = false;
        } else if (state == State.QUOTE_IN_QUOTED || state == State.AFTER_QUOTED) {
            state = State.AFTER_QUOTED;
            return !(spaced && c <= ' ');
        } else {
            blank &= Character.isWhitespace(c);
            state = state == State.CELL_START && spaced && c <= ' ' ? State.CELL_START : State.PLAIN;
            grow();
        }
        return false;
    }

    private void grow() throws LimitExceededException {
        if (++length > limits.textLength() + 1) {
            throw new LimitExceededException("textLength", limits.textLength(), opened.withCell(cell));
        }
    }

    private void endCell() {
        cell++;
        length = 0;
        blank = false;
        state = State.CELL_START;
    }

    private void endRecord() {
        row += blank ? 0 : 1;
        cell = 1;
        length = 0;
        blank = true;
        state = State.CELL_START;
    }

    private SourceLocation here() {
        return new SourceLocation(source, line, column, 0, 1, Math.max(row, 0), cell);
    }
}

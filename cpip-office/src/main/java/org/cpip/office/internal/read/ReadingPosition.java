package org.cpip.office.internal.read;

import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;

/** How far the reading of a document has come. For one thread. */
final class ReadingPosition {

    private final String source;
    private final Limits limits;
    private int paragraph;
    private int tables;
    private int boxes;
    private int rows;
    private int table;
    private int row;
    private int cell;

    ReadingPosition(String source, Limits limits) {
        this.source = source;
        this.limits = limits;
    }

    /** A paragraph begins; those in tables are not counted. The answer is its number. */
    int paragraph() {
        if (table == 0) {
            paragraph++;
        }
        return paragraph;
    }

    /** A table has a first row that is there; the answer is the table's number. */
    int table() {
        return ++tables;
    }

    /** A text box is complete; the answer is its number. */
    int box() {
        return ++boxes;
    }

    /** A row of a table begins, whether it is there or not. */
    void row() throws LimitExceededException {
        if (++rows > limits.rows()) {
            throw exceeded("rows", limits.rows());
        }
    }

    /** A cell of a row begins; a table inside the cell before it may have led elsewhere. */
    void cell(int inTable, int inRow, int number) {
        table = inTable;
        row = inRow;
        cell = number;
    }

    /** A table has ended that stood in no other. */
    void afterTable() {
        table = 0;
        row = 0;
        cell = 0;
    }

    /** The paragraph at hand. */
    SourceLocation ofParagraph() {
        return SourceLocation.ofParagraph(source, paragraph);
    }

    /** A paragraph, which may be complete only after those of its text boxes. */
    SourceLocation ofParagraph(int number) {
        return SourceLocation.ofParagraph(source, number);
    }

    /** A row. */
    SourceLocation ofRow(int inTable, int number) {
        return SourceLocation.ofRow(source, inTable, number);
    }

    /** Where the reading stands. */
    SourceLocation here() {
        return table > 0 ? ofRow(table, row).withCell(cell) : ofParagraph();
    }

    /** A limit is exceeded here. */
    LimitExceededException exceeded(String limit, long allowed) {
        return new LimitExceededException(limit, allowed, here());
    }

    /** Checks the length of a text. */
    void checkLength(int length) throws LimitExceededException {
        if (length > limits.textLength()) {
            throw exceeded("textLength", limits.textLength());
        }
    }

    /** Checks how many columns a row covers. */
    void checkColumns(long columns) throws LimitExceededException {
        if (columns > limits.cells()) {
            throw exceeded("cells", limits.cells());
        }
    }
}

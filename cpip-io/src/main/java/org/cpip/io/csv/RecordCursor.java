package org.cpip.io.csv;

/** A place inside a record, found by going through its cells as RFC 4180 writes them. */
final class RecordCursor {

    private int line;
    private int column = 1;
    private boolean afterReturn;

    RecordCursor(int line) {
        this.line = line;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Goes past a cell and the separator behind it. */
    void skipCell(String text, boolean defused, boolean quoted) {
        column += defused ? 1 : 0;
        enterCell(text, quoted);
        column += quoted ? 2 : 1;
    }

    /** Goes to the end of the beginning of a cell. */
    void enterCell(String beginning, boolean quoted) {
        column += quoted ? 1 : 0;
        for (int i = 0; i < beginning.length(); i++) {
            advance(beginning.charAt(i), quoted);
        }
        afterReturn = false;
    }

    private void advance(char c, boolean quoted) {
        if (c == '\r' || c == '\n') {
            line += c == '\n' && afterReturn ? 0 : 1;
            column = 1;
        } else {
            column += quoted && c == '"' ? 2 : 1;
        }
        afterReturn = c == '\r';
    }
}

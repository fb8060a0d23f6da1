package org.cpip.office.accessibility;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Checks tables, each with its rows and cells and the tables in these. For one thread. */
final class TableCheck {

    private final BodyCheck body;
    private final XmlCursor cursor;
    private final Deque<State> open = new ArrayDeque<>();
    private int tables;

    /** A table at hand. */
    private static final class State {
        final int number;
        int row;
        int cell;
        int headerRows;
        boolean headersSoFar = true;
        int width = -1;
        int merged;
        int blank;
        int nested;
        boolean ragged;

        @Nullable
        SourceLocation firstUneven;

        @Nullable
        SourceLocation firstBlank;

        State(int number) {
            this.number = number;
        }
    }

    TableCheck(BodyCheck body) {
        this.body = body;
        cursor = body.cursor;
    }

    /** Whether the walk is within a table. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    /** The cell at hand. */
    SourceLocation here() {
        State table = Objects.requireNonNull(open.peek());
        SourceLocation row = SourceLocation.ofRow(body.findings.source(), table.number, table.row);
        return table.cell > 0 ? row.withCell(table.cell) : row;
    }

    /** Checks the table at hand. */
    void check() throws IOException {
        if (isOpen()) {
            State outer = open.getFirst();
            outer.nested++;
            outer.firstUneven = outer.firstUneven == null ? here() : outer.firstUneven;
        }
        State table = new State(++tables);
        open.push(table);
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "tr" -> row(table);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> {
                    // What they hold are rows like any other.
                }
                default -> cursor.skip();
            }
        }
        if (table.row > 0) {
            report(table);
        }
        open.pop();
    }

    private void row(State table) throws IOException {
        table.row++;
        table.cell = 0;
        boolean header = false;
        int width = 0;
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            switch (cursor.name()) {
                case "tblHeader" -> header = cursor.isOn();
                case "gridBefore", "gridAfter" -> width += Math.max(0, cursor.number(0));
                case "del" -> {
                    cursor.leave(depth);
                    table.row--;
                    return;
                }
                case "tc" -> width += cell(table);
                case "trPr", "sdt", "sdtContent", "customXml" -> {
                    // What they hold comes next.
                }
                default -> cursor.skip();
            }
        }
        table.headersSoFar &= header;
        table.headerRows += table.headersSoFar ? 1 : 0;
        if (table.width < 0) {
            table.width = width;
        } else if (table.width != width) {
            table.ragged = true;
            table.cell = 0;
            uneven(table);
        }
    }

    private void uneven(State table) {
        if (table.firstUneven == null) {
            table.firstUneven = here();
        }
    }

    /** Checks a cell; the answer is how many columns it covers. */
    private int cell(State table) throws IOException {
        table.cell++;
        int number = table.cell;
        int span = 1;
        boolean merged = false;
        boolean continued = false;
        boolean visible = false;
        int depth = cursor.depth();
        boolean pending = cursor.startWithin(depth);
        if (pending && cursor.name().equals("tcPr")) {
            int properties = cursor.depth();
            while (cursor.startWithin(properties)) {
                switch (cursor.name()) {
                    case "gridSpan" -> span = Math.max(1, cursor.number(1));
                    case "vMerge", "hMerge" -> {
                        merged = true;
                        continued |= !cursor.value().equals("restart");
                    }
                    default -> cursor.skip();
                }
            }
        } else if (pending) {
            cursor.unread();
        }
        if (pending) {
            visible = body.story(depth);
        }
        table.cell = number;
        if (merged || span > 1) {
            table.merged++;
            uneven(table);
        }
        if (!visible && !continued) {
            table.blank++;
            table.firstBlank = table.firstBlank == null ? here() : table.firstBlank;
        }
        return span;
    }

    private void report(State table) {
        SourceLocation first = SourceLocation.ofRow(body.findings.source(), table.number, 1);
        if (!body.headerOrFooter.isEmpty()) {
            // Tables above and below the page arrange text.
            return;
        }
        if (table.headerRows == 0) {
            body.findings.addAt(Rule.NO_HEADER_ROW, first);
        } else if (table.headerRows > 1) {
            body.findings.addAt(Rule.SEVERAL_HEADER_ROWS, first, table.headerRows);
        }
        if (table.firstUneven != null) {
            String what = table.merged > 0
                    ? counted(table.merged, "merged cell")
                    : table.ragged ? "rows of different widths" : counted(table.nested, "table") + " in its cells";
            body.findings.addAt(Rule.UNEVEN_CELLS, table.firstUneven, what);
        }
        if (table.firstBlank != null) {
            body.findings.addAt(Rule.BLANK_CELLS, table.firstBlank, counted(table.blank, "blank cell"));
        }
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}

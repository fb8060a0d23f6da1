package org.cpip.office.internal.word;

import java.io.IOException;

/** A cell being written, line by line, each line a paragraph. One instance serves all cells of a table in turn. */
public final class Cell {

    /** What stands where there is nothing to say. */
    public static final String NOTHING = "Not stated";

    private final ParagraphSink sink;
    private final ParagraphStyle style;
    private final String nothing;
    private boolean blank = true;

    /** Takes the lines of cells and hands them on in this style. */
    public Cell(ParagraphSink sink, ParagraphStyle style) {
        this(sink, style, NOTHING);
    }

    /** The same, with what stands in a blank cell. */
    public Cell(ParagraphSink sink, ParagraphStyle style, String nothing) {
        this.sink = sink;
        this.style = style;
        this.nothing = nothing;
    }

    /** Adds a line; spaces alone, of whatever kind, add nothing. */
    public void line(String text) throws IOException {
        if (!isBlank(text)) {
            sink.paragraph(style, text);
            blank = false;
        }
    }

    /** Adds a line that leads to an address; spaces alone add nothing. */
    public void link(String text, String address) throws IOException {
        if (!isBlank(text)) {
            sink.link(style, text, address);
            blank = false;
        }
    }

    /** Adds a line that a person may change; without a value it shows its prompt. */
    public void control(ContentControl control) throws IOException {
        sink.control(style, control, control.value().orElseGet(control::prompt));
        blank = false;
    }

    /** Whether a person would see nothing. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    /** Sees to it that the cell is not blank, and makes ready for the next. */
    public void end() throws IOException {
        if (blank) {
            sink.paragraph(style, nothing);
        }
        blank = true;
    }
}

package org.cpip.io.docx.write;

import java.io.IOException;

/** A cell being written, line by line, each line a paragraph. One instance serves all cells of a table in turn. */
final class Cell {

    static final String NOTHING = WrittenCell.NOTHING;

    private final Lines lines;
    private final Role role;
    private boolean blank = true;

    Cell(Lines lines, Role role) {
        this.lines = lines;
        this.role = role;
    }

    /** Adds a line; spaces alone, of whatever kind, add nothing. */
    void line(String text) throws IOException {
        if (!isBlank(text)) {
            lines.paragraph(role, text);
            blank = false;
        }
    }

    /** Adds a line that leads to an address; spaces alone add nothing. */
    void link(String text, String address) throws IOException {
        if (!isBlank(text)) {
            lines.link(role, text, address);
            blank = false;
        }
    }

    /** Adds a line that a person may change; without a value it says so. */
    void control(Control control) throws IOException {
        lines.control(role, control, control.value().orElse(NOTHING));
        blank = false;
    }

    /** Whether a person would see nothing. */
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }

    /** Sees to it that the cell is not blank, and makes ready for the next. */
    void end() throws IOException {
        if (blank) {
            lines.paragraph(role, NOTHING);
        }
        blank = true;
    }
}

package org.cpip.office.internal.word;

import java.io.IOException;

/** Takes the lines of a table's cells: a document being written, or what compares one with the plan. */
public interface Lines {

    /** A line of text. */
    void paragraph(Role role, String text) throws IOException;

    /** A line that leads to an address. */
    void link(Role role, String text, String address) throws IOException;

    /** A line in a control; {@code shown} is its value or, when it has none, a prompt. */
    void control(Role role, ContentControl control, String shown) throws IOException;
}

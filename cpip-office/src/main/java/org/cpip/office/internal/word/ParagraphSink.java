package org.cpip.office.internal.word;

import java.io.IOException;

/** Takes paragraphs, such as those of a table's cells: a document being written, or what compares one with the plan. */
public interface ParagraphSink {

    /** A line of text. */
    void paragraph(ParagraphStyle style, String text) throws IOException;

    /** A line that leads to an address. */
    void link(ParagraphStyle style, String text, String address) throws IOException;

    /** A line in a control; {@code shown} is its value or, when it has none, a prompt. */
    void control(ParagraphStyle style, ContentControl control, String shown) throws IOException;
}

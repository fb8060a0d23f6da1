package org.cpip.io.recognise;

import java.util.Objects;
import org.cpip.spi.block.Block;

/**
 * A line of a document, before it is known what it is in the plan. A block is one line, or several when what it holds begins
 * anew: "1. We will act.\nLead: Council".
 *
 * @param kind what it is in the document
 * @param level of a heading, 0 for the title; of an item, 0 for the outermost list; otherwise 0
 * @param label what it begins with
 * @param text with the label when that is typed; line breaks as line feeds
 * @param marks what a person sees beside the characters
 * @param place of its block
 */
record Line(Kind kind, int level, Label label, String text, Block.Marks marks, BlockLocation place) {

    /** What a line is in the document. */
    enum Kind {
        HEADING,
        /** A heading that is an action: "Action 3: Ports will adopt the code". */
        ACTION_HEADING,
        ITEM,
        PARAGRAPH,
        /** A table stands here; it has no text. */
        TABLE
    }

    Line {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(marks, "marks");
        Objects.requireNonNull(place, "place");
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** An item of a list that has no number. */
    boolean isBullet() {
        return kind == Kind.ITEM && !label.hasNumber() && !label.hasWord();
    }

    /** The text after the label, line breaks kept. */
    String rest() {
        return text.substring(label.end());
    }

    /** The text after the label in one line. */
    String wording() {
        return PlainText.normalise(rest());
    }

    /** Whether all of its text is bold. */
    boolean isBold() {
        return marks.bold() > 0 && marks.bold() >= text.stripTrailing().length();
    }

    Line withLabel(Label other) {
        return new Line(kind, level, other, text, marks, place);
    }

    Line asHeading(int headingLevel) {
        return new Line(Kind.HEADING, headingLevel, label, text, marks, place);
    }

    Line asAction() {
        return new Line(Kind.ACTION_HEADING, level, label, text, marks, place);
    }

    Line asParagraph() {
        return new Line(Kind.PARAGRAPH, 0, label, text, marks, place);
    }
}

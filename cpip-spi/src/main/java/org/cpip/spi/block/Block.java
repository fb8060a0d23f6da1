package org.cpip.spi.block;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.spi.exchange.SourceLocation;

/** One piece of a document, in reading order. White space inside its text is as in the source. */
public sealed interface Block {

    /** Where it stands. */
    SourceLocation location();

    /**
     * A heading.
     *
     * @param level 0 for the document's title, then 1 for the highest
     * @param label its number as printed, such as "2.0"; empty text when it has none
     * @param text without the number
     * @param location where it stands
     * @param marks what a person sees beside its characters
     */
    record Heading(int level, String label, String text, SourceLocation location, Marks marks) implements Block {
        /** Refuses null. */
        public Heading {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(marks, "marks");
        }

        /** Text without marks. */
        public Heading(int level, String label, String text, SourceLocation location) {
            this(level, label, text, location, Marks.NONE);
        }
    }

    /**
     * A paragraph.
     *
     * @param text its text; a line break inside it is a line feed
     * @param location where it stands
     * @param marks what a person sees beside its characters
     */
    record Paragraph(String text, SourceLocation location, Marks marks) implements Block {
        /** Refuses null. */
        public Paragraph {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(marks, "marks");
        }

        /** Text without marks. */
        public Paragraph(String text, SourceLocation location) {
            this(text, location, Marks.NONE);
        }
    }

    /**
     * A line of a contents list. It repeats a heading with its page, so that it says nothing about the plan.
     *
     * @param text its text, the number of the heading included
     * @param location where it stands
     */
    record ContentsLine(String text, SourceLocation location) implements Block {
        /** Refuses null. */
        public ContentsLine {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(location, "location");
        }
    }

    /**
     * An item of a list.
     *
     * @param level 0 for the outermost list
     * @param label its number or bullet as printed, such as "1." or "2.3"; empty text when it has none
     * @param text without the label
     * @param location where it stands
     * @param marks what a person sees beside its characters
     */
    record ListItem(int level, String label, String text, SourceLocation location, Marks marks) implements Block {
        /** Refuses null. */
        public ListItem {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(marks, "marks");
        }

        /** Text without marks. */
        public ListItem(int level, String label, String text, SourceLocation location) {
            this(level, label, text, location, Marks.NONE);
        }
    }

    /**
     * A row of a table. The rows of one table follow each other; no other block stands between them.
     *
     * @param table the table's number, counted from 1 through the document
     * @param row the row's number in the table, from 1
     * @param header whether the document marks it as a header row
     * @param cells from left to right, at least one
     * @param location where it stands
     */
    record TableRow(int table, int row, boolean header, List<Cell> cells, SourceLocation location) implements Block {
        /** Copies the list and refuses null. */
        public TableRow {
            cells = List.copyOf(cells);
            Objects.requireNonNull(location, "location");
        }
    }

    /**
     * A cell of a table's grid.
     *
     * @param column its first column in the grid, from 0
     * @param span how many columns it covers, 1 or more
     * @param continued whether it continues the cell above (a vertical merge); then its text is empty
     * @param text its paragraphs, joined by line feeds
     * @param nested the blocks inside it, in order, when it holds more than paragraphs: headings, list items, rows of tables
     *     (their paragraphs with them); empty for a cell of plain text
     * @param marks what a person sees beside its characters
     */
    record Cell(int column, int span, boolean continued, String text, List<Block> nested, Marks marks) {
        /** Copies the list and refuses null. */
        public Cell {
            Objects.requireNonNull(text, "text");
            nested = List.copyOf(nested);
            Objects.requireNonNull(marks, "marks");
        }

        /** Text without marks. */
        public Cell(int column, int span, boolean continued, String text, List<Block> nested) {
            this(column, span, continued, text, nested, Marks.NONE);
        }

        /** A cell of one column with text alone. */
        public static Cell of(int column, String text) {
            return new Cell(column, 1, false, text, List.of());
        }
    }

    /**
     * What a person sees of a text beside its characters. Never in the text itself: struck words and note marks are not part of
     * it.
     *
     * @param bold how many UTF-16 code units at the beginning of the text are bold; its length when all of it is, 0 when it does
     *     not begin in bold
     * @param struck the words that are struck out, as they stood, joined by line feeds; with an empty text all of it is struck;
     *     empty text when nothing is
     * @param notes the texts of its footnotes and endnotes, in the order of their marks
     * @param tick whether its check box is ticked; empty when it has none
     */
    record Marks(int bold, String struck, List<String> notes, Optional<Boolean> tick) {

        /** Nothing beside the characters, as in nearly all text. */
        public static final Marks NONE = new Marks(0, "", List.of(), Optional.empty());

        /**
         * Copies the list and refuses null.
         *
         * @throws IllegalArgumentException if the count is negative
         */
        public Marks {
            Objects.requireNonNull(struck, "struck");
            notes = List.copyOf(notes);
            Objects.requireNonNull(tick, "tick");
            if (bold < 0) {
                throw new IllegalArgumentException("The count of bold characters is negative: " + bold);
            }
        }
    }
}

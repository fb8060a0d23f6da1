package org.cpip.spi.exchange;

import java.util.List;
import java.util.Objects;

/**
 * What became of each block of a document that a plan was recognised in. Blocks that follow each other and met the same fate
 * are one part, so that a tracker of many rows has few parts. Formats that are read by their own structure (JSON, data
 * packages) have none.
 *
 * @param parts in the order of the document
 */
public record Coverage(List<Part> parts) {

    /** Of what is not read block by block. */
    public static final Coverage NONE = new Coverage(List.of());

    /** Copies the list and refuses null. */
    public Coverage {
        parts = List.copyOf(parts);
    }

    /** How many blocks met this fate. */
    public int blocks(Fate fate) {
        return parts.stream()
                .filter(part -> part.fate() == fate)
                .mapToInt(Part::blocks)
                .sum();
    }

    /** How many blocks look like actions: numbered, labelled, list items, rows or headings with a promise. */
    public int candidates() {
        return parts.stream().mapToInt(Part::candidates).sum();
    }

    /** How many of those nobody used: in narrative and in tables that are not of actions. */
    public int candidatesUnread() {
        return parts.stream()
                .filter(part -> part.fate() == Fate.NARRATIVE || part.fate() == Fate.OTHER_TABLE)
                .mapToInt(Part::candidates)
                .sum();
    }

    /** What can become of a block. */
    public enum Fate {
        /** An action, a milestone or another part of the plan was read from it. */
        ACTION(true),
        /** The title of the programme or of a workstream, its summary, or a label above actions. */
        STRUCTURE(true),
        /** The header of a table that was read. */
        HEADER(true),
        /** What a page or cover has before the plan: titles, publisher, year. */
        FRONT_MATTER(false),
        /** A line of a table of contents. */
        CONTENTS(false),
        /** A heading, list item or paragraph that says something and is no part of the plan. */
        NARRATIVE(false),
        /** A row of a table that is not of actions. */
        OTHER_TABLE(false),
        /** A footnote, endnote, source or total. */
        NOTE(false),
        /** Words of a web page or form: "Print this page". */
        BOILERPLATE(false),
        /** Left out because the reading profile says so. */
        IGNORED(false);

        private final boolean inPlan;

        Fate(boolean inPlan) {
            this.inPlan = inPlan;
        }

        /** Whether what it says is in the plan. */
        public boolean inPlan() {
            return inPlan;
        }
    }

    /** The kinds of block, as they stand in the document. */
    public enum Shape {
        /** A heading. */
        HEADING,
        /** A paragraph. */
        PARAGRAPH,
        /** A line of contents. */
        CONTENTS,
        /** A list item. */
        ITEM,
        /** A row of a table. */
        ROW
    }

    /**
     * Blocks of one shape that follow each other and met the same fate.
     *
     * @param shape what they are in the document
     * @param fate what became of them
     * @param first the ordinal of the first block, from 1
     * @param blocks how many, 1 or more
     * @param candidates how many of them look like actions
     * @param dated how many of them hold a date or the word of a promise ("will", "must", "to be ...")
     * @param location where the first stands
     * @param excerpt how the first begins
     * @param under the heading above, shortened; empty text when there is none
     */
    public record Part(
            Shape shape,
            Fate fate,
            int first,
            int blocks,
            int candidates,
            int dated,
            SourceLocation location,
            String excerpt,
            String under) {

        /** Refuses null. */
        public Part {
            Objects.requireNonNull(shape, "shape");
            Objects.requireNonNull(fate, "fate");
            Objects.requireNonNull(location, "location");
            Objects.requireNonNull(excerpt, "excerpt");
            Objects.requireNonNull(under, "under");
        }
    }
}

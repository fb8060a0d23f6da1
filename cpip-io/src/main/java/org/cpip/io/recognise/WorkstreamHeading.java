package org.cpip.io.recognise;

import java.util.Objects;

/**
 * What names the workstream of the rows below it. Two headings with one title are two workstreams.
 *
 * @param title without stray dashes at its ends
 * @param place where it stands
 * @param origin what kind of thing names it
 */
public record WorkstreamHeading(String title, BlockLocation place, Origin origin) {

    /** Refuses null. */
    public WorkstreamHeading {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(origin, "origin");
    }

    /** What the title was read from. */
    public enum Origin {
        /** A heading of the document. */
        HEADING,
        /** A row of the table that holds nothing else. */
        SECTION,
        /** A workstream column; every row with the same title is in the same workstream. */
        COLUMN,
        /** Nothing; the actions stand under no heading. */
        NONE
    }
}

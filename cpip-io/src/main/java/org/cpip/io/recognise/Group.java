package org.cpip.io.recognise;

import java.util.Objects;

/**
 * What a row's workstream was read from. Two headings with one title are two groups.
 *
 * @param title without stray dashes at its ends
 * @param place where it stands
 * @param origin what kind of thing names it
 */
public record Group(String title, Place place, Origin origin) {

    /** Refuses null. */
    public Group {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(origin, "origin");
    }

    /** What names a group. */
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

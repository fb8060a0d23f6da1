package org.cpip.office.internal.read;

import java.io.IOException;
import org.cpip.office.internal.archive.XmlCursor;

/** How the cell at hand lies in the grid (ECMA-376 Part 1, 17.4.69); one is used for all cells of a table. */
final class CellProperties {

    private final XmlCursor cursor;
    private final TrackedChanges view;
    private int span;
    private boolean startsBelow;
    private boolean continuesAbove;
    private boolean continuesLeft;
    private boolean dropped;

    CellProperties(XmlCursor cursor, TrackedChanges view) {
        this.cursor = cursor;
        this.view = view;
    }

    /** Forgets the last cell. */
    void begin() {
        span = 1;
        startsBelow = false;
        continuesAbove = false;
        continuesLeft = false;
        dropped = false;
    }

    /** Reads the element at hand to its end. */
    void read() throws IOException {
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            String name = cursor.name();
            switch (name) {
                case "gridSpan" -> span = Math.max(1, cursor.number(1));
                // Without a value, both kinds of merge go on from the cell before.
                case "vMerge" -> vertical(cursor.value().equals("restart"));
                case "hMerge" -> continuesLeft = !cursor.value().equals("restart");
                case "cellMerge" -> trackedMerge();
                case "cellIns", "cellDel" -> dropped = view.drops(name);
                default -> {
                    // How the cell looks.
                }
            }
            cursor.skip();
        }
    }

    private void vertical(boolean starts) {
        startsBelow = starts;
        continuesAbove = !starts;
    }

    /** A merge that is a tracked change: {@code cont} continues, {@code rest} begins, nothing is no merge. */
    private void trackedMerge() {
        String merge = cursor.attribute(view == TrackedChanges.ACCEPTED ? "vMerge" : "vMergeOrig");
        startsBelow = "rest".equals(merge);
        continuesAbove = "cont".equals(merge);
    }

    int span() {
        return span;
    }

    boolean startsBelow() {
        return startsBelow;
    }

    boolean continuesAbove() {
        return continuesAbove;
    }

    boolean continuesLeft() {
        return continuesLeft;
    }

    boolean dropped() {
        return dropped;
    }
}

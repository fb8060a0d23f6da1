package org.cpip.io.recognise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading with the lines below it up to the next heading. */
final class Section {

    /** As it stands, without stray marks at its ends; empty text for what stands before all headings. */
    final String title;

    final int level;
    final @Nullable Section parent;
    final BlockLocation place;
    /** Whether it names the document and not a part of it. */
    final boolean wholeDocument;

    final List<Line> lines = new ArrayList<>();

    /** Who leads what stands below, by the heading or a line below it; empty text when nothing says. */
    String lead = "";

    @Nullable
    WorkstreamHeading heading;

    Section(String title, int level, @Nullable Section parent, BlockLocation place, boolean wholeDocument) {
        this.title = title;
        this.level = level;
        this.parent = parent;
        this.place = place;
        this.wholeDocument = wholeDocument;
    }

    /** Who leads by this section or the nearest above that says; empty text when none does. */
    String leadAbove() {
        Section up = this;
        while (up.lead.isEmpty() && up.parent != null) {
            up = up.parent;
        }
        return up.lead;
    }

    /** The nearest section above it that names a part of the document; null when there is none. */
    @Nullable
    Section above() {
        Section up = parent;
        while (up != null && (up.wholeDocument || up.title.isEmpty())) {
            up = up.parent;
        }
        return up;
    }
}

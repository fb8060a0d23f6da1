package org.cpip.office.internal.read;

import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** What the readers of one main part share. For one thread. */
final class MainPart {

    final XmlCursor cursor;
    final Styles styles;
    final Numbering numbering;
    final TrackedChanges view;
    final ReadingPosition position;
    /** Those that the text has marks for. */
    final Notes notes;

    private int embedded;
    private @Nullable SourceLocation firstEmbedded;

    /** Where the content controls of tables go; null when nobody asks for them. */
    final @Nullable Controls controls;

    MainPart(
            XmlCursor cursor,
            Styles styles,
            Numbering numbering,
            TrackedChanges view,
            ReadingPosition position,
            Notes notes,
            @Nullable Controls controls) {
        this.cursor = cursor;
        this.styles = styles;
        this.numbering = numbering;
        this.view = view;
        this.position = position;
        this.notes = notes;
        this.controls = controls;
    }

    /** An embedded file stands here whose text is not read. */
    void embedded() {
        if (embedded++ == 0) {
            firstEmbedded = position.here();
        }
    }

    /** How many embedded files there were. */
    int embeddedFiles() {
        return embedded;
    }

    /** Where the first one stands; null when there is none. */
    @Nullable
    SourceLocation firstEmbedded() {
        return firstEmbedded;
    }
}

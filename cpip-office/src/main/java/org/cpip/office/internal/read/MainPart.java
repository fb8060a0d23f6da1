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
    private int embedded;
    private @Nullable SourceLocation firstEmbedded;
    private int footnotes;
    private int endnotes;

    /** Where the content controls of tables go; null when nobody asks for them. */
    final @Nullable Controls controls;

    MainPart(
            XmlCursor cursor,
            Styles styles,
            Numbering numbering,
            TrackedChanges view,
            ReadingPosition position,
            @Nullable Controls controls) {
        this.cursor = cursor;
        this.styles = styles;
        this.numbering = numbering;
        this.view = view;
        this.position = position;
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

    /** The number of the next footnote. */
    int nextFootnote() {
        return ++footnotes;
    }

    /** The number of the next endnote. */
    int nextEndnote() {
        return ++endnotes;
    }
}

package org.cpip.office.internal.read;

import java.io.IOException;
import java.util.Optional;
import org.cpip.office.internal.archive.FileProblem;
import org.cpip.office.internal.archive.UnreadableFileException;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.DocxProblem;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Reads one Word document as blocks. */
public final class DocxBlocks {

    private final Source source;
    private final Limits limits;
    private final TrackedChanges view;
    private final BlockHandler handler;
    private final ReadingPosition position;
    private final @Nullable Controls controls;

    private DocxBlocks(
            Source source, Limits limits, TrackedChanges view, BlockHandler handler, @Nullable Controls controls) {
        this.source = source;
        this.limits = limits;
        this.view = view;
        this.handler = handler;
        this.position = new ReadingPosition(source.name(), limits);
        this.controls = controls;
    }

    /**
     * Reads a source; what is wrong with it goes to the handler.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if it goes beyond the limits
     * @throws IOException if it cannot be read at all
     */
    public static void read(Source source, Limits limits, TrackedChanges view, BlockHandler handler)
            throws IOException {
        new DocxBlocks(source, limits, view, handler, null).read();
    }

    /**
     * Reads a source; besides, a row's content controls are in {@code controls} when the handler is given the row.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if it goes beyond the limits
     * @throws IOException if it cannot be read at all
     */
    public static void read(Source source, Limits limits, TrackedChanges view, BlockHandler handler, Controls controls)
            throws IOException {
        new DocxBlocks(source, limits, view, handler, controls).read();
    }

    private void read() throws IOException {
        SourceLocation whole = SourceLocation.of(source.name());
        try (OpcPackage docx = OpcPackage.open(source, limits)) {
            String main = docx.mainPart();
            Styles styles = new Styles();
            sidePart(docx, main, "styles", "holds the styles", cursor -> StylesReader.read(cursor, styles));
            Numbering numbering = new Numbering(styles);
            sidePart(
                    docx,
                    main,
                    "numbering",
                    "holds the numbering of lists",
                    cursor -> NumberingReader.read(cursor, numbering));
            Notes notes = new Notes();
            // Numbers of lists in notes are theirs alone, and their paragraphs are not counted.
            PartReader footnotes = cursor -> NotesReader.read(side(cursor, styles), notes::addFootnote);
            PartReader endnotes = cursor -> NotesReader.read(side(cursor, styles), notes::addEndnote);
            sidePart(docx, main, "footnotes", "holds the footnotes", footnotes);
            sidePart(docx, main, "endnotes", "holds the endnotes", endnotes);
            try (XmlCursor cursor = docx.open(main)) {
                body(new MainPart(cursor, styles, numbering, view, position, notes, controls));
            }
        } catch (UnreadableFileException e) {
            SourceLocation here = position.here();
            handler.diagnostic(DocxProblem.unreadable(e, here.paragraph() + here.table() == 0 ? whole : here));
        }
    }

    private MainPart side(XmlCursor cursor, Styles styles) {
        ReadingPosition aside = new ReadingPosition(source.name(), limits);
        return new MainPart(cursor, styles, new Numbering(styles), view, aside, new Notes(), null);
    }

    /** Reads a part of a side matter. */
    private interface PartReader {
        void read(XmlCursor cursor) throws IOException;
    }

    private void sidePart(OpcPackage docx, String main, String type, String what, PartReader reader)
            throws IOException {
        Optional<String> name = docx.related(main, type);
        if (name.isEmpty()) {
            return;
        }
        SourceLocation whole = SourceLocation.of(source.name());
        if (!docx.has(name.get())) {
            handler.diagnostic(DocxProblem.SIDE_PART.warningAt(whole, name.get(), what + ", is missing and"));
            return;
        }
        try (XmlCursor cursor = docx.open(name.get())) {
            reader.read(cursor);
        } catch (UnreadableFileException e) {
            handler.diagnostic(DocxProblem.unreadable(e, whole));
        }
    }

    private void body(MainPart part) throws IOException {
        XmlCursor cursor = part.cursor;
        cursor.root();
        if (!cursor.name().equals("document")) {
            throw new UnreadableFileException(FileProblem.OTHER_MAIN_PART, cursor.localName());
        }
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            if (cursor.name().equals("body")) {
                BlockStory story = new BlockStory(position, handler::block);
                new StoryReader(part, story).read(cursor.depth());
                story.end();
            } else {
                cursor.skip();
            }
        }
        SourceLocation embedded = part.firstEmbedded();
        if (embedded != null) {
            handler.diagnostic(DocxProblem.EMBEDDED_DOCUMENT.errorAt(
                    embedded, part.embeddedFiles() == 1 ? "1 file" : part.embeddedFiles() + " files"));
        }
        cursor.finish();
    }
}

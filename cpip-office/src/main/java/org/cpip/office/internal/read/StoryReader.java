package org.cpip.office.internal.read;

import java.io.IOException;
import org.cpip.office.internal.archive.XmlCursor;
import org.jspecify.annotations.Nullable;

/** Reads paragraphs and tables, in whatever they are wrapped, into one {@link Story}. For one thread. */
final class StoryReader {

    private static final int NO_CONTENTS = -1;

    private final MainPart part;
    private final XmlCursor cursor;
    private final Story story;
    private final Paragraph paragraph = new Paragraph();
    private final ParagraphReader paragraphs;
    private @Nullable TableReader tables;
    /** The depth of the contents list that is being read. */
    private int contentsDepth = NO_CONTENTS;

    StoryReader(MainPart part, Story story) {
        this.part = part;
        this.cursor = part.cursor;
        this.story = story;
        this.paragraphs = new ParagraphReader(part, paragraph, story);
    }

    /** Reads all that the element open at {@code depth} holds. */
    void read(int depth) throws IOException {
        boolean contentsList = false;
        while (cursor.startWithin(depth)) {
            String name = cursor.name();
            if (cursor.depth() <= contentsDepth) {
                contentsDepth = NO_CONTENTS;
            }
            switch (name) {
                case "p" -> {
                    int number = part.position.paragraph();
                    paragraphs.read(number);
                    paragraph.contents |= contentsDepth != NO_CONTENTS;
                    if (!paragraph.joined) {
                        complete();
                    }
                }
                case "tbl" -> {
                    completeJoined();
                    table();
                }
                case "ins", "moveTo", "del", "moveFrom" -> {
                    if (part.view.drops(name)) {
                        cursor.skip();
                    }
                }
                case "sdtPr" -> contentsList = isContentsList();
                case "sdtContent" -> {
                    if (contentsList) {
                        // Lines of a contents list repeat headings, whatever their style; they are marked as such.
                        contentsDepth = cursor.depth();
                        contentsList = false;
                    }
                }
                case "sdt", "customXml", "smartTag" -> {
                    // What they hold are paragraphs and tables like any other.
                }
                case "altChunk" -> {
                    // Another file inside this one, in whatever format (17.17.2.1): counted and told, not opened.
                    part.embedded();
                    cursor.skip();
                }
                default -> cursor.skip();
            }
        }
        completeJoined();
    }

    /** Whether the content control whose properties are at hand is a contents list (ECMA-376 Part 1, 17.5.2.12). */
    private boolean isContentsList() throws IOException {
        boolean contentsList = false;
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            contentsList |=
                    cursor.name().equals("docPartGallery") && cursor.value().equals("Table of Contents");
        }
        return contentsList;
    }

    /** A paragraph whose mark is deleted, with nothing after it that it could be part of, stands alone. */
    private void completeJoined() throws IOException {
        if (paragraph.joined) {
            paragraph.joined = false;
            complete();
        }
    }

    private void complete() throws IOException {
        story.paragraph(paragraph);
        story.releaseBoxes();
    }

    private void table() throws IOException {
        if (tables == null) {
            tables = new TableReader(part);
        }
        tables.read(story);
    }
}

package org.cpip.office.internal.read;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.cpip.office.internal.archive.XmlCursor;

/** Reads a part of footnotes or endnotes (ECMA-376 Part 1, 17.11): the text of each by its id. */
final class NotesReader {

    private NotesReader() {}

    /** Reads the notes of a part; the lines that separate notes from the text have a type and are left out. */
    static void read(MainPart part, BiConsumer<String, String> into) throws IOException {
        XmlCursor cursor = part.cursor;
        cursor.root();
        int depth = cursor.depth();
        while (cursor.startWithin(depth)) {
            String name = cursor.name();
            String type = cursor.text("type");
            if ((name.equals("footnote") || name.equals("endnote")) && (type.isEmpty() || type.equals("normal"))) {
                String id = cursor.text("id");
                CellStory story = new CellStory(part.position);
                new StoryReader(part, story).read(cursor.depth());
                into.accept(id, story.text());
            } else {
                cursor.skip();
            }
        }
    }
}

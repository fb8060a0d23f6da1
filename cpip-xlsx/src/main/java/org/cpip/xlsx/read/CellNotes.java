package org.cpip.xlsx.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cpip.office.internal.archive.XmlCursor;
import org.cpip.office.internal.opc.OpcPackage;
import org.cpip.office.internal.opc.Relationship;
import org.cpip.xlsx.cell.CellReference;

/**
 * What hangs on the cells of a sheet and stands in none: comments (ECMA-376 part 1, section 18.7), and the links of cells
 * (section 18.3.1.47). For one thread.
 */
public final class CellNotes {

    /** Of a reply to a comment older programs see a text that begins so. */
    private static final String THREADED = "[Threaded comment]";

    private static final String COMMENT = "Comment:";
    private static final int LAST_ROW = 1_048_576;

    private final Map<Long, List<String>> notes = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    private int comments;

    private CellNotes() {}

    /** Those of a sheet's part. */
    public static CellNotes of(OpcPackage file, String part) throws IOException {
        CellNotes notes = new CellNotes();
        for (Relationship relationship : file.relationships(part)) {
            String type = relationship.type().toLowerCase(Locale.ROOT);
            if (type.equals("comments") && !relationship.external()) {
                WorkbookParts.read(file, relationship.partFrom(part).orElse(""), notes::comments);
            } else if (type.equals("hyperlink") && relationship.external()) {
                notes.links.put(relationship.id(), relationship.target());
            }
        }
        if (!notes.links.isEmpty()) {
            WorkbookParts.read(file, part, notes::links);
        }
        return notes;
    }

    /** How many comments there are. */
    public int comments() {
        return comments;
    }

    /** Those of a cell; the row counts from 1, the column from 0. */
    public List<String> at(int row, int column) {
        return notes.isEmpty() ? List.of() : notes.getOrDefault(key(row, column), List.of());
    }

    /** Those of all cells, empty ones too. */
    public List<String> all() {
        return notes.values().stream().flatMap(List::stream).toList();
    }

    private void comments(XmlCursor xml) throws IOException {
        int root = xml.depth();
        String reference = "";
        while (xml.startWithin(root)) {
            if (xml.localName().equals("comment")) {
                reference = xml.plain("ref");
            } else if (xml.localName().equals("text")) {
                String text = words(RichText.read(xml).text());
                if (!text.isEmpty()) {
                    comments++;
                    add(reference, text);
                }
            }
        }
    }

    /** "[Threaded comment] Your version of Excel ... Comment: Ask the crew". */
    private static String words(String text) {
        int at = text.startsWith(THREADED) ? text.indexOf(COMMENT) : -1;
        return (at < 0 ? text : text.substring(at + COMMENT.length())).strip();
    }

    private void links(XmlCursor xml) throws IOException {
        int root = xml.depth();
        while (xml.startWithin(root)) {
            if (xml.localName().equals("hyperlink")) {
                String link = links.get(xml.relationship());
                if (link != null) {
                    add(xml.plain("ref"), link);
                }
            }
        }
    }

    private void add(String reference, String note) {
        // a link of "B2:B9" is shown in the first of them
        int end = reference.indexOf(':');
        String cell = end < 0 ? reference : reference.substring(0, end);
        int row = CellReference.row(cell);
        int column = CellReference.column(cell);
        if (row > 0 && row <= LAST_ROW && column >= 0) {
            notes.computeIfAbsent(key(row, column), key -> new ArrayList<>()).add(note);
        }
    }

    private static long key(int row, int column) {
        return (long) row << 32 | column;
    }
}

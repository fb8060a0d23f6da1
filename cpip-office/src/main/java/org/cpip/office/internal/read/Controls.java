package org.cpip.office.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.office.internal.archive.XmlCursor;

/**
 * The content controls in the paragraphs of a table's row (ECMA-376 part 1, 17.5.2.31), as they are read. A control
 * inside another counts as part of it; one around whole paragraphs, cells or rows is passed through. For one thread.
 */
public final class Controls {

    /** No row of ours has nearly as many; more are left out, so that memory stays bounded. */
    private static final int MOST = 10_000;

    private final List<Found> found = new ArrayList<>();
    private int column;
    /** The depth of the control at hand; 0 when there is none. */
    private int depth;

    private int from;
    private String tag = "";
    private boolean prompting;

    /** None found yet. */
    public Controls() {}

    /**
     * A control.
     *
     * @param tag its tag; empty text when it has none
     * @param text what it shows
     * @param prompting whether that is a prompt, so that it has no value
     * @param column the column in the grid of the cell that it is in
     */
    public record Found(String tag, String text, boolean prompting, int column) {}

    /** The controls of the row read last, from left to right. */
    public List<Found> ofRow() {
        return List.copyOf(found);
    }

    void beginRow() {
        found.clear();
    }

    void beginCell(int at) {
        column = at;
    }

    /**
     * An element begins in a paragraph whose text so far is given. Properties of a control are read to their end, and
     * the answer says so.
     */
    boolean takes(String name, XmlCursor cursor, StringBuilder text) throws IOException {
        if (depth > 0 && cursor.depth() <= depth) {
            end(text);
        }
        if (depth == 0 && name.equals("sdt")) {
            depth = cursor.depth();
            from = text.length();
            tag = "";
            prompting = false;
        } else if (name.equals("sdtPr") && cursor.depth() == depth + 1) {
            properties(cursor);
            return true;
        }
        return false;
    }

    /** A paragraph has ended, perhaps one of a text box inside a control. */
    void endOfParagraph(XmlCursor cursor, StringBuilder text) {
        if (cursor.depth() < depth) {
            end(text);
        }
    }

    private void properties(XmlCursor cursor) throws IOException {
        int outer = cursor.depth();
        while (cursor.startWithin(outer)) {
            switch (cursor.name()) {
                case "tag" -> tag = cursor.value();
                case "showingPlcHdr" -> prompting = cursor.isOn();
                default -> {
                    // What may be put in, which does not matter here.
                }
            }
            cursor.skip();
        }
    }

    private void end(StringBuilder text) {
        depth = 0;
        if (found.size() < MOST) {
            found.add(new Found(tag, text.substring(Math.min(from, text.length())), prompting, column));
        }
    }
}

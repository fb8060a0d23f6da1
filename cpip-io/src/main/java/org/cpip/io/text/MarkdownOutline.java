package org.cpip.io.text;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a Markdown file is laid out with, looked through before its blocks are given.
 *
 * @param tops how many headings of the first level it has
 * @param title the title that its front matter gives; empty text when there is none
 * @param isMarked whether it has headings, tables or marked words
 */
record MarkdownOutline(int tops, String title, boolean isMarked) {

    static MarkdownOutline of(Node document, String title) {
        int tops = 0;
        boolean marked = false;
        for (Node node = document.getFirstChild(); node != null; node = next(node, document)) {
            if (node instanceof Heading heading) {
                tops += heading.getLevel() == 1 ? 1 : 0;
                marked = true;
            }
            marked |= node instanceof TableBlock
                    || node instanceof StrongEmphasis
                    || node instanceof StruckText
                    || isTask(node);
        }
        return new MarkdownOutline(tops, title, marked);
    }

    /** In the order of the text, without recursion: words can be marked within marked words without end. */
    private static @Nullable Node next(Node node, Node top) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != top && at.getNext() == null) {
            at = at.getParent();
        }
        return at == top ? null : at.getNext();
    }

    private static boolean isTask(Node node) {
        return node instanceof Paragraph
                && node.getParent() instanceof org.commonmark.node.ListItem
                && node.getFirstChild() instanceof Text text
                && text.getLiteral().startsWith("[");
    }

    /** Whether a first paragraph is the title, because nothing else is. */
    boolean hasNoTitle() {
        return tops == 0 && title.isEmpty();
    }

    /** How much higher a section's heading stands than its number of signs says: below a single title by one. */
    int shift() {
        return tops > 1 || tops == 0 && !title.isEmpty() ? 0 : 1;
    }
}

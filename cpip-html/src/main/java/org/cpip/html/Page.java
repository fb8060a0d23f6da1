package org.cpip.html;

import java.io.IOException;
import org.cpip.io.internal.LooksOfText;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.SourceLocation;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/** What all who walk through one page share: its places, its limits, what they count. For one thread. */
final class Page {

    final Boilerplate boilerplate = new Boilerplate();
    Notes notes = Notes.NONE;
    Tabs tabs = Tabs.NONE;

    private final String source;
    private final Limits limits;
    private final BlockHandler handler;
    private int tables;
    private int rows;
    private int repeated;
    private boolean blocks;
    private int hidden;
    private boolean hiddenDate;
    private @Nullable SourceLocation firstHidden;

    Page(String source, Limits limits, BlockHandler handler) {
        this.source = source;
        this.limits = limits;
        this.handler = handler;
    }

    static SourceLocation place(String source, Node node) {
        Range range = node.sourceRange();
        // what the parser put in, such as a missing tbody, stands where its parent does
        for (Node up = node.parent(); up != null && !range.isTracked(); up = up.parent()) {
            range = up.sourceRange();
        }
        return range.isTracked()
                ? SourceLocation.ofLine(
                        source,
                        Math.max(1, range.start().lineNumber()),
                        Math.max(1, range.start().columnNumber()))
                : SourceLocation.of(source);
    }

    SourceLocation place(Node node) {
        return place(source, node);
    }

    /** The place of a row. */
    SourceLocation place(Node node, int table, int row) {
        SourceLocation line = place(node);
        return new SourceLocation(source, line.line(), line.column(), 0, table, row, 0);
    }

    /** A table begins; the answer is its number. */
    int table() {
        return ++tables;
    }

    /** A row begins. */
    void row(Node node) throws IOException {
        if (++rows > limits.rows()) {
            throw new LimitExceededException("rows", limits.rows(), place(node));
        }
    }

    /** A cell is repeated because one above it goes on: few bytes can say so of millions. */
    void repeated(Node node) throws IOException {
        if (++repeated > limits.rows()) {
            throw new LimitExceededException("rows", limits.rows(), place(node));
        }
    }

    void checkColumns(long columns, Node node) throws IOException {
        if (columns > limits.cells()) {
            throw new LimitExceededException("cells", limits.cells(), place(node));
        }
    }

    void checkLength(int length, Node node) throws IOException {
        if (length > limits.textLength()) {
            throw new LimitExceededException("textLength", limits.textLength(), place(node));
        }
    }

    /** Something was read. */
    void block() {
        blocks = true;
    }

    boolean isEmpty() {
        return !blocks;
    }

    /** Words that the page does not show stand here and were left out. */
    void hidden(Node node) {
        firstHidden = firstHidden == null ? place(node) : firstHidden;
        hidden++;
        hiddenDate |= node instanceof Element element && LooksOfText.isDated(element.text());
    }

    void sayHidden() {
        SourceLocation first = firstHidden;
        if (first != null) {
            String message = hidden == 1
                    ? "The page does not show a passage that begins here, and it was not read."
                    : "The page does not show " + hidden + " passages, and they were not read. The first begins here.";
            // what has no date is a menu, a form or a banner
            handler.diagnostic(
                    hiddenDate
                            ? HtmlProblem.HIDDEN.warning(first, message + " There are dates in what was left out.")
                            : HtmlProblem.HIDDEN.info(first, message));
        }
    }
}

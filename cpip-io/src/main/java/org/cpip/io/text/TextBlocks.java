package org.cpip.io.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.cpip.io.recognise.PlanLines;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocks of raw blocks, looking a few ahead: a number alone labels the text after it, and a short text without
 * punctuation above actions is a heading.
 */
final class TextBlocks {

    private static final int TITLE_LENGTH = 300;

    private final RawBlockReader rawBlocks;
    private final String source;
    private final BlockHandler handler;
    private final Deque<RawBlock> ahead = new ArrayDeque<>();
    private final TabRows rows = new TabRows();
    private final TextTitles titles = new TextTitles(this);
    private boolean any;
    private boolean inList;
    private boolean inNumbers;
    /** How many parts the number of the last numbered item had. */
    private int itemDepth;

    private int section;
    private @Nullable ListMarker lastItem;

    TextBlocks(RawBlockReader rawBlocks, String source, BlockHandler handler) {
        this.rawBlocks = rawBlocks;
        this.source = source;
        this.handler = handler;
    }

    void run() throws IOException {
        for (RawBlock raw = poll(); raw != null; raw = poll()) {
            switch (raw.kind()) {
                case HEADING -> heading(markdownLevel(raw), "", raw.text(), raw);
                case ITEM -> item(raw);
                case ROW -> row(raw);
                case TEXT -> text(raw);
            }
            any = true;
        }
    }

    private void row(RawBlock raw) {
        handler.block(rows.row(raw.text(), raw.line(), at(raw)));
        inList = false;
        inNumbers = false;
        lastItem = null;
    }

    private void text(RawBlock raw) throws IOException {
        if (!any && raw.text().length() <= TITLE_LENGTH) {
            // "Housing Plan\n\n1. We will act."
            heading(0, "", raw.text(), raw);
            return;
        }
        Optional<ListMarker> number = overNumbers(raw);
        if (number.isPresent()) {
            // "2 Clinics\n\n2.1 We will act."
            section = 1;
            heading(1, number.get().label(), number.get().rest(), raw);
        } else if (titles.isTitle(raw.inOneLine(), lastItem, inList)) {
            // "Plan\n\nHousing\n\n1. We will act."
            heading(section + 1, "", raw.inOneLine().text(), raw);
        } else {
            handler.block(new Block.Paragraph(raw.text(), at(raw)));
        }
    }

    /** The number of a title that stands over others: "2" of "2 Clinics" above "2.1". */
    private Optional<ListMarker> overNumbers(RawBlock raw) throws IOException {
        RawBlock next = peek(0);
        return next == null || next.marker().isEmpty() || !raw.isTitleLike()
                ? Optional.empty()
                : raw.marker()
                        .or(() -> ListMarker.of(raw.text()))
                        .filter(marker -> marker.kind() == ListMarker.Kind.NUMBER
                                && !marker.isClosed()
                                && next.marker().get().stem().equals(marker.label() + "."));
    }

    private void item(RawBlock raw) throws IOException {
        ListMarker marker = raw.marker().orElseThrow();
        if (isNumberedHeading(raw, marker)
                || isOverTable(raw, marker)
                || marker.stem().isEmpty() && overNumbers(raw).isPresent()) {
            section = marker.depth();
            // "Plan\n\n2.0 Table of Actions\n\n1. We will act."
            heading(section, marker.label(), raw.text(), raw);
            return;
        }
        String text = raw.text();
        if (text.isEmpty()) {
            RawBlock next = peek(0);
            boolean labelled = next != null && next.kind() == RawBlock.Kind.TEXT && !isHeadingAfter(marker, next);
            if (next != null && labelled) {
                // "1\n\nWe will build homes."
                poll();
                text = next.text();
            }
        }
        handler.block(new Block.ListItem(level(raw, marker), marker.label(), text, at(raw)));
        inList = true;
        itemDepth = marker.kind() == ListMarker.Kind.NUMBER ? marker.depth() : itemDepth;
        inNumbers |= marker.kind() == ListMarker.Kind.NUMBER;
        lastItem = marker;
    }

    /** Whether what stands after a number alone is the heading of the next list rather than what the number labels. */
    private boolean isHeadingAfter(ListMarker marker, RawBlock next) throws IOException {
        RawBlock after = peek(1);
        // "3\n\nHousing\n\n1. We will act.": the number was the last of its list and labels nothing
        return next.isTitleLike()
                && after != null
                && after.beginsList()
                && !after.marker().orElseThrow().follows(marker);
    }

    /** "2.0 Table of Actions": no full stop after the number, a title after it, and no neighbour in the same count. */
    private boolean isNumberedHeading(RawBlock raw, ListMarker marker) throws IOException {
        if (marker.kind() != ListMarker.Kind.NUMBER
                || marker.isClosed()
                || marker.stem().isEmpty()
                || !raw.isTitleLike()) {
            // "1. We will act.", "2.3 We will act."
            return false;
        }
        if (marker.depth() == itemDepth && PlanLines.isAction(raw.text())) {
            // "1.1.1 Build homes", "1.1.2 Let homes", "1.2 Ports", "1.2.1 Dredge the port": alone, and of the same
            // depth
            return false;
        }
        RawBlock next = peek(0);
        // "2.1 Homes\n\n2.2 Ports" counts on, so these are items and no headings
        boolean neighbour =
                next != null && next.marker().isPresent() && next.marker().get().follows(marker) && marker.order() > 0;
        return !neighbour && (lastItem == null || !inList || !marker.follows(lastItem));
    }

    /** "1. Locks" above the rows of a table, and no neighbour in a list. */
    private boolean isOverTable(RawBlock raw, ListMarker marker) throws IOException {
        RawBlock next = peek(0);
        return next != null
                && next.kind() == RawBlock.Kind.ROW
                && marker.kind() == ListMarker.Kind.NUMBER
                && raw.isTitleLike()
                && !PlanLines.isAction(raw.text())
                && (lastItem == null || !inList || !marker.follows(lastItem));
    }

    private int markdownLevel(RawBlock raw) {
        // the first heading of a page is its title, so its sections begin one level higher
        return any ? Math.max(1, raw.level() - 1) : 0;
    }

    private int level(RawBlock raw, ListMarker marker) {
        // two spaces are a level, which most editors keep to
        int indent = Math.min(8, (raw.column() - 1) / 2);
        return switch (marker.kind()) {
            case NUMBER -> 0;
            // letters and bullets below numbers are parts of an action, alone they are actions
            case LETTER, ROMAN -> inNumbers ? 1 : 0;
            case BULLET -> inNumbers ? Math.max(1, indent) : indent;
        };
    }

    private void heading(int level, String label, String text, RawBlock raw) {
        handler.block(new Block.Heading(level, label, text, at(raw)));
        inList = false;
        inNumbers = false;
        lastItem = null;
    }

    private SourceLocation at(RawBlock raw) {
        return SourceLocation.ofLine(source, raw.line(), raw.column());
    }

    private @Nullable RawBlock poll() throws IOException {
        RawBlock first = ahead.poll();
        return first == null ? rawBlocks.next() : first;
    }

    /** The block that comes after those ahead of it, without taking any; null after the last. */
    @Nullable
    RawBlock peek(int index) throws IOException {
        while (ahead.size() <= index) {
            RawBlock next = rawBlocks.next();
            if (next == null) {
                return null;
            }
            ahead.add(next);
        }
        Iterator<RawBlock> waiting = ahead.iterator();
        for (int i = 0; i < index; i++) {
            waiting.next();
        }
        return waiting.next();
    }
}

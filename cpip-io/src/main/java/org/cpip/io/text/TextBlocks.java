package org.cpip.io.text;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * Makes blocks of pieces, looking two pieces ahead: a number alone labels the piece after it, and a short piece without
 * punctuation right before a list that begins is a heading.
 */
final class TextBlocks {

    private static final int TITLE_LENGTH = 300;

    private final Pieces pieces;
    private final String source;
    private final BlockHandler handler;
    private final Deque<Piece> ahead = new ArrayDeque<>();
    private boolean any;
    private boolean inList;
    private boolean inNumbers;
    private int section;
    private @Nullable Marker lastItem;

    TextBlocks(Pieces pieces, String source, BlockHandler handler) {
        this.pieces = pieces;
        this.source = source;
        this.handler = handler;
    }

    void run() throws IOException {
        for (Piece piece = poll(); piece != null; piece = poll()) {
            switch (piece.kind()) {
                case HEADING -> heading(markdownLevel(piece), "", piece.text(), piece);
                case ITEM -> item(piece);
                case TEXT -> text(piece);
            }
            any = true;
        }
    }

    private void text(Piece piece) throws IOException {
        if (!any && piece.text().length() <= TITLE_LENGTH) {
            heading(0, "", piece.text(), piece);
        } else if (piece.isTitleLike() && listBeginsAt(0)) {
            heading(section + 1, "", piece.text(), piece);
        } else {
            handler.block(new Block.Paragraph(piece.text(), at(piece)));
        }
    }

    private void item(Piece piece) throws IOException {
        Marker marker = piece.marker().orElseThrow();
        if (isNumberedHeading(piece, marker)) {
            section = marker.depth();
            heading(section, marker.label(), piece.text(), piece);
            return;
        }
        String text = piece.text();
        if (text.isEmpty()) {
            Piece next = peek(0);
            boolean labelled = next != null && next.kind() == Piece.Kind.TEXT && !isHeadingAfter(marker, next);
            if (next != null && labelled) {
                poll();
                text = next.text();
            }
        }
        handler.block(new Block.ListItem(level(piece, marker), marker.label(), text, at(piece)));
        inList = true;
        inNumbers |= marker.kind() == Marker.Kind.NUMBER;
        lastItem = marker;
    }

    /** Whether what stands after a number alone is the heading of the next list rather than what the number labels. */
    private boolean isHeadingAfter(Marker marker, Piece next) throws IOException {
        Piece after = peek(1);
        return next.isTitleLike()
                && after != null
                && after.beginsList()
                && !after.marker().orElseThrow().follows(marker);
    }

    /** "2.0 Table of Actions": no full stop after the number, a title after it, and no neighbour in the same count. */
    private boolean isNumberedHeading(Piece piece, Marker marker) throws IOException {
        if (marker.kind() != Marker.Kind.NUMBER
                || marker.isClosed()
                || marker.stem().isEmpty()
                || !piece.isTitleLike()) {
            return false;
        }
        Piece next = peek(0);
        boolean neighbour =
                next != null && next.marker().isPresent() && next.marker().get().follows(marker) && marker.order() > 0;
        return !neighbour && (lastItem == null || !inList || !marker.follows(lastItem));
    }

    private boolean listBeginsAt(int index) throws IOException {
        Piece next = peek(index);
        return next != null && next.kind() == Piece.Kind.ITEM && (next.beginsList() || !inList);
    }

    private int markdownLevel(Piece piece) {
        return any ? Math.max(1, piece.level() - 1) : 0;
    }

    private int level(Piece piece, Marker marker) {
        int indent = Math.min(8, (piece.column() - 1) / 2);
        return switch (marker.kind()) {
            case NUMBER -> 0;
            case LETTER -> inNumbers ? 1 : 0;
            case BULLET -> inNumbers ? Math.max(1, indent) : indent;
        };
    }

    private void heading(int level, String label, String text, Piece piece) {
        handler.block(new Block.Heading(level, label, text, at(piece)));
        inList = false;
        inNumbers = false;
        lastItem = null;
    }

    private SourceLocation at(Piece piece) {
        return SourceLocation.ofLine(source, piece.line(), piece.column());
    }

    private @Nullable Piece poll() throws IOException {
        Piece first = ahead.poll();
        return first == null ? pieces.next() : first;
    }

    private @Nullable Piece peek(int index) throws IOException {
        while (ahead.size() <= index) {
            Piece next = pieces.next();
            if (next == null) {
                return null;
            }
            ahead.add(next);
        }
        Iterator<Piece> waiting = ahead.iterator();
        for (int i = 0; i < index; i++) {
            waiting.next();
        }
        return waiting.next();
    }
}

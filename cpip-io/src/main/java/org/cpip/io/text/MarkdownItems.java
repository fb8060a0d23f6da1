package org.cpip.io.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.SourceLocation;
import org.jspecify.annotations.Nullable;

/** Lists of a Markdown file, those of CommonMark and those that it takes for paragraphs. For one file and one thread. */
final class MarkdownItems {

    // "[x] Open the depot"
    private static final Pattern TASK = Pattern.compile("\\[([ xX])]\\s+(?=\\S)");

    private final MarkdownBlocks blocks;
    private final TypedLines typed = new TypedLines();
    private int depth = -1;
    private boolean inNumbers;
    private @Nullable Waiting waiting;

    /** A number that stands alone, for the paragraph after it: "1.\n\nWe will act." */
    private record Waiting(int level, String label, SourceLocation place) {}

    MarkdownItems(MarkdownBlocks blocks) {
        this.blocks = blocks;
    }

    /** A heading or a table ends whatever list there was. */
    void end() throws IOException {
        release();
        inNumbers = false;
    }

    private void release() throws IOException {
        Waiting alone = waiting;
        waiting = null;
        if (alone != null) {
            blocks.emit(new Block.ListItem(alone.level(), alone.label(), "", alone.place()));
        }
    }

    void list(ListBlock list) throws IOException {
        release();
        depth++;
        ListNumbers numbers = new ListNumbers(list);
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            item(item, numbers.label(blocks.firstLine(item).substring(column(item))), list instanceof BulletList);
        }
        depth--;
        inNumbers |= list instanceof OrderedList;
    }

    private int column(Node item) {
        String line = blocks.firstLine(item);
        return Math.min(line.length(), Math.max(0, blocks.place(item, 0).column() - 1));
    }

    private void item(Node item, String label, boolean bullet) throws IOException {
        // bullets below numbers are parts of an action, alone they are actions
        int level = bullet && inNumbers ? Math.max(1, depth) : depth;
        Node first = item.getFirstChild();
        if (first instanceof Paragraph) {
            pieces(blocks.inlines(first), first, level, label);
            first.unlink();
        } else if (first == null || !(first instanceof ListBlock)) {
            waiting = new Waiting(level, label, blocks.place(item, 0));
        }
        blocks.children(item);
    }

    /** A paragraph outside lists, or a further one of an item. */
    void paragraph(List<MarkedLine> lines, Node node) throws IOException {
        Waiting alone = waiting;
        waiting = null;
        pieces(lines, node, alone == null ? -1 : alone.level(), alone == null ? "" : alone.label());
    }

    /**
     * Cuts a paragraph where a line begins something of its own.
     *
     * @param level that of the item which it begins; -1 when it begins none
     */
    private void pieces(List<MarkedLine> lines, Node node, int level, String label) throws IOException {
        List<MarkedLine> piece = new ArrayList<>();
        int at = level;
        String number = label;
        boolean first = true;
        for (MarkedLine line : lines) {
            Optional<TypedLines.Start> start = first && level >= 0 ? Optional.empty() : typed.start(line.text(), first);
            if (start.isPresent()) {
                give(piece, node, at, number);
                piece.clear();
                number = start.get().label();
                at = number.isEmpty() ? -1 : below(level, start.get().counts());
                piece.add(line.without(start.get().skip()));
            } else {
                piece.add(line);
            }
            first = false;
        }
        give(piece, node, at, number);
    }

    private int below(int level, boolean numbers) {
        if (depth >= 0) {
            // "1. Repair the wall.\n   a. Survey it."
            return Math.max(level, depth) + 1;
        }
        int outside = numbers || !inNumbers ? 0 : 1;
        inNumbers |= numbers;
        return outside;
    }

    private void give(List<MarkedLine> piece, Node node, int level, String label) throws IOException {
        if (piece.isEmpty()) {
            return;
        }
        Matcher task = TASK.matcher(piece.get(0).text());
        Optional<Boolean> tick = Optional.empty();
        if (level >= 0 && task.lookingAt()) {
            tick = Optional.of(!task.group(1).equals(" "));
            piece.set(0, piece.get(0).without(task.end()));
        }
        SourceLocation place = blocks.place(node, piece.get(0).offset());
        String text = MarkedLine.text(piece);
        Block.Marks marks = MarkedLine.marks(piece, tick);
        blocks.emit(
                level < 0
                        ? new Block.Paragraph(text, place, marks)
                        : new Block.ListItem(level, label, text, place, marks));
    }
}

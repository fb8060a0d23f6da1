package org.cpip.office.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.SourceLocation;

/**
 * The body, or a text box outside tables: everything becomes a block of its own. Empty paragraphs are left out. A box stands beside
 * what is said, so it becomes a frame of one cell, and comes where nothing is interrupted: before the next heading, or at the end.
 */
final class BlockStory implements Story {

    private final ReadingPosition position;
    private final Consumer<Block> out;
    /** Those of the paragraph at hand, and those that wait for a heading. */
    private final List<Block> boxes = new ArrayList<>();

    private final List<Block> waiting = new ArrayList<>();

    BlockStory(ReadingPosition position, Consumer<Block> out) {
        this.position = position;
        this.out = out;
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        if (paragraph.isBlank() && paragraph.struck.length() == 0) {
            return;
        }
        Block.Marks marks = paragraph.marks();
        String text = paragraph.stripped();
        String label = paragraph.label;
        SourceLocation location = position.ofParagraph(paragraph.number);
        if (paragraph.contents) {
            out.accept(new Block.ContentsLine(label == null || label.isEmpty() ? text : label + " " + text, location));
        } else if (paragraph.heading >= 0) {
            end();
            out.accept(new Block.Heading(paragraph.heading, label == null ? "" : label, text, location, marks));
        } else if (label != null && !label.isEmpty()) {
            out.accept(new Block.ListItem(paragraph.listLevel, label, text, location, marks));
        } else {
            out.accept(new Block.Paragraph(text, location, marks));
        }
    }

    @Override
    public void row(Block.TableRow row) {
        out.accept(row);
    }

    @Override
    public Story beside() {
        return new BoxStory(position, boxes::add);
    }

    @Override
    public void releaseBoxes() {
        if (!boxes.isEmpty()) {
            waiting.addAll(boxes);
            boxes.clear();
        }
    }

    @Override
    public void end() {
        waiting.forEach(out);
        waiting.clear();
    }
}

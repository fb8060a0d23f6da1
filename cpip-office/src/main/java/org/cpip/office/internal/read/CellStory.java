package org.cpip.office.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.spi.block.Block;
import org.cpip.spi.exchange.SourceLocation;

/**
 * A cell: paragraphs become lines, with their list labels, since the label is often all that a cell holds; tables inside
 * it are kept apart. One is used for all cells of a table.
 */
final class CellStory implements Story {

    private final ReadingPosition position;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> nested = new ArrayList<>();
    private final StringBuilder struck = new StringBuilder(0);
    private final List<String> notes = new ArrayList<>(0);
    /** Whether it holds more than paragraphs, so that they are kept as blocks as well. */
    private boolean rich;

    private int bold;
    private final List<CellStory> boxes = new ArrayList<>();

    CellStory(ReadingPosition position) {
        this.position = position;
    }

    /** Forgets the last cell. */
    void begin() {
        text.setLength(0);
        nested.clear();
        boxes.clear();
        struck.setLength(0);
        notes.clear();
        rich = false;
        bold = 0;
    }

    @Override
    public void paragraph(Paragraph paragraph) throws IOException {
        String label = paragraph.label;
        boolean labelled = label != null && !label.isEmpty();
        Block.Marks marks = paragraph.marks();
        mark(marks);
        if (text.length() == 0 && !labelled && paragraph.isBlank()) {
            return;
        }
        keep(paragraph, labelled, marks);
        if (text.length() > 0) {
            text.append('\n');
        }
        if (labelled) {
            text.append(label).append(paragraph.text.length() == 0 ? "" : " ");
        }
        text.append(paragraph.text);
        position.checkLength(text.length());
    }

    private void mark(Block.Marks marks) {
        if (marks == Block.Marks.NONE) {
            return;
        }
        if (!marks.struck().isEmpty()) {
            struck.append(struck.length() > 0 ? "\n" : "").append(marks.struck());
        }
        notes.addAll(marks.notes());
        if (text.length() == 0) {
            bold = marks.bold();
        }
    }

    /** Keeps a heading or an item as a block, from the first on everything else too. */
    private void keep(Paragraph paragraph, boolean labelled, Block.Marks marks) {
        boolean heading = paragraph.heading >= 0;
        if (!rich && !heading && !labelled || paragraph.isBlank()) {
            return;
        }
        SourceLocation place = position.here();
        if (!rich && text.length() > 0) {
            nested.add(0, new Block.Paragraph(text(), place));
        }
        rich = true;
        String words = paragraph.stripped();
        String label = paragraph.label == null ? "" : paragraph.label;
        nested.add(
                heading
                        ? new Block.Heading(paragraph.heading, label, words, place, marks)
                        : labelled
                                ? new Block.ListItem(paragraph.listLevel, label, words, place, marks)
                                : new Block.Paragraph(words, place, marks));
    }

    @Override
    public void row(Block.TableRow row) {
        nested.add(row);
    }

    /** What a person sees beside its characters. */
    Block.Marks marks() {
        return bold == 0 && struck.length() == 0 && notes.isEmpty()
                ? Block.Marks.NONE
                : new Block.Marks(Math.min(bold, text().length()), struck.toString(), notes, Optional.empty());
    }

    @Override
    public Story beside() {
        CellStory box = new CellStory(position);
        boxes.add(box);
        return box;
    }

    @Override
    public void releaseBoxes() throws IOException {
        if (boxes.isEmpty()) {
            return;
        }
        for (CellStory box : boxes) {
            String words = box.text();
            if (!words.isEmpty()) {
                text.append(text.length() > 0 ? "\n" : "").append(words);
                position.checkLength(text.length());
            }
            nested.addAll(box.nested);
        }
        boxes.clear();
    }

    /** Its lines, without white space at the ends. */
    String text() {
        return text.length() == 0 ? "" : Paragraph.stripped(text);
    }

    /** The blocks inside it, when they are more than paragraphs. */
    List<Block> nested() {
        // most cells hold none, and copying the list of none is not free
        return nested.isEmpty() ? List.of() : nested;
    }

    @Override
    public void end() {
        // what a cell holds is taken by its table
    }
}

package org.cpip.office.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.block.Block;

/**
 * A cell: paragraphs become lines, with their list labels, since the label is often all that a cell holds; tables inside
 * it are kept apart. One is used for all cells of a table.
 */
final class CellStory implements Story {

    private final ReadingPosition position;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> nested = new ArrayList<>();
    private final List<CellStory> boxes = new ArrayList<>();

    CellStory(ReadingPosition position) {
        this.position = position;
    }

    /** Forgets the last cell. */
    void begin() {
        text.setLength(0);
        nested.clear();
        boxes.clear();
    }

    @Override
    public void paragraph(Paragraph paragraph) throws IOException {
        String label = paragraph.label;
        boolean labelled = label != null && !label.isEmpty();
        if (text.length() == 0 && !labelled && paragraph.isBlank()) {
            return;
        }
        if (text.length() > 0) {
            text.append('\n');
        }
        if (labelled) {
            text.append(label).append(paragraph.text.length() == 0 ? "" : " ");
        }
        text.append(paragraph.text);
        position.checkLength(text.length());
    }

    @Override
    public void row(Block.TableRow row) {
        nested.add(row);
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

    /** The rows of tables inside it. */
    List<Block> nested() {
        return nested;
    }
}

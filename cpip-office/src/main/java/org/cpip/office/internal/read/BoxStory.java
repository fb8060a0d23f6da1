package org.cpip.office.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.Block.Marks;

/** A text box outside tables: all of it becomes one cell. */
final class BoxStory implements Story {

    /** Boxes are no tables of the document, whose numbers people count. */
    private static final int FIRST = 1 << 24;

    private final ReadingPosition position;
    private final Consumer<Block> out;
    private final List<Block> inside = new ArrayList<>();
    private final BlockStory story;

    BoxStory(ReadingPosition position, Consumer<Block> out) {
        this.position = position;
        this.out = out;
        this.story = new BlockStory(position, inside::add);
    }

    @Override
    public void paragraph(Paragraph paragraph) throws IOException {
        story.paragraph(paragraph);
    }

    @Override
    public void row(Block.TableRow row) {
        story.row(row);
    }

    @Override
    public Story beside() {
        return story.beside();
    }

    @Override
    public void releaseBoxes() {
        story.releaseBoxes();
    }

    @Override
    public void end() {
        story.end();
        if (inside.isEmpty()) {
            return;
        }
        boolean plain = inside.stream().allMatch(Block.Paragraph.class::isInstance);
        Marks marks = inside.size() == 1 && inside.get(0) instanceof Block.Paragraph only ? only.marks() : Marks.NONE;
        Block.Cell cell = new Block.Cell(0, 1, false, text(), plain ? List.of() : inside, marks);
        int number = FIRST + position.box();
        out.accept(new Block.TableRow(
                number, 1, false, List.of(cell), inside.get(0).location()));
    }

    private String text() {
        return inside.stream()
                .map(BoxStory::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.text();
        } else if (block instanceof Block.ListItem item) {
            return item.label() + " " + item.text();
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        // tables inside it are kept apart
        return "";
    }
}

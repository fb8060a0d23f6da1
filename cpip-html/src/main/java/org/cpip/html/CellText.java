package org.cpip.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cpip.spi.block.Block;
import org.jsoup.nodes.Element;

/**
 * A cell: its paragraphs, headings and items become lines, with their labels; what is more than paragraphs is kept as blocks
 * beside them.
 */
record CellText(Page page, Element cell) {

    Block.Cell read(PageWalk around, int column, int span) throws IOException {
        List<Block> blocks = new ArrayList<>();
        around.inCell(blocks::add).inside(cell);
        StringBuilder text = new StringBuilder();
        for (Block block : blocks) {
            String line = line(block);
            if (!line.isEmpty()) {
                text.append(text.length() == 0 ? "" : "\n").append(line);
                page.checkLength(text.length(), cell);
            }
        }
        boolean plain = blocks.stream().allMatch(Block.Paragraph.class::isInstance);
        return new Block.Cell(
                column, span, false, text.toString(), plain ? List.of() : blocks, CellMarks.of(blocks, text.length()));
    }

    private static String line(Block block) {
        if (block instanceof Block.Heading heading) {
            return labelled(heading.label(), heading.text());
        }
        if (block instanceof Block.ListItem item) {
            return labelled(item.label(), item.text());
        }
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        }
        // tables inside it are kept apart
        return block instanceof Block.ContentsLine line ? line.text() : "";
    }

    private static String labelled(String label, String text) {
        return label.isEmpty() ? text : text.isEmpty() ? label : label + " " + text;
    }
}

package org.cpip.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.spi.block.Block;

/** What a person sees beside the characters of a cell, put together from its blocks. */
final class CellMarks {

    private CellMarks() {}

    /** Those of the blocks; bold is what the cell begins with, and all of it when each of its paragraphs is all bold. */
    static Block.Marks of(List<Block> blocks, int length) {
        List<String> struck = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Optional<Boolean> tick = Optional.empty();
        boolean allBold = length > 0;
        int bold = 0;
        for (Block block : blocks) {
            Block.Marks marks = marks(block);
            int own = text(block).length();
            // a label before it is not bold, so that only paragraphs count
            bold = bold == 0 && blocks.get(0) == block ? marks.bold() : bold;
            allBold &= block instanceof Block.Paragraph && marks.bold() == own;
            if (!marks.struck().isEmpty()) {
                struck.add(marks.struck());
            }
            notes.addAll(marks.notes());
            tick = tick.isPresent() ? tick : marks.tick();
        }
        boolean plain = !(blocks.isEmpty() || blocks.get(0) instanceof Block.Paragraph);
        int most = allBold ? length : plain ? 0 : bold;
        return most == 0 && struck.isEmpty() && notes.isEmpty() && tick.isEmpty()
                ? Block.Marks.NONE
                : new Block.Marks(most, String.join("\n", struck), notes, tick);
    }

    private static Block.Marks marks(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.marks();
        }
        if (block instanceof Block.ListItem item) {
            return item.marks();
        }
        return block instanceof Block.Paragraph paragraph ? paragraph.marks() : Block.Marks.NONE;
    }

    private static String text(Block block) {
        return block instanceof Block.Paragraph paragraph ? paragraph.text() : "";
    }
}

package org.cpip.io.recognise;

import org.cpip.spi.block.Block;

/** All words of a block as one text. */
final class BlockText {

    private BlockText() {}

    /** The label and text; of a row, the texts of its cells. */
    static String of(Block block) {
        if (block instanceof Block.Heading heading) {
            return joined(heading.label(), heading.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            return paragraph.text();
        } else if (block instanceof Block.ListItem item) {
            return joined(item.label(), item.text());
        } else if (block instanceof Block.ContentsLine line) {
            return line.text();
        }
        StringBuilder out = new StringBuilder();
        for (Block.Cell cell : ((Block.TableRow) block).cells()) {
            append(out, cell);
        }
        return out.toString();
    }

    private static void append(StringBuilder out, Block.Cell cell) {
        if (!cell.text().isBlank()) {
            out.append(out.isEmpty() ? "" : " | ").append(cell.text());
        }
        for (Block nested : cell.nested()) {
            String text = of(nested);
            if (!text.isBlank() && !cell.text().contains(text)) {
                out.append(out.isEmpty() ? "" : " | ").append(text);
            }
        }
    }

    private static String joined(String label, String text) {
        return label.isEmpty() ? text : label + " " + text;
    }
}

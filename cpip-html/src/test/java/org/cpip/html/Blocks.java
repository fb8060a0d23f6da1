package org.cpip.html;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/** Blocks of a page, each as a line, and what was said. */
record Blocks(List<String> lines, List<Diagnostic> diagnostics, List<Block> blocks) {

    static Blocks of(String html) throws IOException {
        return of(html.getBytes(StandardCharsets.UTF_8), Limits.defaults());
    }

    static Blocks of(byte[] html, Limits limits) throws IOException {
        Blocks read = new Blocks(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        ReadOptions options = ReadOptions.defaults().withLimits(limits);
        new HtmlImporter().readBlocks(Source.of("p.html", html), options, new BlockHandler() {
            @Override
            public void block(Block block) {
                read.blocks.add(block);
                read.lines.add(print(block));
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                read.diagnostics.add(diagnostic);
            }
        });
        return read;
    }

    String text() {
        return String.join("\n", lines);
    }

    static String print(Block block) {
        if (block instanceof Block.Heading heading) {
            return "H" + heading.level() + " " + labelled(heading.label(), heading.text()) + print(heading.marks());
        }
        if (block instanceof Block.ListItem item) {
            return "I" + item.level() + " " + labelled(item.label(), item.text()) + print(item.marks());
        }
        if (block instanceof Block.TableRow row) {
            return (row.header() ? "HEAD" : "ROW") + " "
                    + row.cells().stream().map(Blocks::print).collect(Collectors.joining(" | "));
        }
        if (block instanceof Block.ContentsLine line) {
            return "C " + line.text();
        }
        Block.Paragraph paragraph = (Block.Paragraph) block;
        return "P " + paragraph.text().replace("\n", "¶") + print(paragraph.marks());
    }

    private static String labelled(String label, String text) {
        return (label.isEmpty() ? "" : "[" + label + "] ") + text.replace("\n", "¶");
    }

    private static String print(Block.Cell cell) {
        String nested = cell.nested().isEmpty()
                ? ""
                : cell.nested().stream().map(Blocks::print).collect(Collectors.joining("; ", " {", "}"));
        return (cell.continued() ? "^" : cell.text().replace("\n", "¶"))
                + (cell.span() == 1 ? "" : " x" + cell.span())
                + print(cell.marks())
                + nested;
    }

    private static String print(Block.Marks marks) {
        String text = marks.bold() == 0 ? "" : " <bold " + marks.bold() + ">";
        text += marks.struck().isEmpty() ? "" : " <struck " + marks.struck().replace("\n", "¶") + ">";
        text += marks.notes().isEmpty() ? "" : " <notes " + String.join("; ", marks.notes()) + ">";
        return text + (marks.tick().isEmpty() ? "" : marks.tick().get() ? " <done>" : " <open>");
    }
}

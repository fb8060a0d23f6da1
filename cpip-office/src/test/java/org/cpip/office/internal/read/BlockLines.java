package org.cpip.office.internal.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/**
 * What reading gives, a line a block: {@code H1 2.0|text}, {@code P text}, {@code L0 a.|text},
 * {@code T1.2h cell; x3 cell; ^} with {@code h} for a header row, {@code x3} for a span of three, {@code ^} for a cell
 * that continues the one above, and nested rows in braces. A line break is {@code /}.
 */
record BlockLines(List<String> lines, List<Block> blocks, List<Diagnostic> diagnostics) {

    static BlockLines of(TinyDocx docx) throws IOException {
        return of(Source.of("plan.docx", docx.bytes()), ReadOptions.defaults());
    }

    static BlockLines of(byte[] bytes) throws IOException {
        return of(Source.of("plan.docx", bytes), ReadOptions.defaults());
    }

    static BlockLines of(Source source, ReadOptions options) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        TrackedChanges view = TrackedChanges.valueOf(
                options.values().getOrDefault("tracked-changes", "accepted").toUpperCase(Locale.ROOT));
        DocxBlocks.read(source, options.limits(), view, new BlockHandler() {
            @Override
            public void block(Block block) {
                blocks.add(block);
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                diagnostics.add(diagnostic);
            }
        });
        return new BlockLines(blocks.stream().map(BlockLines::line).toList(), blocks, diagnostics);
    }

    /** The codes of the diagnostics with their severity: {@code ERROR DOCX-001}. */
    List<String> codes() {
        return diagnostics.stream().map(d -> d.severity() + " " + d.code()).toList();
    }

    private static String line(Block block) {
        StringBuilder line = new StringBuilder();
        if (block instanceof Block.Heading heading) {
            line.append('H').append(heading.level()).append(' ').append(heading.label());
            line.append('|').append(heading.text());
        } else if (block instanceof Block.ContentsLine contents) {
            line.append("C ").append(contents.text());
        } else if (block instanceof Block.ListItem item) {
            line.append('L')
                    .append(item.level())
                    .append(' ')
                    .append(item.label())
                    .append('|')
                    .append(item.text());
        } else if (block instanceof Block.Paragraph paragraph) {
            line.append("P ").append(paragraph.text());
        } else if (block instanceof Block.TableRow row) {
            row(line, row);
        }
        return line.toString().replace('\n', '/');
    }

    private static void row(StringBuilder line, Block.TableRow row) {
        line.append('T').append(row.table()).append('.').append(row.row()).append(row.header() ? "h" : "");
        String gap = " ";
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            line.append(gap)
                    .append(cell.span() > 1 ? "x" + cell.span() + " " : "")
                    .append(cell.continued() ? "^" : "");
            line.append(cell.text());
            cell.nested()
                    .forEach(nested -> line.append('{').append(line(nested)).append('}'));
            gap = "; ";
            if (cell.column() != column) {
                throw new AssertionError("Cell at column " + cell.column() + " stands at " + column);
            }
            column += cell.span();
        }
    }
}

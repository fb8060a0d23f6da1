package org.cpip.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cpip.io.ProgrammeIO;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;

/** The text of a document's blocks, a line a block, cell or paragraph. */
final class OurText implements BlockHandler {

    private static final ProgrammeIO IO = ProgrammeIO.load();

    private final StringBuilder text = new StringBuilder();
    private boolean refused;

    private OurText() {}

    static OurText of(Path file) throws IOException {
        OurText read = new OurText();
        IO.inspect(Source.of(file), ReadOptions.defaults(), read);
        return read;
    }

    /** Whether there is an error: something was not read, and it is said. */
    boolean refused() {
        return refused;
    }

    @Override
    public String toString() {
        return text.toString();
    }

    @Override
    public void block(Block block) {
        if (block instanceof Block.Heading heading) {
            line(heading.text(), heading.marks());
        } else if (block instanceof Block.ListItem item) {
            line(item.text(), item.marks());
        } else if (block instanceof Block.Paragraph paragraph) {
            line(paragraph.text(), paragraph.marks());
        } else if (block instanceof Block.ContentsLine line) {
            line(line.text());
        } else if (block instanceof Block.TableRow row) {
            for (Block.Cell cell : row.cells()) {
                line(cell.text(), cell.marks());
                nested(cell.nested());
            }
        }
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        refused |= diagnostic.severity() == Severity.ERROR;
    }

    /** Tables; headings and items of a cell are in its text already. */
    private void nested(List<Block> blocks) {
        blocks.stream().filter(Block.TableRow.class::isInstance).forEach(this::block);
    }

    /** Struck words are seen beside the text; notes stand outside the body. */
    private void line(String line, Block.Marks marks) {
        line(line);
        if (!marks.struck().isEmpty()) {
            line(marks.struck());
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}

package org.example.frozen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.PlanOptions;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;

/** A wiki page: {@code =} a heading, {@code *} a list item, {@code |} a row of a table, anything else a paragraph. */
public final class FrozenImporter implements BlockReader {

    static final Format FORMAT = new Format(
            "frozen-wiki",
            "Wiki page",
            List.of("text/x-frozen-wiki"),
            List.of("frozen"),
            Set.of(),
            PlanOptions.and(),
            List.of(FrozenExporter.BULLET));

    public FrozenImporter() {}

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public Detection detect(Probe probe) {
        if (probe.text().startsWith("#frozen")) {
            return Detection.CERTAIN;
        }
        return probe.extension().equals("frozen") && probe.head().length > 0 ? Detection.POSSIBLE : Detection.NO;
    }

    @Override
    public void readBlocks(Source source, ReadOptions options, BlockHandler handler) throws IOException {
        String text = new String(source.readAll(options.limits()), StandardCharsets.UTF_8);
        int line = 0;
        int row = 0;
        for (String each : text.lines().toList()) {
            line++;
            SourceLocation place = SourceLocation.ofLine(source.name(), line, 1);
            if (each.length() > options.limits().textLength()) {
                throw new LimitExceededException("textLength", options.limits().textLength(), place);
            }
            if (each.startsWith("=")) {
                int level = each.startsWith("==") ? 1 : 0;
                handler.block(new Block.Heading(level, "", each.replace("=", "").strip(), place));
            } else if (each.startsWith("*")) {
                handler.block(new Block.ListItem(0, "*", each.substring(1).strip(), place));
            } else if (each.startsWith("|")) {
                row++;
                String[] cells = each.substring(1).split("\\|", -1);
                List<Block.Cell> grid = new java.util.ArrayList<>();
                for (int i = 0; i < cells.length; i++) {
                    grid.add(Block.Cell.of(i, cells[i].strip()));
                }
                handler.block(new Block.TableRow(1, row, row == 1, grid, SourceLocation.ofRow(source.name(), 1, row)));
            } else if (each.startsWith("?")) {
                handler.diagnostic(Diagnostic.warning("FRZ-001", place, "A doubt: " + each, "Settle it."));
            } else if (!each.isBlank() && !each.startsWith("#")) {
                handler.block(new Block.Paragraph(each, place));
            }
        }
    }
}

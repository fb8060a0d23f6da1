package org.cpip.testkit;

import java.util.List;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.SourceLocation;

/** Readers of blocks on which no recognition can rely. */
class BrokenBlockReaders {

    private BrokenBlockReaders() {}

    public static class PointsElsewhere extends SoundPlugin implements BlockReader {
        @Override
        public void readBlocks(Source source, ReadOptions options, BlockHandler handler) {
            handler.block(new Block.Paragraph("A plan", SourceLocation.of("input")));
        }
    }

    public static class CountsRowsFromZero extends SoundPlugin implements BlockReader {
        @Override
        public void readBlocks(Source source, ReadOptions options, BlockHandler handler) {
            handler.block(row(source, 1, 0, Block.Cell.of(0, "Action")));
        }
    }

    public static class TakesUpATableAgain extends SoundPlugin implements BlockReader {
        @Override
        public void readBlocks(Source source, ReadOptions options, BlockHandler handler) {
            handler.block(row(source, 1, 1, Block.Cell.of(0, "Action")));
            handler.block(new Block.Paragraph("A note", SourceLocation.of(source.name())));
            handler.block(row(source, 1, 2, Block.Cell.of(0, "We will act.")));
        }
    }

    public static class PutsOneCellOverAnother extends SoundPlugin implements BlockReader {
        @Override
        public void readBlocks(Source source, ReadOptions options, BlockHandler handler) {
            handler.block(row(
                    source,
                    1,
                    1,
                    new Block.Cell(0, 2, false, "Action", List.of()),
                    new Block.Cell(1, 1, false, "Due", List.of())));
        }
    }

    private static Block row(Source source, int table, int row, Block.Cell... cells) {
        return new Block.TableRow(table, row, row == 1, List.of(cells), SourceLocation.of(source.name()));
    }
}

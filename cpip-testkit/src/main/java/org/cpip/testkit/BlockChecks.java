package org.cpip.testkit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.opentest4j.AssertionFailedError;

/** What recognising a plan relies on in the blocks that a reader gives. */
final class BlockChecks {

    private static final String BLOCKS = "SPI-18";
    private static final String ANY_BYTES = "SPI-10";

    private final ProgrammeImporter importer;
    private final List<Source> samples;

    BlockChecks(ProgrammeImporter importer, List<Source> samples) {
        this.importer = importer;
        this.samples = samples;
    }

    void givesBlocksInOrder() throws IOException {
        if (!(importer instanceof BlockReader reader)) {
            throw Rules.skipped("the importer gives no blocks");
        }
        for (Source sample : samples) {
            check(sample, blocks(reader, sample));
        }
    }

    private static List<Block> blocks(BlockReader reader, Source sample) throws IOException {
        List<Block> blocks = new ArrayList<>();
        BlockHandler handler = new BlockHandler() {
            @Override
            public void block(Block block) {
                blocks.add(block);
            }

            @Override
            public void diagnostic(Diagnostic diagnostic) {}
        };
        try {
            reader.readBlocks(sample, ReadOptions.defaults(), handler);
        } catch (RuntimeException | StackOverflowError e) {
            throw Rules.skippedFor(ANY_BYTES, e);
        }
        return blocks;
    }

    private static void check(Source sample, List<Block> blocks) {
        Set<Integer> ended = new HashSet<>();
        int table = 0;
        for (Block block : blocks) {
            if (!block.location().source().equals(sample.name())) {
                throw broken(
                        sample, block, "has its place in \"" + block.location().source() + "\"");
            }
            int current = block instanceof Block.TableRow row ? row.table() : 0;
            if (current != table) {
                ended.add(table);
                table = current;
            }
            if (block instanceof Block.TableRow row) {
                if (row.table() < 1 || row.row() < 1) {
                    throw broken(sample, block, "is counted from 0; tables and rows are counted from 1");
                }
                if (ended.contains(row.table())) {
                    throw broken(sample, block, "continues table " + row.table() + " after another block");
                }
                checkCells(sample, row);
            } else if (level(block) < 0) {
                throw broken(sample, block, "has a level below 0");
            }
        }
    }

    private static void checkCells(Source sample, Block.TableRow row) {
        int free = 0;
        for (Block.Cell cell : row.cells()) {
            if (cell.span() < 1 || cell.column() < free) {
                throw broken(sample, row, "has a cell in column " + cell.column() + " that covers another or nothing");
            }
            if (cell.continued() && !cell.text().isEmpty()) {
                throw broken(sample, row, "has text in a cell that continues the one above");
            }
            free = cell.column() + cell.span();
        }
        if (row.cells().isEmpty()) {
            throw broken(sample, row, "has no cell");
        }
    }

    private static int level(Block block) {
        if (block instanceof Block.Heading heading) {
            return heading.level();
        }
        return block instanceof Block.ListItem item ? item.level() : 0;
    }

    private static AssertionFailedError broken(Source sample, Block block, String what) {
        String kind = block.getClass().getSimpleName();
        return Rules.broken(
                BLOCKS, "of " + sample.name() + " the " + kind + " at " + block.location() + " " + what + ".");
    }
}

package org.cpip.io.assemble;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.block.PlanOptions;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/** A reader that gives the same blocks whatever the source. */
record GivenBlocks(Consumer<BlockHandler> blocks) implements BlockReader {

    static ImportResult read(Consumer<BlockHandler> blocks, Source source, ReadOptions options) throws IOException {
        return new GivenBlocks(blocks).read(source, options);
    }

    @Override
    public Format format() {
        return new Format("given", "Given blocks", List.of(), List.of(), Set.of(), PlanOptions.and(), List.of());
    }

    @Override
    public Detection detect(Probe probe) {
        return Detection.NO;
    }

    @Override
    public void readBlocks(Source source, ReadOptions options, BlockHandler handler) {
        blocks.accept(handler);
    }
}

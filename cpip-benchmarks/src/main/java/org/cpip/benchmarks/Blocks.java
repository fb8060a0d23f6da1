package org.cpip.benchmarks;

import java.util.function.Consumer;
import org.cpip.spi.block.Block;
import org.cpip.spi.block.BlockHandler;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;

/** Hands on each block and stops at an error. */
record Blocks(Consumer<Block> sink) implements BlockHandler {

    @Override
    public void block(Block block) {
        sink.accept(block);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        if (diagnostic.severity() == Severity.ERROR) {
            throw new IllegalStateException(diagnostic.toString());
        }
    }
}

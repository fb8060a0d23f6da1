package org.cpip.benchmarks;

import java.util.function.Consumer;
import org.cpip.io.document.Block;
import org.cpip.io.document.BlockHandler;
import org.cpip.io.exchange.Diagnostic;
import org.cpip.io.exchange.Severity;

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

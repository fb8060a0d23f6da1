package org.cpip.spi.block;

import java.io.IOException;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/**
 * An importer that gives blocks alone: headings, paragraphs, lists and table rows, as a person sees them. The library
 * recognises the plan in them, so that nothing but the file format is the reader's business; {@code ProgrammeIO.inspect}
 * shows what it gives. It is found as any {@link ProgrammeImporter}.
 *
 * <p>Its format's read options are {@link PlanOptions#and} its own.
 */
public interface BlockReader extends ProgrammeImporter {

    /**
     * Reads a source from beginning to end. Data that cannot be read is a diagnostic, not an exception.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read at all
     */
    void readBlocks(Source source, ReadOptions options, BlockHandler handler) throws IOException;

    /**
     * {@inheritDoc}
     *
     * <p>Here: recognises a plan in the blocks.
     *
     * @throws IllegalStateException if {@code cpip-io}, which does that, is not on the class path or module path
     */
    @Override
    default ImportResult read(Source source, ReadOptions options) throws IOException {
        return PlanPipeline.find().read(this, source, options);
    }
}

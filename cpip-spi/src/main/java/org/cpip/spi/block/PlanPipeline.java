package org.cpip.spi.block;

import java.io.IOException;
import java.util.Optional;
import java.util.ServiceLoader;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

/**
 * Makes a programme of blocks. The library implements it, as a service, so that a plugin which gives blocks needs nothing
 * but the SPI to compile.
 */
public interface PlanPipeline {

    /**
     * Reads the blocks of a source and recognises the plan in them. Safe for use by many threads.
     *
     * @throws org.cpip.spi.exchange.LimitExceededException if the source goes beyond the limits
     * @throws IOException if the source cannot be read at all
     */
    ImportResult read(BlockReader reader, Source source, ReadOptions options) throws IOException;

    /**
     * The library's.
     *
     * @throws IllegalStateException if it is not there
     */
    static PlanPipeline find() {
        return Beside.PIPELINE
                .or(() -> ServiceLoader.load(PlanPipeline.class).findFirst())
                .orElseThrow(() -> new IllegalStateException(
                        "cpip-io, which recognises plans in blocks, is not on the class path or module path"));
    }

    /** What stands beside the SPI, where it nearly always is; otherwise the thread's class loader is asked each time. */
    final class Beside {
        private static final Optional<PlanPipeline> PIPELINE = ServiceLoader.load(
                        PlanPipeline.class, PlanPipeline.class.getClassLoader())
                .findFirst();

        private Beside() {}
    }
}

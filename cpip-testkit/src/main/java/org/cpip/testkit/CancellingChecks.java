package org.cpip.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.cpip.spi.ProgrammeExporter;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.exchange.CancelledException;
import org.cpip.spi.exchange.Progress;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.spi.internal.FormatCalls;
import org.opentest4j.TestAbortedException;

/** Stops reading and writing by way of the facade, as a program does. */
final class CancellingChecks {

    private static final String CANCELLING = "SPI-17";
    private static final String FAILURES = "SPI-09";

    /** Enough for the caller to look up while even a tight format is written. */
    private static final int MANY_ACTIONS = 2_000;

    private final Path folder;

    CancellingChecks(Path folder) {
        this.folder = folder;
    }

    /** From a file, since bytes in memory are there at once. */
    void ofReading(ProgrammeImporter importer, Source sample) throws IOException {
        Path file = folder.resolve(sample.name());
        Files.write(file, ImporterChecks.bytes(sample));
        ReadOptions options = ReadOptions.defaults().withProgress(stoppingAt(1));
        isStopped("reading", () -> FormatCalls.read(importer, Source.of(file), options));
    }

    void ofWriting(ProgrammeExporter exporter) throws IOException {
        WriteOptions options = WriteOptions.defaults().withProgress(stoppingAt(2));
        isStopped("writing", () -> {
            try {
                FormatCalls.write(exporter, SamplePlans.large(MANY_ACTIONS), CallersStream.roomy(), options);
            } catch (UncheckedIOException e) {
                throw Rules.skippedFor(FAILURES, e);
            }
        });
    }

    /** The caller tells a writer's listener once before the work begins; the second time is in the midst of it. */
    private static Progress stoppingAt(int call) {
        AtomicInteger calls = new AtomicInteger();
        return (done, total) -> {
            if (calls.incrementAndGet() >= call) {
                throw new CancelledException();
            }
        };
    }

    private static void isStopped(String what, Work work) {
        try {
            work.run();
        } catch (CancelledException e) {
            return;
        } catch (TestAbortedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw Rules.broken(CANCELLING, what + " was cancelled and gave " + e + " instead.", e);
        }
        throw Rules.broken(
                CANCELLING,
                what + " was cancelled and went on to the end. Read through Source, and let CancelledException pass.");
    }

    /** Reads or writes. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }
}

package org.cpip.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.cpip.io.ProgrammeIO;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A real security plan of some hundred pages, most of it tables and content controls: its text, by each library. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class RealDocxBenchmark {

    private static final String PLAN = "corpus/gsa-fedramp-gov/REV_4_FedRAMP-SSP-High-Baseline-Template.docx";

    private final ProgrammeIO io = ProgrammeIO.load();
    private byte[] docx = {};

    /** Reads the file; without the shared corpus there is nothing to measure. */
    @Setup
    public void prepare() throws IOException {
        docx = Files.readAllBytes(find().orElseThrow(() -> new IllegalStateException("no shared corpus here")));
    }

    /** The file: below {@code CPIP_SHARED}, otherwise below the nearest folder called "shared" going up. */
    static Optional<Path> find() {
        String stated = System.getenv("CPIP_SHARED");
        if (stated != null) {
            return Optional.of(Path.of(stated, PLAN)).filter(Files::exists);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path shared = at.resolveSibling("shared");
            if (Files.exists(shared.resolve("README.md"))) {
                return Optional.of(shared.resolve(PLAN)).filter(Files::exists);
            }
        }
        return Optional.empty();
    }

    /** Ours, to blocks. */
    @Benchmark
    public void oursToBlocks(Blackhole sink) throws Exception {
        io.inspect(Source.of("plan.docx", docx), ReadOptions.defaults(), new Blocks(sink::consume));
    }

    /** Apache POI, the text of the body. */
    @Benchmark
    public void poiBodyText(Blackhole sink) throws Exception {
        WordPeers.poiBodyText(docx, sink::consume);
    }

    /** docx4j, the text of the body. */
    @Benchmark
    public void docx4jBodyText(Blackhole sink) throws Exception {
        WordPeers.docx4jBodyText(docx, sink::consume);
    }
}

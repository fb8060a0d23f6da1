package org.cpip.benchmarks;

import java.util.concurrent.TimeUnit;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A Word table read: into a programme, into blocks, into cell texts by the peers, and as bare XML events. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class DocxReadBenchmark {

    /** Actions in the table. */
    @Param({"1000", "10000", "50000"})
    public int actions;

    private final ProgrammeIO io = ProgrammeIO.load();
    private byte[] docx = {};

    /** Makes the rows. */
    @Setup
    public void prepare() {
        docx = Rows.docx(actions);
    }

    /** Ours, to a programme. */
    @Benchmark
    public Programme oursToProgramme() throws Exception {
        return io.read(Source.of("rows.docx", docx), ReadOptions.defaults())
                .programme()
                .orElseThrow();
    }

    /** Ours, to blocks. */
    @Benchmark
    public void oursToBlocks(Blackhole sink) throws Exception {
        io.inspect(Source.of("rows.docx", docx), ReadOptions.defaults(), new Blocks(sink::consume));
    }

    /** Apache POI, each cell's text. */
    @Benchmark
    public void poiCellText(Blackhole sink) throws Exception {
        WordPeers.poiCellText(docx, sink::consume);
    }

    /** docx4j, each row's text. */
    @Benchmark
    public void docx4jText(Blackhole sink) throws Exception {
        WordPeers.docx4jTableText(docx, sink::consume);
    }

    /** The XML events of the same part, inflated from the same package, and the text in them; nothing made of them. */
    @Benchmark
    public void bareXmlEvents(Blackhole sink) throws Exception {
        WordPeers.bareXmlEvents(docx, sink::consume);
    }
}

package org.cpip.benchmarks;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.spi.block.PlanPipeline;
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

/** A workbook read: into a programme by us and by another reader with our recogniser, into cell texts, as bare XML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class XlsxReadBenchmark {

    private static final ReadOptions PLAIN = ReadOptions.defaults().withValues(Map.of("prose", "false"));

    /** Actions in the sheet. */
    @Param({"1000", "10000", "50000"})
    public int actions;

    private final ProgrammeIO io = ProgrammeIO.load();
    private byte[] xlsx = {};
    private byte[] csv = {};

    /** Makes the rows, once a workbook and once a text. */
    @Setup
    public void prepare() {
        xlsx = XlsxRows.xlsx(actions);
        csv = Rows.csv(actions);
    }

    /** Ours, wordings taken as they are. */
    @Benchmark
    public Programme oursWithoutProse() throws Exception {
        return io.read(Source.of("rows.xlsx", xlsx), PLAIN).programme().orElseThrow();
    }

    /** Ours, to blocks. */
    @Benchmark
    public void oursToBlocks(Blackhole sink) throws Exception {
        io.inspect(Source.of("rows.xlsx", xlsx), PLAIN, new Blocks(sink::consume));
    }

    /** The same rows from CSV, and the XML events of the sheet and its texts: what a workbook may cost twice. */
    @Benchmark
    public Programme csvAndBareXmlEvents(Blackhole sink) throws Exception {
        XlsxPeers.bareXmlEvents(xlsx, sink::consume);
        return io.read(Source.of("rows.csv", csv), PLAIN).programme().orElseThrow();
    }

    /** fastexcel-reader for the cells, and our recogniser. */
    @Benchmark
    public Programme fastExcelAndOurRecogniser() throws Exception {
        return PlanPipeline.find()
                .read(new XlsxPeers.FastExcel(), Source.of("rows.xlsx", xlsx), PLAIN)
                .programme()
                .orElseThrow();
    }

    /** Apache POI's user model, each cell's text. */
    @Benchmark
    public void poiCellText(Blackhole sink) throws Exception {
        XlsxPeers.poiCellText(xlsx, sink::consume);
    }
}

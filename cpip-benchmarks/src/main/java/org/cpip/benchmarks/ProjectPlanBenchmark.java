package org.cpip.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.mpxj.ProjectFile;
import org.mpxj.mspdi.MSPDIReader;
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

/** The same plan read from each of our formats, and by MPXJ from Microsoft Project's XML. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ProjectPlanBenchmark {

    /** Actions in the plan. */
    @Param({"1000", "10000"})
    public int actions;

    private final ProgrammeIO io = ProgrammeIO.load();
    private byte[] csv = {};
    private byte[] docx = {};
    private byte[] json = {};
    private byte[] mspdi = {};

    /** Makes the plan in each format. */
    @Setup
    public void prepare() throws Exception {
        csv = Rows.csv(actions);
        docx = Rows.docx(actions);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        io.write(oursFromCsv(), "json", out, WriteOptions.defaults());
        json = out.toByteArray();
        mspdi = ProjectXml.of(actions);
    }

    /** Ours, from CSV, wordings read. */
    @Benchmark
    public Programme oursFromCsv() throws Exception {
        return io.read(Source.of("rows.csv", csv), ReadOptions.defaults())
                .programme()
                .orElseThrow();
    }

    /** Ours, from Word, wordings read. */
    @Benchmark
    public Programme oursFromDocx() throws Exception {
        return io.read(Source.of("rows.docx", docx), ReadOptions.defaults())
                .programme()
                .orElseThrow();
    }

    /** Ours, from JSON. */
    @Benchmark
    public Programme oursFromJson() throws Exception {
        return io.read(Source.of("rows.json", json), ReadOptions.defaults()).orThrow();
    }

    /** MPXJ, from Microsoft Project's XML. */
    @Benchmark
    public ProjectFile mpxj() throws Exception {
        return new MSPDIReader().read(new ByteArrayInputStream(mspdi));
    }
}

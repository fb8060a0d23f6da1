package org.cpip.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
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

/** A programme as a Word file; beside POI writing the same rows, and beside deflating what ours has to deflate. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class DocxWriteBenchmark {

    private static final int CHUNK = 1 << 13;

    /** Actions in the programme. */
    @Param({"1000", "10000", "50000"})
    public int actions;

    private final ProgrammeIO io = ProgrammeIO.load();
    private Programme programme = Programme.builder().id("none").title("None").build();
    private List<List<String>> rows = List.of();
    private List<byte[]> parts = List.of();

    /** Makes the programme, the rows, and the parts of our own package, inflated. */
    @Setup
    public void prepare() throws Exception {
        programme = io.read(Source.of("rows.csv", Rows.csv(actions)), ReadOptions.defaults())
                .programme()
                .orElseThrow();
        rows = new ArrayList<>(List.of(Rows.HEADER));
        rows.addAll(Rows.of(actions));
        parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(ours()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(zip.readAllBytes());
            }
        }
    }

    /** Ours, with everything it puts in a package. */
    @Benchmark
    public byte[] ours() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        io.write(programme, "docx", out, WriteOptions.defaults());
        return out.toByteArray();
    }

    /** Apache POI, the rows as one table. */
    @Benchmark
    public byte[] poi() throws Exception {
        return WordPeers.poiWrite(rows);
    }

    /** The bytes of all our parts through the same deflater at the same level, and nothing else. */
    @Benchmark
    public byte[] deflateAlone() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            for (byte[] part : parts) {
                deflater.reset();
                DeflaterOutputStream deflated = new DeflaterOutputStream(out, deflater, CHUNK);
                for (int at = 0; at < part.length; at += CHUNK) {
                    deflated.write(part, at, Math.min(CHUNK, part.length - at));
                }
                deflated.finish();
            }
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }
}

package org.cpip.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.model.validation.ProgrammeValidator;
import org.cpip.model.validation.Violation;
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
import tools.jackson.databind.json.JsonMapper;

/** A programme as JSON, read, written and checked; beside a data binder on flat records of about the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class JsonBenchmark {

    /** A flat row; {@code padding} brings the peer's bytes up to ours. */
    public record Flat(
            String workstream,
            String number,
            String wording,
            String lead,
            String due,
            String status,
            String comments,
            String padding) {}

    /** Actions in the programme. */
    @Param({"1000", "10000", "50000"})
    public int actions;

    private final ProgrammeIO io = ProgrammeIO.load();
    private final JsonMapper mapper = new JsonMapper();
    private Programme programme = Programme.builder().id("none").title("None").build();
    private byte[] json = {};
    private byte[] flat = {};
    private Flat[] records = {};

    /** Makes the programme and the flat records. */
    @Setup
    public void prepare() throws Exception {
        programme = io.read(Source.of("rows.csv", Rows.csv(actions)), ReadOptions.defaults())
                .programme()
                .orElseThrow();
        json = oursWrite();
        records = flatRecords("");
        int missing = Math.max(0, json.length - mapper.writeValueAsBytes(records).length) / actions;
        records = flatRecords("x".repeat(missing));
        flat = mapper.writeValueAsBytes(records);
    }

    private Flat[] flatRecords(String padding) {
        List<Flat> list = new ArrayList<>();
        for (List<String> row : Rows.of(actions)) {
            list.add(new Flat(
                    row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), row.get(6), padding));
        }
        return list.toArray(Flat[]::new);
    }

    /** Ours, reading. */
    @Benchmark
    public Programme oursRead() throws Exception {
        return io.read(Source.of("rows.json", json), ReadOptions.defaults()).orThrow();
    }

    /** Ours, writing. */
    @Benchmark
    public byte[] oursWrite() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(json.length + 1024);
        io.write(programme, "json", out, WriteOptions.defaults());
        return out.toByteArray();
    }

    /** Ours, checking every rule. */
    @Benchmark
    public List<Violation> oursValidate() {
        return ProgrammeValidator.validate(programme);
    }

    /** Jackson databind, reading flat records. */
    @Benchmark
    public Flat[] jacksonRead() {
        return mapper.readValue(flat, Flat[].class);
    }

    /** Jackson databind, writing flat records. */
    @Benchmark
    public byte[] jacksonWrite() {
        return mapper.writeValueAsBytes(records);
    }
}

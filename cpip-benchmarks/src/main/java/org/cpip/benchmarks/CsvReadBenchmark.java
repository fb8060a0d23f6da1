package org.cpip.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.util.Map;
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
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** A tracker read: into a programme, into fields, into a flat record. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class CsvReadBenchmark {

    /** A row as a user of a data binder would declare it. */
    public record Row(
            String workstream,
            String number,
            String wording,
            String lead,
            String due,
            String status,
            String comments) {}

    /** Actions in the tracker. */
    @Param({"1000", "10000", "50000"})
    public int actions;

    private final ProgrammeIO io = ProgrammeIO.load();
    private final ObjectReader binder = new CsvMapper()
            .readerFor(Row.class)
            .with(CsvSchema.builder()
                    .addColumn("workstream")
                    .addColumn("number")
                    .addColumn("wording")
                    .addColumn("lead")
                    .addColumn("due")
                    .addColumn("status")
                    .addColumn("comments")
                    .build()
                    .withSkipFirstDataRow(true));
    private byte[] csv = {};

    /** Makes the rows. */
    @Setup
    public void prepare() {
        csv = Rows.csv(actions);
    }

    /** Ours, wordings read for dates, parties and references. */
    @Benchmark
    public Programme oursWithProse() throws Exception {
        return io.read(Source.of("rows.csv", csv), ReadOptions.defaults())
                .programme()
                .orElseThrow();
    }

    /** Ours, wordings taken as they are. */
    @Benchmark
    public Programme oursWithoutProse() throws Exception {
        return io.read(Source.of("rows.csv", csv), ReadOptions.defaults().withValues(Map.of("prose", "false")))
                .programme()
                .orElseThrow();
    }

    /** FastCSV, each field. */
    @Benchmark
    public void fastCsvFields(Blackhole sink) throws Exception {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(new ByteArrayInputStream(csv))) {
            for (CsvRecord row : reader) {
                for (int i = 0; i < row.getFieldCount(); i++) {
                    sink.consume(row.getField(i));
                }
            }
        }
    }

    /** Jackson CSV, bound to a flat record. */
    @Benchmark
    public void jacksonCsvRecords(Blackhole sink) throws Exception {
        try (MappingIterator<Row> rows = binder.readValues(csv)) {
            while (rows.hasNext()) {
                sink.consume(rows.next());
            }
        }
    }
}

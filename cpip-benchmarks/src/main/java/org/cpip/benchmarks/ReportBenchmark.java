package org.cpip.benchmarks;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.cpip.collect.update.UpdateOptions;
import org.cpip.collect.update.UpdateResult;
import org.cpip.collect.update.Updates;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.reporting.ChangeReport;
import org.cpip.reporting.CycleReport;
import org.cpip.reporting.ExceptionOptions;
import org.cpip.reporting.ExceptionReport;
import org.cpip.reporting.IndicatorReport;
import org.cpip.reporting.MilestoneCalendar;
import org.cpip.reporting.PlanQualityReport;
import org.cpip.reporting.ProgressReport;
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

/** What every kind of report says about a programme, beside reading the programme from JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ReportBenchmark {

    /** Actions in the programme, three updates each. */
    @Param({"1000", "10000", "50000"})
    public int actions;

    private final ProgrammeIO io = ProgrammeIO.load();
    private byte[] json = {};
    private Programme programme = Programme.builder().id("none").title("None").build();
    private Programme before = programme;
    private Updates answers = Updates.merge(List.of());

    /** Makes the programme, as read from JSON, its version of a month before, and a round of answers. */
    @Setup
    public void prepare() throws Exception {
        json = json(ReportPlan.of(actions));
        programme = read(json);
        before = read(json(ReportPlan.before(actions)));
        answers = Updates.read(Source.of("form.csv", ReportPlan.form(programme)));
        UpdateResult applied = apply();
        if (applied.applied().size() != actions) {
            throw new IllegalStateException(applied.diagnostics().toString());
        }
    }

    private byte[] json(Programme from) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
        io.write(from, "json", out, WriteOptions.defaults());
        return out.toByteArray();
    }

    private Programme read(byte[] bytes) throws Exception {
        return io.read(Source.of("plan.json", bytes), ReadOptions.defaults()).orThrow();
    }

    /** The measure of all others: the programme read from JSON. */
    @Benchmark
    public Programme json() throws Exception {
        return read(json);
    }

    /** What is done, due and overdue. */
    @Benchmark
    public ProgressReport progress() {
        return ProgressReport.of(programme, ReportPlan.AS_AT);
    }

    /** What changed in a month, in which one action in six did. */
    @Benchmark
    public ChangeReport change() {
        return ChangeReport.between(before, ReportPlan.SINCE, programme, ReportPlan.AS_AT);
    }

    /** What changed in half a year, in which every action was reported on. */
    @Benchmark
    public ChangeReport changeOfAll() {
        return ChangeReport.of(programme, ReportPlan.AS_AT.minusMonths(6), ReportPlan.AS_AT);
    }

    /** What needs attention. */
    @Benchmark
    public ExceptionReport exception() {
        return ExceptionReport.of(programme, ReportPlan.AS_AT, ExceptionOptions.defaults());
    }

    /** What the plan leaves open. */
    @Benchmark
    public PlanQualityReport quality() {
        return PlanQualityReport.of(programme, ReportPlan.AS_AT);
    }

    /** What is due in a year. */
    @Benchmark
    public MilestoneCalendar calendar() {
        return MilestoneCalendar.of(programme, ReportPlan.AS_AT, 12);
    }

    /** Where the indicators stand. */
    @Benchmark
    public IndicatorReport indicators() {
        return IndicatorReport.of(programme, ReportPlan.AS_AT, Map.of());
    }

    /** Which reports came. */
    @Benchmark
    public CycleReport cycles() {
        return CycleReport.of(programme, ReportPlan.AS_AT);
    }

    /** An answer for each action checked and added. */
    @Benchmark
    public UpdateResult apply() {
        return Updates.apply(programme, answers, UpdateOptions.defaults());
    }
}

package org.cpip.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * Runs one suite in this process and prints a line for each timed run: candidate, wall and processor milliseconds,
 * separated by tabs. The candidates run in turn, so that a machine that slows down slows all of them; before each run the
 * heap is cleared, so that nobody pays for what another left.
 */
final class SuiteRun {

    private static final int WARM_UPS = 12;
    private static final int FEWEST = 3;
    private static final int MOST = 25;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static volatile Object result = "";

    private SuiteRun() {}

    /** The suite's name, then the candidates wanted (all without any), for a profile of one of them. */
    public static void main(String[] args) throws Exception {
        BenchmarkSuite suite = BenchmarkSuite.valueOf(args[0]);
        List<String> wanted = List.of(args).subList(1, args.length);
        List<Candidate> candidates = suite.candidates().stream()
                .filter(candidate -> wanted.isEmpty() || wanted.contains(candidate.name()))
                .toList();
        List<Candidate> repeated =
                candidates.stream().filter(candidate -> !candidate.once()).toList();
        long budget = suite.seconds() * 1_000_000_000L;
        long start = System.nanoTime();
        for (int i = 0; i < WARM_UPS && (i < 2 || System.nanoTime() - start < budget / 2); i++) {
            for (Candidate candidate : repeated) {
                result = candidate.work().run();
            }
        }
        start = System.nanoTime();
        for (int i = 0; i < MOST && (i < FEWEST || System.nanoTime() - start < budget); i++) {
            for (Candidate candidate : repeated) {
                timed(candidate);
            }
        }
        for (Candidate candidate : candidates) {
            if (candidate.once()) {
                timed(candidate);
            }
        }
    }

    private static void timed(Candidate candidate) throws Exception {
        result = "";
        System.gc();
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        try {
            result = candidate.work().run();
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            System.err.println(candidate.name() + " failed: " + e);
            return;
        }
        wall = System.nanoTime() - wall;
        cpu = SYSTEM.getProcessCpuTime() - cpu;
        System.out.println(String.format(Locale.ROOT, "%s\t%.3f\t%.3f", candidate.name(), wall / 1e6, cpu / 1e6));
    }
}

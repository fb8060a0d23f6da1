package org.cpip.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The whole comparison in a few minutes: each suite in a process of its own, one table of ratios at the end.
 *
 * <p>The candidates of a suite run in turn in one process rather than one after the other in several, as JMH would run
 * them, because on a machine that others use too the only figure that holds is the ratio of two runs side by side.
 */
public final class ShortRun {

    /** A suite that takes longer is ended, and what it has printed counts: on a busy machine some peers never finish. */
    private static final int SECONDS = 75;

    private ShortRun() {}

    /** {@code -o FILE} writes the page there as well; names of suites after it leave the others out. */
    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        Map<BenchmarkSuite, Timings> timings = new EnumMap<>(BenchmarkSuite.class);
        List<String> wanted = List.of(args).subList(Math.min(2, args.length), args.length);
        for (BenchmarkSuite suite : BenchmarkSuite.values()) {
            if (!wanted.isEmpty() && !wanted.contains(suite.name())) {
                continue;
            }
            System.err.println((System.nanoTime() - start) / 1_000_000_000L + " s: " + suite);
            timings.put(suite, run(suite));
        }
        System.err.println("MEMORY ...");
        String memory = MemoryRun.measure();
        String page = ResultsPage.of(timings, memory, (System.nanoTime() - start) / 1_000_000_000L);
        System.out.print(page);
        if (args.length >= 2 && args[0].equals("-o")) {
            Files.writeString(Path.of(args[1]), page);
        }
    }

    private static Timings run(BenchmarkSuite suite) throws IOException, InterruptedException {
        Timings timings = new Timings();
        Process process = java(
                List.of("-XX:+UseParallelGC", "-Xms" + suite.heap(), "-Xmx" + suite.heap(), "-Xmn" + suite.young()),
                SuiteRun.class,
                suite.name());
        CompletableFuture<Void> limit = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(SECONDS, TimeUnit.SECONDS));
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(timings::take);
        }
        int code = process.waitFor();
        limit.cancel(false);
        if (code != 0) {
            System.err.println(suite + " ended with code " + code);
        }
        return timings;
    }

    /** A JVM like this one, with the same class path. */
    static Process java(List<String> options, Class<?> main, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}

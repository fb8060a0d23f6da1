package org.cpip.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.Manifest;

/** The page of results, as Markdown. */
final class Page {

    private static final List<String> LIBRARIES = List.of("Aalto", "POI", "docx4j", "FastCSV", "Jackson", "MPXJ");

    private Page() {}

    static String of(Map<Contest, Timings> timings, String memory, long seconds) throws IOException {
        StringBuilder page = new StringBuilder("# Benchmarks\n\n");
        page.append("Written by `ShortRun`; see the end for how. Claim the ratios, not the times.\n\n");
        page.append(machine()).append("\n\n");
        page.append("| work | ours, ms | against | its, ms | ratio | processor ratio | rounds | promised | |\n");
        page.append("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (Target row : Target.all()) {
            page.append(line(row, timings.getOrDefault(row.contest(), new Timings())));
        }
        page.append("\nMemory: ").append(memory).append(".\n\n");
        page.append(METHOD.formatted(seconds));
        return page.toString();
    }

    private static String line(Target row, Timings timings) {
        Optional<Double> ratio = timings.ratio(row.ours(), row.peer());
        if (ratio.isEmpty()) {
            return "| " + row.work() + " | | " + row.against() + " | | not measured | | | "
                    + row.bound().promise() + " | |\n";
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %s | %.1f | %s | %s | %d | %s | %s |%n",
                row.work(),
                timings.wall(row.ours()).orElseThrow(),
                row.against() + (timings.count(row.peer()) == 1 ? " (once)" : ""),
                timings.wall(row.peer()).orElseThrow(),
                row.bound().words(ratio.get()),
                timings.cpuRatio(row.ours(), row.peer()).map(row.bound()::words).orElse(""),
                Math.min(timings.count(row.ours()), timings.count(row.peer())),
                row.bound().promise(),
                row.bound().isMet(ratio.get()) ? "met" : "**not met**");
    }

    private static String machine() throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("Java ").append(System.getProperty("java.vm.version")).append(" on ");
        text.append(System.getProperty("os.name"))
                .append(' ')
                .append(System.getProperty("os.arch"))
                .append(", ");
        text.append(Runtime.getRuntime().availableProcessors()).append(" processors");
        processor().ifPresent(name -> text.append(" (").append(name).append(')'));
        text.append(". ");
        for (String name : LIBRARIES) {
            text.append(name).append(' ').append(version(name)).append(", ");
        }
        text.setLength(text.length() - 2);
        return text.append('.').toString();
    }

    private static Optional<String> processor() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        if (!Files.exists(info)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(info);
        return lines.stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }

    /** The build writes the versions of the peers into the manifest. */
    private static String version(String library) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String version =
                    in == null ? null : new Manifest(in).getMainAttributes().getValue(library + "-Version");
            return version == null ? "of unknown version" : version;
        }
    }

    private static final String METHOD = """
            ## How it was measured

                mvn -q -pl cpip-benchmarks -am -DskipTests package
                java -cp cpip-benchmarks/target/benchmarks.jar org.cpip.benchmarks.ShortRun -o docs/benchmarks.md

            It took %d seconds. The same work as JMH benchmarks, slower and steadier: `java -jar
            cpip-benchmarks/target/benchmarks.jar`.

            - The rows are the same for all: seven columns, 35 actions to a workstream, about 190 characters of wording,
              one action in five with a date. They are made by hand in `Rows`, so that no library is favoured.
            - A contest has a process of its own, with the parallel collector and a young generation so large that hardly
              any run collects; between runs the heap is cleared. Lanes run in turn; a ratio is the median over the rounds.
            - "once": a peer so slow that it runs a single time, after the others have warmed up what they share.
            - "rounds": how many runs the ratio stands on. A busy machine leaves time for few, and for little warming up; then
              code that is not yet compiled is measured, and a row with fewer than ten rounds is a hint and no verdict.
            - "processor ratio" compares processor time of all threads instead of wall time; it suffers less from others on
              the machine, but its clock may tick in steps of 10 ms.
            - Jackson reads and writes flat records padded to the same number of bytes as our JSON.
            - "Cold" rows are whole processes, the Java virtual machine's own start included.
            - "bare Aalto loop" inflates the same package and asks for the length of each text.

            A profile of one lane:

                java -XX:StartFlightRecording=filename=lane.jfr -cp cpip-benchmarks/target/benchmarks.jar \\
                  org.cpip.benchmarks.ContestRun CSV_READ plain
                jfr print --events jdk.ExecutionSample lane.jfr

            ## What limits reading a tracker

            FastCSV's loop makes the strings of a row and drops them; ours keeps a programme. Reading with prose off
            allocates about 3,560 bytes a row. A profile (762 samples, warm-up included) of reading 50,000 rows with prose
            off has no peak; of all samples, with what they call:

            - 21 in a hundred in FastCSV's own parser, our making of cells included;
            - 29 in making actions out of rows, 9 of them in the set that keeps ids unique, whose keys are new strings;
            - about 20 in finding which cell belongs to which column, and in white space;
            - 10 in closing the actions once all parties have ids.

            To come to four times FastCSV's loop, about four tenths of what remains would have to go.
            """;
}

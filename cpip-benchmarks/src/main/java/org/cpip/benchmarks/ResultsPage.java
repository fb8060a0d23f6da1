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
final class ResultsPage {

    private static final List<String> LIBRARIES = List.of("Aalto", "POI", "docx4j", "FastCSV", "Jackson", "MPXJ");

    private ResultsPage() {}

    static String of(Map<BenchmarkSuite, Timings> timings, String memory, long seconds) throws IOException {
        StringBuilder page = new StringBuilder("# Benchmarks\n\n");
        page.append("Written by `ShortRun`; see the end for how. Claim the ratios, not the times.\n\n");
        page.append(machine()).append("\n\n");
        page.append("| work | ours, ms | against | its, ms | ratio | processor ratio | rounds | promised | |\n");
        page.append("| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (Target row : Target.all()) {
            page.append(line(row, timings.getOrDefault(row.suite(), new Timings())));
        }
        page.append("\nMemory: ").append(memory).append(".\n\n");
        page.append(METHOD.formatted(seconds));
        return page.toString();
    }

    private static String line(Target row, Timings timings) {
        Optional<Double> ratio = timings.ratio(row.ours(), row.peer());
        if (ratio.isEmpty()) {
            boolean ended = timings.count(row.ours()) == 0;
            return "| " + row.work() + " | | " + row.against() + " | | "
                    + (ended ? "not measured" : "it did not end in its time") + " | | | "
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
        try (InputStream in = ResultsPage.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
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
            - A suite has a process of its own, with the parallel collector and a young generation so large that hardly
              any run collects; between runs the heap is cleared. Candidates run in turn; a ratio is the median over the
              rounds.
            - "once": a peer so slow that it runs a single time, after the others have warmed up what they share.
            - "rounds": how many runs the ratio stands on. A busy machine leaves time for few, and for little warming up; then
              code that is not yet compiled is measured, and a row with fewer than ten rounds is a hint and no verdict.
            - "processor ratio" compares processor time of all threads instead of wall time; it suffers less from others on
              the machine, but its clock may tick in steps of 10 ms.
            - Jackson reads and writes flat records padded to the same number of bytes as our JSON.
            - "Cold" rows are whole processes, the Java virtual machine's own start included.
            - "bare Aalto loop" inflates the same package and asks for the length of each text.

            A profile of one candidate:

                java -XX:StartFlightRecording=filename=candidate.jfr -cp cpip-benchmarks/target/benchmarks.jar \\
                  org.cpip.benchmarks.SuiteRun CSV_READ plain
                jfr print --events jdk.ExecutionSample candidate.jfr

            ## What limits the rows that are not met

            **Word.** To a programme means sentences read as well, half of that time; docx4j against our blocks alone would be
            twenty times. Where POI reads 50,000 rows in a minute or more, its time is not waited for. A real document is held up
            by its mark-up: the security plan has 13 MB of it for half a million characters, and taking the events from
            the parser is most of our time. A written document is held up by deflating, as its row says; the plan that
            travels in it is a third of the bytes.

            **Start**, which is no row. The distribution's launcher uses the classes that it kept of its first run, and the first compiler alone. `bin/cpip
            convert` of the sample beside `java -jar cpip.jar convert` of it, as whole processes in turn, 7 runs of each on a busy machine with
            2 processors, Java 17.0.15: 0.43 of the time by the clock (median of the pairs, 0.29 to 0.65), 0.53 of the processor time; promised
            is 0.6.

            **Trackers.** FastCSV's loop makes the strings of a row and drops them; Jackson CSV puts them into seven fields. Ours
            keeps a programme: of each row an action with its id, lead, status, update and provenance, about 2,100 bytes
            allocated where FastCSV allocates 540. A profile of 50,000 rows with prose off (10 ms samples, inclusive) has no
            peak: 30 in a hundred are FastCSV's own parser with our making of cells, 24 telling which cell is in which
            column, white space and what stands for nothing, 31 making actions, 9 of them in the set that keeps ids unique;
            10 closing the actions once all parties have ids. Half of it would have to go to come to four times FastCSV, and
            a second thread is not this library's to take.

            **Prose.** Half the time with prose on is reading sentences, about 3 microseconds for 190 characters: 20 in a hundred
            of all samples cut words and look them up, 15 look for dates, the rest for bodies, Acts, recurrences and what kind
            of promise it is.

            **JSON.** Of the samples of reading, six in ten are in Jackson's own parser: names, strings, and the white space
            that the canonical form is indented with; a flat record has a fifth of the names. A tenth is making records.

            **MPXJ.** It reads names, numbers and dates of tasks, about 27 microseconds a task. Ours reads sentences as well
            unless told not to; only JSON, where nothing is to be found out, comes near fifteen times.
            """;
}

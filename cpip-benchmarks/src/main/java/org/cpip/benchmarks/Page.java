package org.cpip.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The page of results, as Markdown. */
final class Page {

    private static final Map<String, String> LIBRARIES = Map.of(
            "Apache POI", "org.apache.poi/poi-ooxml",
            "docx4j", "org.docx4j/docx4j-core",
            "FastCSV", "de.siegmar/fastcsv",
            "Jackson", "tools.jackson.core/jackson-databind",
            "MPXJ", "net.sf.mpxj/mpxj",
            "Aalto", "com.fasterxml/aalto-xml");

    private Page() {}

    static String of(Map<Contest, Timings> timings, String memory, long seconds) throws IOException {
        StringBuilder page = new StringBuilder("# Benchmarks\n\n");
        page.append("Written by `ShortRun`; see the end for how. Claim the ratios, not the times.\n\n");
        page.append(machine()).append("\n\n");
        page.append("| work | ours, ms | against | its, ms | ratio | processor ratio | promised | |\n");
        page.append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
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
            return "| " + row.work() + " | | " + row.against() + " | | not measured | | "
                    + row.bound().promise() + " | |\n";
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %s | %.1f | %s | %s | %s | %s |%n",
                row.work(),
                timings.wall(row.ours()).orElseThrow(),
                row.against() + (timings.count(row.peer()) == 1 ? " (once)" : ""),
                timings.wall(row.peer()).orElseThrow(),
                row.bound().words(ratio.get()),
                timings.cpuRatio(row.ours(), row.peer()).map(row.bound()::words).orElse(""),
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
        for (String name : LIBRARIES.keySet().stream().sorted().toList()) {
            text.append(name).append(' ').append(version(LIBRARIES.get(name))).append(", ");
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

    /** Maven leaves each artifact's version in its jar, and shading keeps it. */
    private static String version(String artifact) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Page.class.getResourceAsStream("/META-INF/maven/" + artifact + "/pom.properties")) {
            if (in != null) {
                properties.load(in);
            }
        }
        return properties.getProperty("version", "?");
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
            - "processor ratio" compares processor time of all threads instead of wall time; it suffers less from others on
              the machine, but its clock may tick in steps of 10 ms.
            - Jackson reads and writes flat records padded to the same number of bytes as our JSON.
            - "bare Aalto loop" inflates the same package and asks for the length of each text.

            A profile of one lane:

                java -XX:StartFlightRecording=filename=lane.jfr -cp cpip-benchmarks/target/benchmarks.jar \\
                  org.cpip.benchmarks.ContestRun CSV_READ plain
                jfr print --events jdk.ExecutionSample lane.jfr

            ## Where a tracker's time goes

            FastCSV's loop makes eight objects a row and keeps none; a programme keeps about twenty a row. A profile of
            reading 50,000 rows with prose off is flat: a quarter is parsing and making cells, a tenth finding columns
            and telling blank cells, a third making actions (of which a quarter is keeping ids unique), a tenth closing
            them, and 3 to 4 in a hundred each the SHA-256 of the source and the search for control characters.
            """;
}

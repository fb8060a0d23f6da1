package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Runs that are killed at any moment: each file is the old one or a whole new one, and the next run leaves nothing beside them.
 * {@code -Dcpip.kills} says how often; the profile {@code nightly} kills each command 50 times.
 */
class KilledRunsIT {

    private static final String JAR = System.getProperty("cpip.jar");
    private static final int KILLS = Integer.getInteger("cpip.kills", 3);
    private static final String OLD = "what was there before\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void aPlanThatTakesAWhileToWrite() throws Exception {
        StringBuilder csv = new StringBuilder("Workstream,No.,Action,Lead,Due\n");
        IntStream.rangeClosed(1, 4_000).forEach(i -> csv.append("Water,")
                .append(i)
                .append(",We will mend well ")
                .append(i)
                .append(".,Wells Board,May 2031\n"));
        Files.writeString(folder.resolve("plan.csv"), csv);
        assertThat(run("convert plan.csv plan.json")).isZero();
        assertThat(run("form plan.json --as-at 2031-03-31 -o filled.csv")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "convert plan.csv made/out.json, made/out.json",
        "form plan.json --as-at 2031-03-31 -o made/out.docx, made/out.docx",
        "apply plan.json filled.csv -o made/out.json, made/out.json",
        "report plan.json --as-at 2031-03-31 -f html -o made, made/progress.html"
    })
    void leaveTheOldFileOrAWholeNewOne(String command, String target) throws Exception {
        Path made = Files.createDirectory(folder.resolve("made"));
        long start = System.nanoTime();
        assertThat(run(command)).isZero();
        int whole = (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        TreeMap<String, byte[]> expected = contents(made);
        Path file = folder.resolve(target);
        Random random = new Random(15);
        for (int i = 0; i < KILLS; i++) {
            int after = random.nextInt(whole);
            Files.writeString(file, OLD);
            Process process = start(command);
            if (!process.waitFor(after, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
            byte[] found = Files.readAllBytes(file);
            assertThat(new String(found, StandardCharsets.UTF_8).equals(OLD)
                            || Arrays.equals(
                                    found, expected.get(file.getFileName().toString())))
                    .as("%s killed after %d of %d ms: old or whole", target, after, whole)
                    .isTrue();
        }
        assertThat(run(command)).isZero();
        assertThat(contents(made)).as("after the next run").containsExactlyEntriesOf(expected);
    }

    private static TreeMap<String, byte[]> contents(Path folder) throws IOException {
        TreeMap<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    private int run(String command) throws Exception {
        return start(command).waitFor();
    }

    private Process start(String command) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                JAR));
        all.addAll(List.of(command.split(" ")));
        return new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}

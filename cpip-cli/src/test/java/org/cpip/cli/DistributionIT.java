package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The distribution, unpacked in an empty folder with a blank in its name, as somebody has it who has no Maven. */
class DistributionIT {

    private static final Path ARCHIVE = Path.of(System.getProperty("cpip.distribution"));

    @TempDir
    private Path temporary;

    private Path home;

    @BeforeEach
    void unpack() throws Exception {
        assumeFalse(File.separatorChar == '\\', "the launcher for Windows was not tried here");
        Path folder = Files.createDirectory(temporary.resolve("of mine"));
        assertThat(run(folder, "tar", "-xzf", ARCHIVE.toString()).exit()).isZero();
        try (Stream<Path> unpacked = Files.list(folder)) {
            home = unpacked.toList().get(0);
        }
    }

    @Test
    void runsTheMainJobAndKeepsTheClassesOfItsJava() throws Exception {
        Run demo = launch("demo", "-o", "out");
        assertThat(demo.exit()).as(demo.printed()).isZero();
        assertThat(home.resolve("out/plan.json")).isNotEmptyFile();
        List<Path> kept = keptClasses();
        assertThat(kept).hasSize(1);

        Run convert = launch("convert", "out/sample-report.docx", "plan.csv");
        assertThat(convert.exit()).as(convert.printed()).isZero();
        assertThat(convert.printed()).contains("Read 35 actions in 10 workstreams");
        assertThat(keptClasses()).isEqualTo(kept);
        try (Stream<Path> left = Files.list(home.resolve("lib"))) {
            assertThat(left).as("what making the classes left behind").hasSize(2);
        }
    }

    @Test
    void classesOfAnotherJavaDoNoHarm() throws Exception {
        assertThat(launch("--version").exit()).isZero();
        Path kept = keptClasses().get(0);
        Files.delete(kept);
        Files.writeString(kept, "no such archive");
        Run version = launch("--version");
        assertThat(version.exit()).isZero();
        assertThat(version.printed()).matches("cpip [0-9.]+(-SNAPSHOT)?\\R");
    }

    @Test
    void isFoundThroughALinkAndPassesExitCodesOn() throws Exception {
        Path link = Files.createSymbolicLink(temporary.resolve("cpip"), home.resolve("bin/cpip"));
        assertThat(run(temporary, link.toString(), "--version").exit()).isZero();
        assertThat(run(temporary, link.toString(), "convert", "none.docx", "x.json")
                        .exit())
                .isEqualTo(ExitCode.DATA);
        assertThat(run(temporary, link.toString(), "no-command").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void printsACompletionThatBashReads() throws Exception {
        Run script = launch("completion");
        assertThat(script.exit()).isZero();
        assertThat(script.printed()).contains("_complete_cpip", "--accept-partial", "--round-report");
        Path file = Files.writeString(temporary.resolve("completion"), script.printed());
        assertThat(run(temporary, "bash", "-n", file.toString()).exit()).isZero();
    }

    private List<Path> keptClasses() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    private Run launch(String... arguments) throws Exception {
        return run(
                home,
                Stream.concat(Stream.of(home.resolve("bin/cpip").toString()), Stream.of(arguments))
                        .toArray(String[]::new));
    }

    private Run run(Path folder, String... command) throws Exception {
        Path printed = Files.createTempFile(temporary, "printed", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        // Java says on standard error that it picked this up.
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("ended").isTrue();
        return new Run(process.exitValue(), Files.readString(printed));
    }

    private record Run(int exit, String printed) {}
}

package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged command as a whole process, as a user runs it. */
class CpipJarIT {

    private static final Path JAR = Path.of(System.getProperty("cpip.jar"));

    @TempDir
    private Path folder;

    @Test
    void printsItsVersion() throws Exception {
        Run run = cpip(List.of(), "--version");
        assertThat(run.exit()).isZero();
        assertThat(run.out().strip()).matches("cpip \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void findsEveryFormatInTheOneJar() throws Exception {
        Run run = cpip(List.of(), "formats");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines().map(line -> line.replaceAll(" .*", "")))
                .containsExactly("csv", "data-package", "docx", "html", "json", "markdown", "text", "xlsx");
    }

    @Test
    void theDemoShowsTheMainJobAndLeavesItsFiles() throws Exception {
        Run run = cpip(List.of(), "demo", "-o", "out");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Sample report of the Child Protection Improvement Programme", "(35 in all)")
                .contains("Children's Hearings", "by March 2017", "../2017-03", "2017-22", "Diagnostics");
        assertThat(run.out().lines())
                .allMatch(line -> line.length() <= TerminalText.WIDTH || line.startsWith("Files in "));
        assertThat(names(folder.resolve("out")))
                .containsExactly(
                        "plan.csv",
                        "plan.docx",
                        "plan.json",
                        "progress.html",
                        "progress.md",
                        "sample-report.docx",
                        "sample-report.txt");
    }

    @Test
    void plansSurviveTheWayThroughWordAndCsv() throws Exception {
        assertThat(cpip(List.of(), "demo", "-o", "out").exit()).isZero();
        for (String via : List.of("plan.docx", "plan.csv")) {
            Run run = cpip(List.of(), "convert", "out/" + via, via + ".json");
            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out()).contains("10 workstreams, 35 actions, 9 milestones");
        }
    }

    @Test
    void printsUtf8WhateverTheDefaultCharset() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "Workstream,No.,Action\nGàidhlig – “ùr”,1,We will 😀.\n");
        Run run = cpip(List.of("-Dfile.encoding=US-ASCII", "-Dsun.stdout.encoding=US-ASCII"), "inspect", "a.csv");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Gàidhlig – “ùr”");
    }

    @Test
    void checkingRulesIsQuietAboutItsOwnMachinery() throws Exception {
        assertThat(cpip(List.of(), "demo", "-o", "out").exit()).isZero();
        Run run = cpip(List.of(), "validate", "out/plan.json");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("no rule is broken");
        assertThat(run.err()).isEmpty();
        Run report = cpip(
                List.of(), "report", "out/plan.json", "--as-at", "2017-06-30", "--kind", "quality", "-o", "reports");
        assertThat(report.exit()).as(report.err()).isZero();
        assertThat(report.err()).isEmpty();
    }

    @Test
    void aBadFileIsExitOneAndOneLineADiagnostic() throws Exception {
        Files.write(folder.resolve("bad.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Run run = cpip(List.of(), "convert", "bad.docx", "plan.json");
        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(run.err().lines())
                .hasSizeGreaterThanOrEqualTo(2)
                .first()
                .asString()
                .startsWith("ERROR DOCX-");
        assertThat(names(folder)).containsExactly("bad.docx");
    }

    @Test
    void aResultThatCannotBePrintedIsExitOne() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no /dev/full to stand for a full disk");
        Run run = cpip(List.of(), full, "formats");
        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.err()).startsWith("ERROR CLI-003 standard output: ");
    }

    @Test
    void tooLittleMemoryIsOneLine() throws Exception {
        String row = "Neglect,%d,We will act on the thing with this number and tell Ministers of it by March 2017.%n";
        StringBuilder csv = new StringBuilder("Workstream,No.,Action\n");
        for (int i = 1; i <= 100_000; i++) {
            csv.append(String.format(Locale.ROOT, row, i));
        }
        Files.writeString(folder.resolve("big.csv"), csv);
        Run run = cpip(List.of("-Xmx16m"), "convert", "big.csv", "plan.json");
        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.err().lines()).singleElement().asString().startsWith("ERROR CLI-005 -: The memory of ");
        assertThat(names(folder)).containsExactly("big.csv");
    }

    @Test
    void noArgumentIsExitTwo() throws Exception {
        assertThat(cpip(List.of()).exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theJarHoldsLicencesServicesAndNoModuleDescriptors() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(JarEntry::getName).toList();
            assertThat(names)
                    .contains(
                            "META-INF/LICENSE", "META-INF/NOTICE", "META-INF/services/org.cpip.spi.ProgrammeImporter");
            assertThat(names).noneMatch(name -> name.endsWith("module-info.class"));
            assertThat(names).doesNotHaveDuplicates();
        }
    }

    private Run cpip(List<String> javaOptions, String... args) throws IOException, InterruptedException {
        Path out = Files.createTempFile("cpip", ".out");
        try {
            return cpip(javaOptions, out, args);
        } finally {
            Files.delete(out);
        }
    }

    private Run cpip(List<String> javaOptions, Path out, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", JAR.toString()));
        Collections.addAll(command, args);
        Path err = Files.createTempFile("cpip", ".err");
        try {
            int exit = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            String printed = Files.isRegularFile(out) ? Files.readString(out) : "";
            return new Run(exit, printed, Files.readString(err));
        } finally {
            Files.delete(err);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private record Run(int exit, String out, String err) {}
}

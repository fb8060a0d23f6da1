package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
                .containsExactly("csv", "docx", "json", "text");
    }

    @Test
    void theDemoShowsTheMainJobAndLeavesItsFiles() throws Exception {
        Run run = cpip(List.of(), "demo", "-d", "out");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Sample report of the Child Protection Improvement Programme", "(35 in all)")
                .contains("Children's Hearings", "by March 2017", "../2017-03", "2017-22", "Diagnostics");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= Lines.WIDTH || line.startsWith("Files in "));
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
        assertThat(cpip(List.of(), "demo", "-d", "out").exit()).isZero();
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
    void validateIsQuietAboutItsOwnMachinery() throws Exception {
        assertThat(cpip(List.of(), "demo", "-d", "out").exit()).isZero();
        Run run = cpip(List.of(), "validate", "out/plan.json");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("no rule is broken");
        assertThat(run.err()).isEmpty();
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
    void noArgumentIsExitTwo() throws Exception {
        assertThat(cpip(List.of()).exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theJarHoldsLicencesServicesAndNoModuleDescriptors() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> names = jar.stream().map(JarEntry::getName).toList();
            assertThat(names)
                    .contains(
                            "META-INF/LICENSE",
                            "META-INF/NOTICE",
                            "META-INF/services/org.cpip.io.spi.ProgrammeImporter");
            assertThat(names).noneMatch(name -> name.endsWith("module-info.class"));
            assertThat(names).doesNotHaveDuplicates();
        }
    }

    private Run cpip(List<String> javaOptions, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(javaOptions);
        command.addAll(List.of("-jar", JAR.toString()));
        Collections.addAll(command, args);
        Path out = Files.createTempFile("cpip", ".out");
        Path err = Files.createTempFile("cpip", ".err");
        try {
            int exit = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            return new Run(exit, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err));
        } finally {
            Files.delete(out);
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

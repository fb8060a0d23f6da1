package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cpip report --kind} and {@code cpip diff} on the sample. */
class ReportKindsTest {

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void copySample() throws IOException {
        plan = SampleText.in(folder);
    }

    @Test
    void writesEveryKindInEveryFormat() throws IOException {
        CommandRun run = CommandRun.of(
                "report",
                plan,
                "--as-at",
                "2017-06-30",
                "--kind",
                "all",
                "--since",
                "2016-12-31",
                "-f",
                "html,md,txt,json,csv",
                "-o",
                folder.resolve("out"));

        assertThat(run.exit()).as(run.err()).isZero();
        for (String kind : List.of("progress", "change", "exception", "quality", "calendar", "indicators", "cycles")) {
            for (String extension : List.of("html", "md", "txt", "json")) {
                assertThat(folder.resolve("out").resolve(kind + "." + extension))
                        .isNotEmptyFile();
            }
        }
        assertThat(folder.resolve("out/progress-actions.csv")).content().startsWith("id,Workstream,No.,Action");
        assertThat(folder.resolve("out/exception-overdue.csv")).content().contains("inspections-4-m1");
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".tmp"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--kind | riddle | Unknown kind 'riddle'; known: progress, change, exception",
                "--kind | change | A change report needs --since, an earlier day or an earlier plan",
                "--days-without-update | -1 | --days-without-update is -1; give 0 or more",
                "--worst-from | plum | 'plum' is no rating; known: green, amber/green, amber, amber/red, red",
                "--since | soon | 'soon' after --since is neither a day nor a file",
                "-f | papyrus | Unknown format 'papyrus' of reports; known: csv, docx, html, json, md, pptx, txt",
                "--language | tlh | Unknown language 'tlh'; known: en-GB, gd-GB",
            })
    void wrongOptionsAreWrongUsage(String option, String value, String message) {
        CommandRun run = CommandRun.of("report", plan, "--as-at", "2017-06-30", option, value, "-o", folder);

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errLines().get(0)).contains(message);
    }

    @Test
    void severalPlansAreAPortfolioAndNothingElse() throws IOException {
        Path one = folder.resolve("one.json");
        Path other = folder.resolve("other.json");
        assertThat(CommandRun.of("convert", plan, one).exit()).isZero();
        Files.writeString(other, Files.readString(one).replaceFirst("\"id\": \"[a-z-]+\"", "\"id\": \"other\""));

        CommandRun both = CommandRun.of(
                "report", one, other, "--as-at", "2017-06-30", "--kind", "portfolio", "-f", "md,csv", "-o", folder);

        assertThat(both.exit()).as(both.err()).isZero();
        assertThat(folder.resolve("portfolio.md"))
                .content()
                .contains("2 programmes have 70 actions in all: 6 are overdue, none is done.")
                .contains("| All programmes | 70 | 0 | 6 | 6 | 58 | 0 | 6 |");
        assertThat(folder.resolve("portfolio-programmes.csv")).content().contains("\nother,");
        assertThat(CommandRun.of("report", one, one, "--as-at", "2017-06-30", "--kind", "portfolio", "-o", folder)
                        .err())
                .contains("is one plan named twice?");
        assertThat(CommandRun.of("report", one, other, "--as-at", "2017-06-30", "-o", folder)
                        .err())
                .contains("several make a report of the kind portfolio alone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gd-GB", "gd"})
    void writesReportsInGaelic(String language) throws IOException {
        CommandRun run = CommandRun.of(
                "report",
                plan,
                "--as-at",
                "2017-06-30",
                "--kind",
                "progress,calendar",
                "-f",
                "html,md,csv,json",
                "--language",
                language,
                "-o",
                folder);

        assertThat(run.exit()).as(run.err()).isZero();
        for (String kind : List.of("progress", "calendar")) {
            assertThat(folder.resolve(kind + ".html")).content().contains("<html lang=\"gd-GB\">");
            assertThat(folder.resolve(kind + ".json")).content().contains("\"language\": \"gd-GB\"");
            assertThat(folder.resolve(kind + ".md")).content().contains("\n\nAn suidheachadh air 30 Ògmhios 2017\n");
        }
        assertThat(folder.resolve("progress-actions.csv")).content().startsWith("id,Sruth-obrach,Àir.,Gnìomh");
        // What the command itself says stays English.
        assertThat(run.outLines()).allMatch(line -> line.startsWith("Read ") || line.startsWith("Wrote "));
    }

    @Test
    void equalPlansDifferInNothingAndExitZero() {
        CommandRun run = CommandRun.of("diff", plan, plan);

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aRewordedActionIsALineAndExitOne() throws IOException {
        Path json = folder.resolve("a.json");
        Path changed = folder.resolve("b.json");
        assertThat(CommandRun.of("convert", plan, json).exit()).isZero();
        Files.writeString(
                changed, Files.readString(json).replaceFirst("\"number\": \"4\",\n", "\"number\": \"4a\",\n"));

        CommandRun run = CommandRun.of("diff", json, changed);

        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.outLines()).containsExactly("Neglect 4a, Number: was \"4\", is \"4a\"");
    }
}

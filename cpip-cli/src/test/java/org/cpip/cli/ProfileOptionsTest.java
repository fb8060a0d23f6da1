package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cpip.spi.exchange.ReadingProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading profiles, what was not read, and explanations, as the command has them. */
class ProfileOptionsTest {

    private static final String PLAN = """
            # Canal plan

            ## Locks

            1. We will mend the gates by 04/05/2033.
            2. We will oil the hinges.

            ## Story

            The canal was cut in May 1833.
            """;

    @TempDir
    private Path folder;

    private Path plan;
    private Path out;

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.writeString(folder.resolve("canal.md"), PLAN);
        out = folder.resolve("canal.json");
    }

    @Test
    void theLastLineSaysWhatWasReadAndWhatWasNot() {
        CommandRun run = CommandRun.of("convert", plan, out);

        assertThat(run.exit()).isZero();
        assertThat(run.outLines().get(run.outLines().size() - 1))
                .isEqualTo("Read 2 actions in 1 workstream; not read: 1 paragraph (1 with dates or promises). Wrote "
                        + out + ": it carries everything that was read; 1 warning says what to look at.");
    }

    @Test
    void withStrictWhatWasNotReadStopsTheWork() {
        CommandRun run = CommandRun.of("convert", "--strict", plan, out);

        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.err()).contains("ERROR PLAN-021");
        assertThat(out).doesNotExist();
    }

    @Test
    void aProfileFileAndItsLinesSayHowToRead() throws IOException {
        Path profile =
                Files.writeString(folder.resolve("canal.profile"), "# ours\nowner=Lock Board\ndates=day-first\n");
        CommandRun run = CommandRun.of(
                "convert",
                plan,
                out,
                "--profile",
                profile,
                "--profile-line",
                "ignore=Story",
                "--profile-line",
                "dates=month-first",
                "--strict");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(Files.readString(out)).contains("lock-board", "2033-04-05");
    }

    @ParameterizedTest
    @ValueSource(strings = {"convert", "inspect", "validate", "report", "diff"})
    void aLineThatIsNoneIsWrongUsageInEveryCommandThatReads(String command) {
        Object[] args =
                switch (command) {
                    case "convert" -> new Object[] {command, plan, out, "--profile-line", "workstream=heading2"};
                    case "report" ->
                        new Object[] {
                            command,
                            plan,
                            "--as-at",
                            "2033-01-01",
                            "-o",
                            folder,
                            "--profile-line",
                            "workstream=heading2"
                        };
                    case "diff" -> new Object[] {command, plan, plan, "--profile-line", "workstream=heading2"};
                    default -> new Object[] {command, plan, "--profile-line", "workstream=heading2"};
                };
        CommandRun run = CommandRun.of(args);

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("names \"workstream\"", "known are workstreams");
    }

    @Test
    void aProfileFileWithABadLineIsNamedWithTheLine() throws IOException {
        Path profile = Files.writeString(folder.resolve("canal.profile"), "owner=Lock Board\n\nactions=Step\n");
        CommandRun run = CommandRun.of("validate", plan, "--profile", profile);

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(profile.toString(), "Line 3");
        assertThat(CommandRun.of("validate", plan, "--profile", folder.resolve("none"))
                        .err())
                .contains("CLI-001");
    }

    @Test
    void inspectShowsWhatBecameOfEachBlock() {
        CommandRun run = CommandRun.of("inspect", "--coverage", plan);

        assertThat(run.outLines()).hasSize(6);
        assertThat(run.outLines().get(2)).startsWith("{\"became\":\"action\",\"block\":\"item\"");
        assertThat(run.outLines().get(5)).startsWith("{\"became\":\"narrative\",\"block\":\"paragraph\"");
    }

    @Test
    void inspectSuggestsAProfileThatCanBeRead() throws IOException {
        Path text = Files.writeString(folder.resolve("steps.md"), """
                # Canal plan

                ## Locks

                Step 1: We will mend the gates.

                Step 2: We will oil the hinges.

                ## Weirs

                Step 3: We will clear the weirs by 30/04/2033.

                | What | Who does it | Finish |
                | --- | --- | --- |
                | Dredge the long pool below the weir | Trust | May 2033 |
                """);
        CommandRun run = CommandRun.of("inspect", "--suggest", text);

        assertThat(run.outLines())
                .contains("workstreams=heading1", "actions=Step {number}:", "dates=day-first", "# column.action=What");
        ReadingProfile.parse(run.outLines());
    }

    @Test
    void aDiagnosticIsExplainedFromTheJar() {
        CommandRun run = CommandRun.of("explain", "plan-004");

        assertThat(run.exit()).isZero();
        assertThat(run.outLines().get(0)).isEqualTo("PLAN-004");
        assertThat(run.out()).contains("a heading that is not known").doesNotContain("](");
        assertThat(CommandRun.of("explain", "RULE-001").out()).contains("breaks a rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLAN-999", "plan", "../../x", "NONE-001"})
    void aCodeThatThereIsNotIsWrongUsage(String code) {
        CommandRun run = CommandRun.of("explain", code);

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("There is no diagnostic '" + code + "'");
    }

    @Test
    void aProfileInTheJarIsTakenByItsName(@TempDir Path folder) throws IOException {
        Path cards = Files.writeString(
                folder.resolve("cards.csv"),
                "Card Name,List Name,Members,Due Date,Due Complete\nTest the lamps,Lights,Lamp Crew,2031-09-30,true\n");
        Path plan = folder.resolve("plan.json");

        assertThat(CommandRun.of("convert", cards, plan, "--profile", "trello").exit())
                .isZero();
        assertThat(Files.readString(plan)).contains("\"COMPLETED\"", "Lights", "Lamp Crew");
        assertThat(CommandRun.of("columns").out()).contains("Bucket name", "recommendation-number");
    }
}

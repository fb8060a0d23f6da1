package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cpip form} and {@code cpip apply} on the sample. */
class UpdateRoundTest {

    private static final String HEADER = "id,lead,as at,status,confidence,narrative\n";

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void copySample() throws IOException {
        plan = SampleText.planIn(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "docx", "xlsx"})
    void aFormAsItWentOutAppliesToAnEqualPlan(String format) throws IOException {
        Path form = folder.resolve("form." + format);
        CommandRun written = CommandRun.of("form", plan, "--as-at", "2017-06-30", "-o", form);
        assertThat(written.exit()).as(written.err()).isZero();
        assertThat(written.outLines()).containsExactly("Wrote " + form + ": 35 actions to report on");

        Path out = folder.resolve("out.json");
        CommandRun applied = CommandRun.of("apply", plan, form, "-o", out);

        assertThat(applied.exit()).as(applied.err()).isZero();
        assertThat(applied.outLines()).contains("Wrote " + out + ": 0 updates");
        assertThat(out).hasSameBinaryContentAs(plan);
    }

    @Test
    void aLeadIsNamedAsPeopleNameIt() {
        Path form = folder.resolve("group.csv");
        for (String name : List.of("leadership-group", "Leadership Group", "leadership group")) {
            CommandRun run = CommandRun.of("form", plan, "--as-at", "2017-06-30", "--lead", name, "-o", form);
            assertThat(run.outLines()).as(run.err()).containsExactly("Wrote " + form + ": 1 action to report on");
        }
    }

    @Test
    void aFormWithNothingToAskIsRefused() {
        Path form = folder.resolve("ministers.csv");

        CommandRun run = CommandRun.of("form", plan, "--as-at", "2017-06-30", "--lead", "Ministers", "-o", form);

        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.errLines().get(0)).startsWith("ERROR CLI-007 ").contains("Ministers leads no open action");
        assertThat(form).doesNotExist();
    }

    @Test
    void manyFormsAreAppliedAtOnceAndADryRunWritesNothing() throws IOException {
        Path one = form("one.csv", "neglect-3,,2017-06-30,Delayed,,Two areas of three");
        Path two = form("two.csv", "neglect-4,,2017-06-30,,Amber/Green,");
        Path out = folder.resolve("out.json");

        CommandRun dry = CommandRun.of("apply", plan, one, two, "--dry-run");
        CommandRun run = CommandRun.of("apply", plan, one, two, "-o", out);

        assertThat(dry.exit()).as(dry.err()).isZero();
        assertThat(dry.outLines())
                .startsWith(
                        "neglect-3, nobody named as at 2017-06-30: status Delayed; \"Two areas of three\"",
                        "neglect-4, nobody named as at 2017-06-30: rating Amber/Green");
        assertThat(dry.out()).doesNotContain("Wrote");
        assertThat(run.outLines()).startsWith(dry.outLines().toArray(String[]::new));
        assertThat(run.outLines()).endsWith("Wrote " + out + ": 2 updates");
        assertThat(CommandRun.of("diff", plan, out).outLines()).hasSize(2);
    }

    @Test
    void formsInWordAndInCsvAreAppliedTogether() throws IOException {
        Path csv = form("one.csv", "neglect-3,,2017-06-30,Delayed,,Two areas of three");
        Path word = folder.resolve("two");
        assertThat(CommandRun.of("form", plan, "--as-at", "2017-06-30", "-f", "docx", "-o", word)
                        .exit())
                .isZero();

        CommandRun dry = CommandRun.of("apply", plan, word, csv, "--dry-run");

        assertThat(dry.exit()).as(dry.err()).isZero();
        assertThat(dry.outLines())
                .startsWith("neglect-3, nobody named as at 2017-06-30: status Delayed; \"Two areas of three\"");
    }

    @Test
    void theDayTheFormsCameInIsKeptAndReportsBeforeItDoNotKnowThem() throws IOException {
        Path form = Files.writeString(
                folder.resolve("form.csv"),
                "id,as at,status,forecast date,reason\nneglect-3,2017-06-30,Delayed,2018-03,Two areas are late\n");
        Path out = folder.resolve("out.json");
        CommandRun run = CommandRun.of("apply", plan, form, "-o", out, "--recorded", "2017-07-10");
        assertThat(run.exit()).as(run.err()).isZero();

        assertThat(CommandRun.of("diff", plan, out).outLines())
                .containsExactly("Neglect 3, Reports 1: added, 30 June 2017; Came in on 10"
                        + " July 2017; Delayed; Two areas are late; neglect-3-m1, Now expected: March 2018");
        assertThat(report(out, "2017-07-09")).doesNotContain("Reported: Delayed", "Now expected: March 2018");
        assertThat(report(out, "2017-07-10")).contains("Reported: Delayed", "Now expected: March 2018");
    }

    private String report(Path file, String asAt) throws IOException {
        CommandRun run = CommandRun.of("report", file, "--as-at", asAt, "-f", "md", "-o", folder);
        assertThat(run.exit()).as(run.err()).isZero();
        return Files.readString(folder.resolve("progress.md"));
    }

    @Test
    void withAnErrorNothingIsWritten() throws IOException {
        Path good = form("good.csv", "neglect-3,,2017-06-30,Delayed,,");
        Path bad = form("bad.csv", "neglect-99,,2017-06-30,Delayed,,");
        Path out = folder.resolve("out.json");

        CommandRun run = CommandRun.of("apply", plan, good, bad, "-o", out);

        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.errLines())
                .contains(
                        "ERROR UPDATE-004 bad.csv:2:1: The plan has no action \"neglect-99\". Use the id that the form"
                                + " had; a new action belongs in the plan itself.");
        assertThat(run.errLines()).endsWith("1 error: nothing was written.");
        assertThat(out).doesNotExist();
    }

    @Test
    void whoHasNotAnsweredAfterTheLastDayIsLate() throws IOException {
        Path form = form("one.csv", "neglect-3,,2017-06-30,Delayed,,");

        CommandRun run =
                CommandRun.of("apply", plan, form, "--dry-run", "--due", "2017-07-14", "--today", "2017-07-15");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.outLines()).anyMatch(line -> line.contains(" answered, late; missing: "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "form PLAN --as-at 2017-06-30 -o form.odt | A form is docx, xlsx or csv;",
                "form PLAN --as-at 2017-06-30 --lead nobody -o form.csv | The plan has no party 'nobody'; known: ",
                "form PLAN -o form.csv | Missing required option: '--as-at=DATE'",
                "apply PLAN form.csv | Name the file to write after -o, or try with --dry-run",
                "apply PLAN form.csv --dry-run --due 2017-07-14 | --due and --today go together",
                "apply PLAN form.csv -o out.xyz | No format writes \"out.xyz\"",
            })
    void wrongOptionsAreWrongUsage(String line, String message) {
        List<String> words = List.of(line.replace("PLAN", plan.toString()).split(" "));

        CommandRun run = CommandRun.of(words.toArray());

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errLines().get(0)).contains(message);
    }

    private Path form(String name, String row) throws IOException {
        return Files.writeString(folder.resolve(name), HEADER + row + "\n");
    }
}

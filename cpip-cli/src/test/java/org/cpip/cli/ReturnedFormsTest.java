package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Programme;
import org.cpip.office.accessibility.DocxAccessibility;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cpip apply} on what an office finds in its folder of returns. */
class ReturnedFormsTest {

    private static final String HEADER = "id,lead,as at,status,confidence,narrative\n";

    @TempDir
    private Path folder;

    private Path plan;
    private Path returned;
    private Path out;

    @BeforeEach
    void copySample() throws IOException {
        plan = SampleText.planIn(folder);
        returned = Files.createDirectory(folder.resolve("returned"));
        out = folder.resolve("out.json");
        form("b.csv", "neglect-4,,2017-06-30,,Amber/Green,");
        form("a.csv", "neglect-3,,2017-06-30,Delayed,,Two areas of three");
    }

    private void form(String name, String... rows) throws IOException {
        Files.writeString(returned.resolve(name), HEADER + String.join("\n", rows) + "\n");
    }

    private Programme written() throws IOException {
        return ProgrammeIO.load().read(out).orThrow();
    }

    @Test
    void aFolderIsAllFilesInIt() {
        CommandRun run = CommandRun.of("apply", plan, returned, "-o", out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.outLines().get(0)).startsWith("neglect-3, nobody named as at 2017-06-30");
        assertThat(run.outLines()).endsWith("Wrote " + out + ": 2 updates");
    }

    @Test
    void lockFilesAndFoldersInItAreSkippedWithAWord() throws IOException {
        Files.writeString(returned.resolve("~$a.docx"), "user");
        Files.writeString(returned.resolve(".~lock.a.csv#"), "user");
        Files.createDirectory(returned.resolve("old"));

        CommandRun run = CommandRun.of("apply", plan, returned, "-o", out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.errLines())
                .filteredOn(line -> line.startsWith("INFO CLI-009 "))
                .hasSize(3)
                .anyMatch(line -> line.contains("~$a.docx") && line.contains("lock file"))
                .anyMatch(line -> line.contains(".~lock.a.csv#"))
                .anyMatch(line -> line.contains("old") && line.contains("folder"));
        assertThat(run.outLines()).endsWith("Wrote " + out + ": 2 updates");
    }

    @Test
    void aLockFileThatAPatternOfTheShellNamesIsSkippedToo() throws IOException {
        Path lock = Files.writeString(returned.resolve("~$a.docx"), "user");

        CommandRun run = CommandRun.of("apply", plan, lock, returned.resolve("a.csv"), "-o", out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.outLines()).endsWith("Wrote " + out + ": 1 update");
    }

    @Test
    void aFolderWithoutAFormIsAnError() throws IOException {
        CommandRun run = CommandRun.of("apply", plan, Files.createDirectory(folder.resolve("empty")), "-o", out);

        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.errLines().get(0)).startsWith("ERROR CLI-010 ").contains("empty");
        assertThat(out).doesNotExist();
    }

    @Test
    void withEachActionABadCellStopsNothingElse() throws IOException {
        form("c.csv", "neglect-1,,2017-06-30,Splendid,,", "neglect-2,,2017-06-30,On track,,");
        Files.write(returned.resolve("d.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        assertThat(CommandRun.of("apply", plan, returned, "-o", out).exit()).isEqualTo(ExitCode.DATA);
        assertThat(out).doesNotExist();
        CommandRun run = CommandRun.of("apply", plan, returned, "--each-action", "-o", out);

        assertThat(run.exit()).as("something was refused").isEqualTo(ExitCode.DATA);
        assertThat(run.err()).contains("\"Splendid\" is no status that is known", "d.docx");
        assertThat(run.errLines().get(run.errLines().size() - 1))
                .endsWith(": what they are about was left out, and all else was written.");
        assertThat(run.outLines()).endsWith("Wrote " + out + ": 3 updates");
        assertThat(written().action("neglect-2").orElseThrow().reportedStatus()).contains(DeliveryStatus.ON_TRACK);
        assertThat(written().action("neglect-1").orElseThrow().updates()).isEmpty();
    }

    @Test
    void eachLeadGetsAMailAndWhoIsLateAReminder() throws IOException {
        Path mails = folder.resolve("mails");
        CommandRun asked =
                CommandRun.of("form", plan, "--as-at", "2017-06-30", "--due", "2017-07-14", "--mails", "-o", mails);
        assertThat(asked.exit()).as(asked.err()).isZero();
        assertThat(asked.outLines()).contains("Wrote " + mails.resolve("leadership-group.eml"));
        assertThat(Files.readString(mails.resolve("leadership-group.eml"))).startsWith("Subject: Progress on ");

        Path reminders = folder.resolve("reminders");
        CommandRun run = CommandRun.of(
                "apply",
                plan,
                returned,
                "--due",
                "2017-07-14",
                "--today",
                "2017-07-15",
                "--reminders",
                reminders,
                "-o",
                out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.outLines()).anyMatch(line -> line.matches("Wrote \\d+ reminders? to .*reminders"));
        assertThat(Files.readString(reminders.resolve("leadership-group.eml")))
                .startsWith("Subject: Reminder: progress");
    }

    /** Also where the plan is not written: then somebody has to be told. */
    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "md"})
    void theReportOfTheRoundSaysWhoAnsweredAndWhatWasRefused(String format) throws IOException {
        form("c.csv", "neglect-1,,2017-06-30,Splendid,,");
        Path report = folder.resolve("round." + format);

        CommandRun run = CommandRun.of("apply", plan, returned, "--round-report", report, "-o", out);

        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(out).doesNotExist();
        assertThat(run.outLines()).contains("Wrote " + report + ": the report of the round");
        if (format.equals("docx")) {
            assertThat(DocxAccessibility.check(Source.of(report))).isEmpty();
        } else {
            assertThat(Files.readString(report))
                    .contains("Who answered", "Leadership Group", "is no status that is known", "Nothing was taken");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "apply PLAN x.csv -o o.json --reminders m | --reminders needs --due",
                "apply PLAN x.csv -o o.json --round-report r.xyz | No report is written as '.xyz'",
            })
    void wrongOptionsAreWrongUsage(String line, String message) throws IOException {
        Files.writeString(folder.resolve("x.csv"), HEADER);
        CommandRun run = CommandRun.of((Object[]) line.replace("PLAN", plan.toString())
                .replace("x.csv", folder.resolve("x.csv").toString())
                .split(" "));

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.errLines().get(0)).contains(message);
    }

    /** As in trackers: the words behind the status are kept. */
    @Test
    void aStatusWithMoreWordsIsUnderstood() throws IOException {
        form(
                "c.csv",
                "neglect-1,,2017-06-30,In progress - scanner live,Red: no funds,",
                "neglect-2,,2017-06-30,On track,,Fine");

        CommandRun run = CommandRun.of("apply", plan, returned, "-o", out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(written().action("neglect-1").orElseThrow().reportedStatus()).contains(DeliveryStatus.IN_PROGRESS);
        assertThat(written().action("neglect-1").orElseThrow().narrative())
                .contains("In progress - scanner live\nRed: no funds");
        assertThat(written().action("neglect-2").orElseThrow().narrative()).contains("Fine");
    }
}

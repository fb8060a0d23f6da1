package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.TargetDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code cpip apply PLAN TRACKER} on the sample, as in step 6 of the tutorial. */
class TrackerHomeTest {

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void copySample() throws IOException {
        plan = SampleText.planIn(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aTrackerAsItWentOutAppliesToAnEqualPlan(String format) throws IOException {
        Path tracker = written(format);
        Path out = folder.resolve("out.json");

        CommandRun run = CommandRun.of("apply", plan, tracker, "--recorded", "2017-07-03", "-o", out);

        assertThat(run.err()).isEmpty();
        assertThat(run.outLines()).contains(tracker + ": nothing differs from the plan");
        assertThat(out).hasSameBinaryContentAs(plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void whatWasFilledInIsListedAndNothingElseChanges(String format) throws IOException {
        Path out = folder.resolve("july.json");

        CommandRun run = CommandRun.of("apply", plan, filled(format), "--recorded", "2017-07-03", "-o", out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).as("nobody is asked for the day that was given").doesNotContain("XLSX-038", "DOCX-020");
        assertThat(run.outLines())
                .containsExactly(
                        "Neglect 1, Reports 1: added, 3 July 2017; Completed",
                        "Neglect 2, Reports 1: added, 3 July 2017; Amber",
                        "Wrote " + out + ": 2 updates");
        assertThat(CommandRun.of("diff", plan, out).outLines())
                .isEqualTo(run.outLines().subList(0, 2));
        Action action = read(out).action("neglect-1").orElseThrow();
        assertThat(action.reportedStatus()).contains(DeliveryStatus.COMPLETED);
        assertThat(action.status()).as("the opening state").isEmpty();
        assertThat(action.reportedStatus(LocalDate.of(2017, 7, 2))).isEmpty();
    }

    @Test
    void withoutADayNothingIsWritten() throws IOException {
        Path out = folder.resolve("july.json");

        CommandRun run = CommandRun.of("apply", plan, filled("csv"), "-o", out);

        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.err()).contains("UPDATE-020", "--recorded DATE");
        assertThat(out).doesNotExist();
    }

    /** The day that a tracker gives, and the day that it came in, are two; what fits no milestone is no opening state. */
    @Test
    void anOfficesOwnTrackerGivesItsDayAndAnotherDateThanTheWordings() throws IOException {
        Path tracker = folder.resolve("office.csv");
        Files.writeString(
                tracker,
                "Workstream,No.,Action,Status,As at,Completion date,Notes on file\n"
                        + "Child Protection Systems Review,2,\""
                        + read(plan)
                                .action("child-protection-systems-review-2")
                                .orElseThrow()
                                .wording()
                        + "\",Completed,30 June 2017,2 May 2017,Box 7\n"
                        + "Neglect,99,We will publish a toolkit by March 2018.,Not started,,,\n");
        Path out = folder.resolve("july.json");

        CommandRun run = CommandRun.of("apply", plan, tracker, "--recorded", "2017-07-03", "-o", out);

        assertThat(run.exit()).as(run.err()).isZero();
        Programme after = read(out);
        Action action = after.action("child-protection-systems-review-2").orElseThrow();
        StatusUpdate update = action.updates().get(0);
        assertThat(update.asAt()).contains(LocalDate.of(2017, 6, 30));
        assertThat(update.recorded()).contains(LocalDate.of(2017, 7, 3));
        assertThat(run.err()).contains("UPDATE-021", "without a date on which it was achieved");
        // a column "Completion date" says when it is to be done
        assertThat(action.reportedMilestones().get(0).forecast())
                .map(TargetDate::edtf)
                .contains("2017-05-02");
        assertThat(action.milestones().get(0).achieved()).isEmpty();
        assertThat(action.wording())
                .isEqualTo(read(plan).action(action.id()).orElseThrow().wording());
        assertThat(action.customFields()).containsEntry("Notes on file", "Box 7");
        assertThat(run.outLines()).anyMatch(line -> line.contains("Neglect 99: added, We will publish a toolkit"));
    }

    @Test
    void aReasonIsAskedFor() throws IOException {
        Path july = folder.resolve("july.json");
        CommandRun.of("apply", plan, filled("csv"), "--recorded", "2017-07-03", "-o", july);
        Path tracker = folder.resolve("august.csv");
        assertThat(CommandRun.of("convert", july, tracker).exit()).isZero();
        Files.writeString(
                tracker,
                Files.readString(tracker)
                        .replaceFirst("(?m)^(neglect-2,.*),Amber,", "$1,Green,")
                        .replaceFirst("(?m)^(neglect-1,.*),Completed,", "$1,Cancelled,"));

        CommandRun run = CommandRun.of("apply", july, tracker, "--recorded", "2017-08-03", "--dry-run");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.errLines())
                .filteredOn(line -> line.contains("UPDATE-021"))
                .anyMatch(line -> line.contains("neglect-1 is cancelled without a reason"))
                .anyMatch(line -> line.contains("The rating of neglect-2 changes from Amber to Green"));
    }

    private Path written(String format) {
        Path tracker = folder.resolve("tracker." + format);
        assertThat(CommandRun.of("convert", plan, tracker).exit()).isZero();
        return tracker;
    }

    /** Completed for the first action on neglect, amber for the second. */
    private Path filled(String format) throws IOException {
        Path tracker = written(format);
        if (format.equals("csv")) {
            String csv = Files.readString(tracker);
            String filled = csv.replaceFirst("(?m)^(neglect-1,.*),,,,$", "$1,Completed,,,")
                    .replaceFirst("(?m)^(neglect-2,.*),,,,$", "$1,,Amber,,");
            assertThat(filled).isNotEqualTo(csv);
            Files.writeString(tracker, filled);
        } else {
            sheet(tracker, xml -> List.of("H4=Completed", "I5=Amber").stream()
                    .map(cell -> cell.split("="))
                    .reduce(
                            xml,
                            (text, cell) -> text.replaceFirst(
                                    "<c r=\"" + cell[0] + "\" s=\"\\d\"/>",
                                    "<c r=\"" + cell[0] + "\" t=\"inlineStr\"><is><t>" + cell[1] + "</t></is></c>"),
                            (one, other) -> other));
        }
        return tracker;
    }

    private static void sheet(Path workbook, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                boolean changed = entry.getName().equals("xl/worksheets/sheet1.xml");
                String text = new String(part, StandardCharsets.UTF_8);
                out.write(changed ? change.apply(text).getBytes(StandardCharsets.UTF_8) : part);
            }
        }
        Files.write(workbook, bytes.toByteArray());
    }

    private static Programme read(Path file) throws IOException {
        return ProgrammeIO.load().read(file).orThrow();
    }
}

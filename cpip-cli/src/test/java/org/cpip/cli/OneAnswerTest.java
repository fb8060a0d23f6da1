package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One plan gives one answer, whichever file or report is asked. */
class OneAnswerTest {

    private static final LocalDate MARCH = LocalDate.of(2017, 3, 1);

    @TempDir
    private Path folder;

    @Test
    void whatWasReportedCompletedIsOverdueInNoReport() throws IOException {
        Programme plan = completed();
        Action action = plan.actions().get(0);
        assertThat(action.reportedStatus()).contains(DeliveryStatus.COMPLETED);
        assertThat(plan.isOverdueAt(action, MARCH)).isFalse();

        CommandRun run = CommandRun.of(
                "report",
                stored(plan),
                "--as-at",
                MARCH,
                "--kind",
                "progress,exception",
                "-f",
                "csv,json,md,docx",
                "-o",
                folder);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(read("progress-milestones-by-workstream.csv")).endsWith("Paths,1,1,0,0,0\r\n");
        assertThat(read("progress-actions-by-workstream.csv")).endsWith("Paths,1,1,0,0,0\r\n");
        assertThat(read("exception-overdue.csv").lines()).hasSize(1);
        assertThat(read("progress.json")).contains("Reported: Completed");
        assertThat(read("progress.md")).contains("Reported: Completed");
        assertThat(shown("progress.docx")).contains("Reported: Completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "csv", "xlsx"})
    void everyFileShowsTheStatusLastReported(String format) throws IOException {
        assertThat(converted(completed(), format)).contains("Completed").contains("Published.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "csv", "xlsx"})
    void aRatingHoldsOnWhenALaterUpdateHasOnlyWords(String format) throws IOException {
        assertThat(converted(amberThenWords(), format)).contains("Amber").contains("Still on it.");
    }

    @Test
    void everyReportShowsTheRatingLastGiven() throws IOException {
        CommandRun run =
                CommandRun.of("report", stored(amberThenWords()), "--as-at", MARCH, "-f", "md,json", "-o", folder);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(read("progress.md")).contains("Amber");
        assertThat(read("progress.json")).contains("Amber");
    }

    private static Programme completed() {
        return plan(StatusUpdate.builder()
                .asAt(LocalDate.of(2017, 1, 31))
                .status(DeliveryStatus.COMPLETED)
                .narrative("Published.")
                .build());
    }

    private static Programme amberThenWords() {
        return plan(
                StatusUpdate.builder()
                        .asAt(LocalDate.of(2016, 11, 30))
                        .ownerConfidence(DeliveryConfidence.threePoint(Rating.AMBER))
                        .build(),
                StatusUpdate.builder()
                        .asAt(LocalDate.of(2017, 1, 31))
                        .narrative("Still on it.")
                        .build());
    }

    /** An action without a status, due in December 2016. */
    private static Programme plan(StatusUpdate... updates) {
        var action = Action.builder()
                .id("paths-1")
                .number("1")
                .wording("Publish the map of paths.")
                .addMilestone(Milestone.builder()
                        .id("paths-1-m1")
                        .title("The map")
                        .due(TargetDate.parse("2016-12"))
                        .build());
        Stream.of(updates).forEach(action::addUpdate);
        return Programme.builder()
                .id("plan")
                .title("A plan")
                .addWorkstream(Workstream.builder()
                        .id("paths")
                        .title("Paths")
                        .addAction(action.build())
                        .build())
                .build();
    }

    private Path stored(Programme plan) throws IOException {
        Path file = folder.resolve("plan.json");
        ProgrammeIO.load().write(plan, file);
        return file;
    }

    /** What a person sees of the plan in a format. */
    private String converted(Programme plan, String format) throws IOException {
        CommandRun run = CommandRun.of("convert", stored(plan), folder.resolve("converted." + format));
        assertThat(run.exit()).as(run.err()).isZero();
        return format.equals("csv") ? read("converted.csv") : shown("converted." + format);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** The text of a Word document, or of a workbook's sheets. */
    private String shown(String file) throws IOException {
        StringBuilder text = new StringBuilder();
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve(file));
                Stream<Path> parts = Files.walk(zip.getPath("/"))) {
            for (Path part : parts.filter(Files::isRegularFile).toList()) {
                if (part.toString().matches("/word/document[.]xml|/xl/(worksheets/.*|sharedStrings[.]xml)")) {
                    text.append(Files.readString(part).replaceAll("<[^>]+>", " "));
                }
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }
}

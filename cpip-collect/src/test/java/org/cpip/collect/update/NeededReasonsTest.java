package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may not be reported without saying why: an error in a form, which asks for reasons, and a warning in a tracker. */
class NeededReasonsTest {

    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    /** a-1 with one milestone, a-2 with two, a-3 with none, a-4 with one that comes round; all on track. */
    private static Programme plan() {
        return Programme.builder()
                .id("p")
                .title("Paths")
                .addWorkstream(Workstream.builder()
                        .id("a")
                        .title("Paths")
                        .actions(List.of(
                                action(1, milestone("a-1-m1")),
                                action(2, milestone("a-2-m1"), milestone("a-2-m2")),
                                action(3),
                                action(
                                        4,
                                        milestone("a-4-m1").toBuilder()
                                                .recurrence(Recurrence.of(1, Recurrence.Unit.YEAR))
                                                .build())))
                        .build())
                .build();
    }

    private static Action action(int number, Milestone... milestones) {
        return Action.builder()
                .id("a-" + number)
                .number(Integer.toString(number))
                .wording("We will mend path " + number + ".")
                .status(DeliveryStatus.ON_TRACK)
                .milestones(List.of(milestones))
                .build();
    }

    private static Milestone milestone(String id) {
        return Milestone.builder()
                .id(id)
                .title("Mended")
                .due(TargetDate.parse("2018-05-31"))
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                // id, status, milestone, achieved, narrative, reason
                "a-1,Cancelled,,,, | a-1 is cancelled without a reason.",
                "a-1,Withdrawn,,,We stopped.,| a-1 is cancelled without a reason.",
                "a-3,Cancelled,,,, | a-3 is cancelled without a reason.",
                "a-1,Cancelled,,,,No money | ",
                "a-1,Completed,,,, | a-1 is completed without a date on which it was achieved, and without a reason.",
                "a-1,Done,,,It is there.,| a-1 is completed without a date on which it was achieved, and without a reason.",
                "a-1,Completed,,,,Nobody wrote the day down | ",
                "a-1,Completed,,2018-05-30,, | ",
                "a-2,Completed,,2018-05-30,, | ",
                "a-3,Completed,,,, | ",
                "a-4,Completed,,,, | ",
                "a-1,,,2018-05-30,, | a-1 was achieved on 2018-05-30 and is still \"On track\" without a reason.",
                "a-1,On track,,2018-05-30,, | a-1 was achieved on 2018-05-30 and is still \"On track\" without a reason.",
                "a-1,Delayed,,2018-05-30,, | a-1 was achieved on 2018-05-30 and is still \"Delayed\" without a reason.",
                "a-1,,,2018-05-30,,The rest is a bonus | ",
                "a-1,In progress,,2018-05-30,, | ",
                "a-2,,,2018-05-30,, | ",
                "a-2,,a-2-m2,2018-05-30,, | ",
                "a-4,,,2018-05-30,, | ",
            })
    void aFormIsRefusedWithoutThem(String row, String message) throws IOException {
        UpdateResult result = apply(row);

        if (message == null) {
            assertThat(result.diagnostics()).isEmpty();
            assertThat(result.applied()).hasSize(1);
        } else {
            assertThat(result.diagnostics())
                    .extracting(Diagnostic::toString)
                    .containsExactly("ERROR UPDATE-008 form.csv:2:1: " + message
                            + " Say why in the column \"reason\", or give the day or the status that is meant.");
            assertThat(result.applied()).isEmpty();
        }
    }

    /** A row for each milestone: together they say that it is all done. */
    @Test
    void theRowsOfADayAreLookedAtTogether() throws IOException {
        UpdateResult result = apply("a-1,Completed,,,,", "a-1,,a-1-m1,2018-05-30,,");

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.applied()).hasSize(2);
    }

    @Test
    void whatWasCompletedOrCancelledBeforeIsNotAskedAgain() throws IOException {
        Programme done = plan().withAction("a-1", action -> action.status(DeliveryStatus.CANCELLED));

        assertThat(Updates.apply(done, read("a-1,Cancelled,,,One more word.,"), UpdateOptions.defaults())
                        .diagnostics())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Cancelled, | a-1 is cancelled without a reason.",
                "Completed, | a-1 is completed without a date on which it was achieved, and without a reason.",
                "On track,2018-05-30 | a-1 was achieved on 2018-05-30 and is still \"On track\" without a reason.",
                "Completed,2018-05-30 | ",
            })
    void aTrackerIsAskedForThemAtItsRow(String cells, String message) throws IOException {
        String csv = "Id,Workstream,No.,Action,Status,Actual completion date\n"
                + "a-2,Paths,2,We will mend path 2.,On track,\n"
                + "a-1,Paths,1,We will mend path 1.," + cells + "\n";
        UpdateResult result = Trackers.apply(
                ProgrammeIO.load(),
                plan(),
                Source.of("tracker.csv", csv.getBytes(StandardCharsets.UTF_8)),
                ReadOptions.defaults(),
                UpdateOptions.defaults().withRecorded(JUNE));

        assertThat(result.diagnostics())
                .extracting(diagnostic ->
                        diagnostic.code() + " " + diagnostic.location().orElseThrow() + ": " + diagnostic.message())
                .isEqualTo(message == null ? List.of() : List.of("UPDATE-021 tracker.csv:3:1: " + message));
        assertThat(result.applied()).hasSize(1);
    }

    private static UpdateResult apply(String... rows) throws IOException {
        return Updates.apply(plan(), read(rows), UpdateOptions.defaults());
    }

    /** Each row begins with the id, then status, milestone, achieved date, narrative and reason. */
    private static Updates read(String... rows) throws IOException {
        StringBuilder csv = new StringBuilder("id,status,milestone,achieved date,narrative,reason,as at\n");
        for (String row : rows) {
            csv.append(row).append(",2018-06-30\n");
        }
        return Updates.read(Source.of("form.csv", csv.toString().getBytes(StandardCharsets.UTF_8)));
    }
}

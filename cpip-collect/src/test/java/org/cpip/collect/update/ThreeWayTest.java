package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the form went out with, what came back, and what the plan has become in the meantime. */
class ThreeWayTest {

    private static final LocalDate MARCH = LocalDate.of(2018, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    /** One action, on track and Amber, with two milestones expected in 2019 and 2020. */
    private static Programme plan() {
        return plan(Action.builder()
                .id("a-1")
                .number("1")
                .wording("Mend the path")
                .status(DeliveryStatus.ON_TRACK)
                .addMilestone(milestone("a-1-m1", "2019-05"))
                .addMilestone(milestone("a-1-m2", "2020"))
                .addUpdate(StatusUpdate.builder()
                        .asAt(MARCH)
                        .status(DeliveryStatus.ON_TRACK)
                        .ownerConfidence(DeliveryConfidence.fivePoint(Rating.AMBER))
                        .build())
                .build());
    }

    private static Programme plan(Action action) {
        return Programme.builder()
                .id("p")
                .title("Paths")
                .addWorkstream(Workstream.builder()
                        .id("paths")
                        .title("Paths")
                        .addAction(action)
                        .build())
                .build();
    }

    private static Milestone milestone(String id, String forecast) {
        return Milestone.builder()
                .id(id)
                .title(id)
                .forecast(TargetDate.parse(forecast))
                .build();
    }

    /** The plan with the action delayed and Red, the first milestone achieved, and the second expected a year later. */
    private static Programme movedOn() {
        Action action = action(plan());
        return plan(action.toBuilder()
                .status(DeliveryStatus.DELAYED)
                .milestones(List.of(
                        action.milestones().get(0).toBuilder()
                                .achieved(LocalDate.of(2018, 6, 1))
                                .build(),
                        milestone("a-1-m2", "2021")))
                .addUpdate(StatusUpdate.builder()
                        .asAt(JUNE)
                        .status(DeliveryStatus.DELAYED)
                        .ownerConfidence(DeliveryConfidence.fivePoint(Rating.RED))
                        .build())
                .build());
    }

    private static Action action(Programme plan) {
        return plan.action("a-1").orElseThrow();
    }

    private static FilledForm form() {
        return new FilledForm(UpdateForm.ofAll(plan(), JUNE));
    }

    private static UpdateResult apply(Programme plan, FilledForm form) throws IOException {
        return Updates.apply(plan, form.read(), UpdateOptions.defaults());
    }

    @Test
    void anUntouchedFormSaysNothingToAPlanThatHasMovedOn() throws IOException {
        Updates updates = form().read();

        UpdateResult result = Updates.apply(movedOn(), updates, UpdateOptions.defaults());

        assertThat(result).isEqualTo(new UpdateResult(movedOn(), List.of(), List.of()));
        assertThat(Completeness.of(movedOn(), updates).withoutLead()).containsExactly("a-1");
    }

    @Test
    void aFormWithoutWhatWasSentIsComparedWithThePlan() throws IOException {
        UpdateResult result = apply(movedOn(), form().without(FormColumn.SENT).set(0, FormColumn.REASON, "Because"));

        assertThat(action(result.programme()).reportedStatus()).contains(DeliveryStatus.ON_TRACK);
    }

    @Test
    void anAnswerLeavesTheNewerValuesOfUntouchedCells() throws IOException {
        UpdateResult result = apply(movedOn(), form().set(0, FormColumn.NARRATIVE, "We dug."));

        assertThat(result.diagnostics()).isEmpty();
        Action action = action(result.programme());
        assertThat(action)
                .isEqualTo(action(movedOn()).toBuilder()
                        .addUpdate(StatusUpdate.builder()
                                .asAt(JUNE)
                                .narrative("We dug.")
                                .build())
                        .build());
    }

    @Test
    void anAnswerReportsAgainWhatThePlanStillHas() throws IOException {
        UpdateResult result = apply(plan(), form().set(0, FormColumn.NARRATIVE, "We dug."));

        assertThat(result.applied()).singleElement().satisfies(applied -> assertThat(applied.update())
                .isEqualTo(StatusUpdate.builder()
                        .asAt(JUNE)
                        .status(DeliveryStatus.ON_TRACK)
                        .ownerConfidence(DeliveryConfidence.fivePoint(Rating.AMBER))
                        .narrative("We dug.")
                        .build()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATUS | Paused | the status was On track, is Delayed and becomes Paused.",
                "CONFIDENCE | Green | the confidence was Amber, is Red and becomes Green.",
                "ACHIEVED | 2018-05-31 | the achieved date of a-1-m1 was empty, is 2018-06-01 and becomes 2018-05-31.",
            })
    void aValueThatBothHaveChangedIsTheLeadsWithAWarning(FormColumn column, String value, String message)
            throws IOException {
        UpdateResult result = apply(movedOn(), form().set(0, column, value).set(0, FormColumn.REASON, "Because"));

        assertThat(result.hasErrors()).isFalse();
        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("UPDATE-016");
            assertThat(diagnostic.severity()).isEqualTo(Severity.WARNING);
            assertThat(diagnostic.location().orElseThrow()).hasToString("form.csv:2:1");
            assertThat(diagnostic.message()).endsWith(message);
        });
        assertThat(result.applied()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"STATUS, Delayed", "CONFIDENCE, Red", "ACHIEVED, 2018-06-01"})
    void aValueThatBothHaveChangedAlikeIsNoMatter(FormColumn column, String value) throws IOException {
        FilledForm form = form().set(0, column, value);

        UpdateResult result = apply(movedOn(), form);

        assertThat(result.diagnostics())
                .extracting(Diagnostic::severity)
                .allMatch(severity -> severity == Severity.INFO);
        assertThat(action(result.programme()).reportedStatus())
                .isEqualTo(action(movedOn()).status());
        assertThat(action(result.programme()).reportedMilestones())
                .isEqualTo(action(movedOn()).milestones());
        assertThat(Completeness.of(movedOn(), form.read()).withoutLead()).isEmpty();
    }

    @Test
    void aRowForAnotherMilestoneIsComparedWithThePlan() throws IOException {
        FilledForm form = form().copy(0)
                .set(1, FormColumn.MILESTONE, "a-1-m2")
                .set(1, FormColumn.FORECAST, "2022")
                .set(1, FormColumn.REASON, "Because");

        UpdateResult result = apply(movedOn(), form);

        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.applied()).singleElement().satisfies(applied -> assertThat(
                        applied.update().milestones())
                .extracting(MilestoneUpdate::milestone)
                .containsExactly("a-1-m2"));
        assertThat(action(result.programme()).reportedMilestones())
                .containsExactly(action(movedOn()).reportedMilestones().get(0), milestone("a-1-m2", "2022"));
        assertThat(action(result.programme()).updates().get(2).reason()).contains("Because");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-31, '', 0",
        "2019-06-01, '', 1",
        "2019-06-01, Because, 0",
        "2019-04, '', 0",
        "'2019-06/..', '', 1",
        "2019, '', 1"
    })
    void aForecastThatMovesLaterWithoutAReasonIsAWarning(String forecast, String reason, int warnings)
            throws IOException {
        UpdateResult result =
                apply(plan(), form().set(0, FormColumn.FORECAST, forecast).set(0, FormColumn.REASON, reason));

        assertThat(result.hasErrors()).isFalse();
        assertThat(result.diagnostics()).hasSize(warnings).allMatch(each -> each.code()
                .equals("UPDATE-018"));
        assertThat(action(result.programme()).reportedMilestones().get(0).forecast())
                .map(TargetDate::edtf)
                .contains(forecast);
    }

    @Test
    void whatWasSentAndCannotBeReadIsAnError() throws IOException {
        UpdateResult result = apply(plan(), form().set(0, FormColumn.SENT, "On track, Amber"));

        assertThat(result.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo("UPDATE-017");
            assertThat(diagnostic.location().orElseThrow()).hasToString("form.csv:2:1, cell 14");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "On track | Amber | m | 2019-05 | 2019-05-01",
                "|  | a|b | ../2019 |",
                "|  |  |  |",
                "Delayed |  | | | |  | 2018-06-30",
            })
    void whatWasSentIsReadAsItIsWritten(String cell) {
        assertThat(FormValues.parse(cell)).map(FormValues::cell).contains(cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"On track", "|  |  |", "Good |  |  |  |", "|  |  | soon |", "|  |  |  | 2018", "| Blue |  |  |"})
    void anythingElseIsNotWhatWasSent(String cell) {
        assertThat(FormValues.parse(cell)).isEmpty();
    }

    @Test
    void hundredsOfAnswersForOneActionAllStandInItsHistoryOnce() throws IOException {
        List<UpdateRow> rows = new ArrayList<>();
        FilledForm form = form().set(0, FormColumn.NARRATIVE, "x");
        UpdateRow row = form.read().rows().get(0);
        for (int i = 0; i < 600; i++) {
            rows.add(new UpdateRow(
                    row.action(),
                    row.leads(),
                    row.asAt().map(day -> day.plusDays(1)),
                    row.status(),
                    row.confidence(),
                    row.milestone(),
                    row.forecast(),
                    row.achieved(),
                    Optional.of("Note " + i % 300),
                    row.reason(),
                    row.sent(),
                    row.location()));
        }

        UpdateResult result = Updates.apply(plan(), new Updates(rows, List.of()), UpdateOptions.defaults());

        assertThat(action(result.programme()).updates().stream().flatMap(update -> update.narrative().stream()))
                .containsExactlyElementsOf(
                        IntStream.range(0, 300).mapToObj(i -> "Note " + i).toList());
        assertThat(result.applied()).hasSize(300);
        assertThat(result.diagnostics()).hasSize(300).allMatch(each -> each.code()
                .equals("UPDATE-015"));
    }

    @Test
    void answersOfOneDayThatNameNoMilestoneAreAboutTheSameOne() throws IOException {
        FilledForm form = form().set(0, FormColumn.MILESTONE, "")
                .set(0, FormColumn.SENT, "")
                .set(0, FormColumn.ACHIEVED, "2018-06-01")
                .copy(0)
                .set(1, FormColumn.NARRATIVE, "So it is.");

        UpdateResult result = apply(plan(), form);

        assertThat(action(result.programme()).reportedMilestones())
                .extracting(milestone -> milestone.achieved().isPresent())
                .containsExactly(true, false);
    }
}

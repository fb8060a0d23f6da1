package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Trackers that an office keeps by itself, with columns of its own: what they change of a plan, and what they cannot. */
class ForeignTrackerTest {

    private static final LocalDate DECEMBER = LocalDate.of(2031, 12, 31);

    private static Programme plan() {
        return Programme.builder()
                .id("p")
                .title("Roads")
                .addWorkstream(Workstream.builder()
                        .id("signs")
                        .title("Signs")
                        .actions(List.of(
                                action(
                                        "signs-1",
                                        "Publish the guide.",
                                        milestone("signs-1-m1", "2031-03").toBuilder()
                                                .achieved(LocalDate.of(2031, 3, 1))
                                                .build(),
                                        milestone("signs-1-m2", "2031-09")),
                                action("signs-2", "Paint the lines.", milestone("signs-2-m1", "2031-05-31"))))
                        .build())
                .build();
    }

    private static Action action(String id, String wording, Milestone... milestones) {
        return Action.builder()
                .id(id)
                .number(id.substring("signs-".length()))
                .wording(wording)
                .milestones(List.of(milestones))
                .build();
    }

    private static Milestone milestone(String id, String due) {
        return Milestone.builder()
                .id(id)
                .title("Done")
                .due(TargetDate.parse(due))
                .build();
    }

    private static UpdateResult apply(String tracker) throws IOException {
        return apply(plan(), tracker);
    }

    private static UpdateResult apply(Programme plan, String tracker) throws IOException {
        return Trackers.apply(
                ProgrammeIO.load(),
                plan,
                Source.of("tracker.csv", tracker.getBytes(StandardCharsets.UTF_8)),
                ReadOptions.defaults(),
                UpdateOptions.defaults());
    }

    private static Action action(UpdateResult result, String id) {
        return result.programme().action(id).orElseThrow();
    }

    private static List<String> codes(UpdateResult result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forecast", "Revised date", "Due"})
    void aDateThatWasPublishedStaysAndAnotherOneIsTheForecast(String column) throws IOException {
        UpdateResult result = apply("Id,Workstream,No.,Action,Status," + column + ",As at\n"
                + "signs-2,Signs,2,Paint the lines.,Delayed,2032-03,2031-12-31\n");

        Action action = action(result, "signs-2");
        assertThat(action.milestones())
                .isEqualTo(plan().action("signs-2").orElseThrow().milestones());
        assertThat(action.reportedMilestones().get(0).forecast())
                .map(TargetDate::edtf)
                .contains("2032-03");
        assertThat(action.lastUpdate().flatMap(StatusUpdate::asAt)).contains(DECEMBER);
    }

    @Test
    void aDateOfTheWordingThatThePlanHasNotIsNoForecast() throws IOException {
        Programme plan =
                plan().withAction("signs-2", action -> action.wording("Paint the lines in two coats by March 2031."));

        UpdateResult result = apply(
                plan,
                "Id,Workstream,No.,Action,Status,As at\n"
                        + "signs-2,Signs,2,Paint the lines in two coats by March 2031.,In progress,2031-01-31\n");

        assertThat(codes(result)).isEmpty();
        assertThat(action(result, "signs-2").reportedStatus()).contains(DeliveryStatus.IN_PROGRESS);
        assertThat(action(result, "signs-2").reportedMilestones())
                .isEqualTo(plan.action("signs-2").orElseThrow().milestones());
    }

    @Test
    void aDateOfAWordingThatIsNewIsAForecast() throws IOException {
        UpdateResult result = apply(
                "Id,Workstream,No.,Action,As at\n" + "signs-2,Signs,2,Paint the lines by August 2031.,2031-01-31\n");

        assertThat(action(result, "signs-2").reportedMilestones().get(0).forecast())
                .flatMap(TargetDate::words)
                .contains("by August 2031");
    }

    @Test
    void wordsTakeThePlaceOfWordsAndNotOfADate() throws IOException {
        Programme plan = plan().withAction(
                        "signs-1",
                        action -> action.milestones(List.of(Milestone.builder()
                                .id("signs-1-m1")
                                .title("Done")
                                .dueWords("TBC")
                                .build())));

        UpdateResult result = apply(
                plan,
                "Id,Workstream,No.,Action,Due\nsigns-1,Signs,1,Publish the guide.,Ongoing\n"
                        + "signs-2,Signs,2,Paint the lines.,Ongoing\n");

        assertThat(action(result, "signs-1").milestones().get(0).dueWords()).contains("Ongoing");
        assertThat(action(result, "signs-2")).isEqualTo(plan.action("signs-2").orElseThrow());
        assertThat(codes(result)).contains("UPDATE-025");
    }

    @Test
    void everyDateThatIsNotTakenIsNamed() throws IOException {
        Programme plan = plan().withAction(
                        "signs-1",
                        action -> action.milestones(
                                List.of(milestone("signs-1-m1", "2031-03"), milestone("signs-1-m2", "2031-09"))));

        UpdateResult result = apply(
                plan,
                "Id,Workstream,No.,Action,Due,Date achieved,As at\n"
                        + "signs-1,Signs,1,Publish the guide.,June 2031,2031-03-15,2031-04-01\n");

        assertThat(result.diagnostics())
                .filteredOn(said -> said.code().equals("UPDATE-013"))
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .contains("2031-06", "2031-03-15");
    }

    @Test
    void rowsInAnotherOrderWithoutIdsAreKnownByTheirWords() throws IOException {
        UpdateResult result = apply("Workstream,Action,Status,As at\n"
                + "Signs,Paint the lines,Paused,2031-12-31\nSigns,Publish the guide,Completed,2031-12-31\n");

        assertThat(action(result, "signs-1").wording()).isEqualTo("Publish the guide.");
        assertThat(action(result, "signs-1").reportedStatus()).contains(DeliveryStatus.COMPLETED);
        assertThat(action(result, "signs-2").reportedStatus()).contains(DeliveryStatus.PAUSED);
    }

    @Test
    void theOrderOfRowsIsNoReasonToTakeOneForAnAction() throws IOException {
        UpdateResult result = apply("Workstream,Action,Status,As at\nSigns,Close every tunnel,Completed,2031-12-31\n");

        assertThat(result.programme()).isEqualTo(plan());
        assertThat(codes(result)).contains("UPDATE-024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"signs-2", "Signs-2"})
    void anIdOfThePlanNamesItsActionInASmallTracker(String id) throws IOException {
        UpdateResult result =
                apply("Id,Workstream,Action,Status,As at\n" + id + ",Signs,Paint all the lines.,Paused,2031-12-31\n");

        assertThat(result.programme().actions()).hasSize(2);
        assertThat(action(result, "signs-2").wording()).isEqualTo("Paint all the lines.");
        assertThat(action(result, "signs-2").reportedStatus()).contains(DeliveryStatus.PAUSED);
    }

    @Test
    void aDayAchievedIsThatOfTheMilestoneThatIsOpen() throws IOException {
        UpdateResult result = apply("Id,Workstream,No.,Action,Status,Actual completion date,As at\n"
                + "signs-1,Signs,1,Publish the guide.,Completed,2031-12-20,2031-12-31\n");

        assertThat(action(result, "signs-1").reportedMilestones())
                .extracting(Milestone::achieved)
                .containsExactly(Optional.of(LocalDate.of(2031, 3, 1)), Optional.of(LocalDate.of(2031, 12, 20)));
    }

    @Test
    void theDayOfARowCountsWhereItHasADateAlone() throws IOException {
        UpdateResult result = apply("Id,Workstream,No.,Action,Forecast,Due,As at\n"
                + "signs-2,Signs,2,Paint the lines.,2032-03,2031-05-31,2031-12-31\n");

        assertThat(codes(result)).doesNotContain("UPDATE-020");
        assertThat(action(result, "signs-2").lastUpdate().flatMap(StatusUpdate::asAt))
                .contains(DECEMBER);
    }

    /** A tracker's keeper has no column "reason" to be sent to. */
    @Test
    void aForecastThatMovesWithoutAReasonIsTheTrackersOwnWarning() throws IOException {
        UpdateResult first = apply("Id,Action,As at,Forecast\nsigns-2,Paint the lines.,2031-03-31,2031-07\n");

        UpdateResult second =
                apply(first.programme(), "Id,Action,As at,Forecast\nsigns-2,Paint the lines.,2031-06-30,2031-11\n");

        assertThat(codes(second)).containsExactly("UPDATE-021");
        assertThat(action(second, "signs-2").reportedMilestones().get(0).forecast())
                .map(TargetDate::edtf)
                .contains("2031-11");
    }

    /** "On track" in June is news though March had said the same: a report would call the action silent since March. */
    @Test
    void aLaterDayConfirmsWhatStoodBefore() throws IOException {
        Programme march = apply("Id,Action,As at,Status\nsigns-2,Paint the lines.,2031-03-31,On track\n")
                .programme();

        UpdateResult june = apply(march, "Id,Action,As at,Status\nsigns-2,Paint the lines.,2031-06-30,On track\n");

        assertThat(june.applied())
                .singleElement()
                .satisfies(each -> assertThat(each.update().asAt()).contains(LocalDate.of(2031, 6, 30)));
        assertThat(action(june, "signs-2").lastReported()).contains(LocalDate.of(2031, 6, 30));
        for (String day : List.of("2031-06-30", "2031-03-31", "")) {
            UpdateResult again =
                    apply(june.programme(), "Id,Action,As at,Status\nsigns-2,Paint the lines.," + day + ",On track\n");
            assertThat(again.programme()).as(day).isEqualTo(june.programme());
        }
    }

    @Test
    void aDayIsNewsOfAStatusThatHadNone() throws IOException {
        Programme undated = plan().withAction("signs-2", action -> action.status(DeliveryStatus.ON_TRACK));

        UpdateResult april = apply(undated, "Id,Action,As at,Status\nsigns-2,Paint the lines.,2031-04-01,On track\n");

        assertThat(action(april, "signs-2").lastReported()).contains(LocalDate.of(2031, 4, 1));
        assertThat(apply(april.programme(), "Id,Action,As at,Status\nsigns-2,Paint the lines.,2031-04-01,On track\n")
                        .programme())
                .isEqualTo(april.programme());
    }
}

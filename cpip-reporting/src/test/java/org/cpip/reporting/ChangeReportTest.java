package org.cpip.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.StatusUpdateBuilder;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.ActionChange.Kind;
import org.cpip.reporting.render.Reports;
import org.cpip.spi.report.Cell;
import org.cpip.spi.report.ReportDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeReportTest {

    private static final LocalDate MARCH = LocalDate.of(2018, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No change.",
                "no change",
                "No Changes",
                "Unchanged.",
                "Nothing to report",
                "NO CHANGE SINCE LAST REPORT!",
                ""
            })
    void anAnswerThatNothingChangedIsNoChange(String words) {
        ChangeReport report = report(
                action(),
                at(JUNE).status(DeliveryStatus.ON_TRACK)
                        .narrative(words.isEmpty() ? Optional.empty() : Optional.of(words)));

        assertThat(report.actions(Kind.CHANGED)).isEmpty();
        assertThat(report.actions(Kind.UNCHANGED)).hasSize(1);
        assertThat(report.actions(Kind.CONFIRMED)).hasSize(1);
        assertThat(document(report).summary())
                .anyMatch(sentence -> sentence.equals("One action was reported as having not changed."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No change, but the contractor has gone.",
                "No change to the date; the scope is smaller.",
                "Change."
            })
    void newsIsAChangeThoughItBeginsSo(String words) {
        ChangeReport report =
                report(action(), at(JUNE).status(DeliveryStatus.ON_TRACK).narrative(words));

        assertThat(report.actions(Kind.CHANGED)).hasSize(1);
    }

    @Test
    void countsWhatWasCompletedWithdrawnAndRatedBetterOrWorse() {
        ChangeReport report = ChangeReport.of(
                programme(List.of(
                        action("a")
                                .addUpdate(at(JUNE).status(DeliveryStatus.COMPLETED)
                                        .build()),
                        action("b")
                                .addUpdate(at(JUNE).status(DeliveryStatus.CANCELLED)
                                        .build()),
                        action("c")
                                .addUpdate(at(JUNE).ownerConfidence(rated(Rating.GREEN))
                                        .build()),
                        action("d")
                                .addUpdate(at(JUNE).ownerConfidence(rated(Rating.RED))
                                        .build()),
                        action("e")
                                .addUpdate(at(JUNE).reviewerConfidence(rated(Rating.RED))
                                        .build()))),
                MARCH,
                JUNE);

        assertThat(document(report).summary())
                .startsWith(
                        "From 31 March 2018 to 30 June 2018, no action was added, none was dropped, 4 changed and one stayed as it was.",
                        "One action was completed, one was withdrawn, one was rated better and one worse.",
                        "One action was reported as having not changed.");
    }

    /** Of two that were forecast later and one that was not: met in time, cancelled, met late. */
    @Test
    void theDatesOfWhatIsMetOrCancelledMoveNoMore() {
        ReportDocument report = document(ChangeReport.of(
                programme(List.of(
                        action("a")
                                .addUpdate(forecast("a", "2018-09"))
                                .addUpdate(at(JUNE).addMilestone(met("a", "2018-05-20"))
                                        .build()),
                        action("b")
                                .addUpdate(forecast("b", "2019-09"))
                                .addUpdate(at(JUNE).status(DeliveryStatus.CANCELLED)
                                        .build()),
                        action("c")
                                .addUpdate(at(JUNE).addMilestone(met("c", "2018-06-20"))
                                        .build()))),
                MARCH,
                JUNE));

        assertThat(report.table("moves").orElseThrow().rows()).isEmpty();
        assertThat(report.summary())
                .noneMatch(sentence -> sentence.contains("slipped"))
                .contains("One milestone was met late, by 20 days (Harbour c: Scanner).");
        assertThat(report.table("actions").orElseThrow().rows())
                .extracting(row -> row.cells().get(2).lines())
                .satisfiesExactly(
                        inTime -> assertThat(inTime).contains("Milestone met").doesNotContain("Slipped"),
                        cancelled -> assertThat(cancelled).doesNotContain("Slipped"),
                        late -> assertThat(late).contains("Milestone met, 20 days late"));
    }

    private static StatusUpdate forecast(String letter, String date) {
        return at(LocalDate.of(2018, 4, 30))
                .addMilestone(MilestoneUpdate.builder()
                        .milestone("harbour-" + letter + "-m1")
                        .forecast(TargetDate.parse(date))
                        .build())
                .build();
    }

    private static MilestoneUpdate met(String letter, String day) {
        return MilestoneUpdate.builder()
                .milestone("harbour-" + letter + "-m1")
                .achieved(LocalDate.parse(day))
                .build();
    }

    @Test
    void whatWasWithdrawnHasASectionWithItsReason() {
        ReportDocument report = document(ChangeReport.of(
                programme(List.of(
                        action("a")
                                .addUpdate(at(JUNE).status(DeliveryStatus.CANCELLED)
                                        .reason("Merged with the port's own plan.")
                                        .build()),
                        action("b")
                                .addUpdate(at(JUNE).status(DeliveryStatus.CANCELLED)
                                        .build()))),
                MARCH,
                JUNE));

        assertThat(report.table("withdrawn").orElseThrow().title()).isEqualTo("Withdrawn this period");
        assertThat(report.table("withdrawn").orElseThrow().rows())
                .extracting(row ->
                        row.cells().subList(0, 4).stream().map(Cell::lines).toList())
                .containsExactly(
                        List.of(
                                List.of("Harbour a"),
                                List.of("Install a."),
                                List.of("Cancelled", "Would be overdue now"),
                                List.of("Merged with the port's own plan.")),
                        List.of(
                                List.of("Harbour b"),
                                List.of("Install b."),
                                List.of("Cancelled", "Would be overdue now"),
                                List.of("No reason given")));
    }

    @Test
    void whereSomethingChangedIsSaidInTheWordsOfThePlan() {
        Programme before = programme(List.of(action("a")));
        Programme after = programme(List.of(Action.builder()
                .id("harbour-a")
                .number("a")
                .wording("Install a.")
                .addMilestone(Milestone.builder()
                        .id("harbour-a-m1")
                        .title("Scanner")
                        .due(TargetDate.parse("2019-05-31"))
                        .build())));

        ReportDocument report = document(ChangeReport.between(before, MARCH, after, JUNE));

        assertThat(report.table("paths").orElseThrow().rows())
                .extracting(row -> row.cells().get(0).lines().get(0))
                .contains("Harbour a, Milestones, Scanner, Due date")
                .noneMatch(place -> place.contains("["));
    }

    private static ChangeReport report(ActionBuilder action, StatusUpdateBuilder update) {
        return ChangeReport.of(programme(List.of(action.addUpdate(update.build()))), MARCH, JUNE);
    }

    private static ReportDocument document(ChangeReport report) {
        return Reports.document(report, "en-GB");
    }

    private static DeliveryConfidence rated(Rating rating) {
        return DeliveryConfidence.fivePoint(rating);
    }

    private static StatusUpdateBuilder at(LocalDate day) {
        return StatusUpdate.builder().asAt(day);
    }

    private static ActionBuilder action() {
        return action("a");
    }

    private static ActionBuilder action(String number) {
        return Action.builder()
                .id("harbour-" + number)
                .number(number)
                .wording("Install " + number + ".")
                .addMilestone(Milestone.builder()
                        .id("harbour-" + number + "-m1")
                        .title("Scanner")
                        .due(TargetDate.parse("2018-05-31"))
                        .build())
                .addUpdate(at(MARCH)
                        .status(DeliveryStatus.ON_TRACK)
                        .ownerConfidence(rated(Rating.AMBER))
                        .reviewerConfidence(DeliveryConfidence.fivePoint(Rating.RED))
                        .narrative("Ordered.")
                        .build());
    }

    private static Programme programme(List<ActionBuilder> actions) {
        var workstream = Workstream.builder().id("harbour").title("Harbour");
        actions.forEach(action -> workstream.addAction(action.build()));
        return Programme.builder()
                .id("plan")
                .title("Plan")
                .addWorkstream(workstream.build())
                .build();
    }
}

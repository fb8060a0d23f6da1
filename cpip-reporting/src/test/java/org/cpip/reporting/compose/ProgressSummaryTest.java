package org.cpip.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.ChangeReport;
import org.cpip.reporting.ProgressReport;
import org.cpip.reporting.SamplePlan;
import org.cpip.reporting.text.Wording;
import org.junit.jupiter.api.Test;

class ProgressSummaryTest {

    @Test
    void saysWhatIsOverdueFirst() {
        assertThat(summary(SamplePlan.programme()))
                .containsExactly(
                        "As at 30 June 2017, 2 of 11 milestones are overdue, the longest by 91 days"
                                + " (Neglect 3: Phase 1 ends and is evaluated).",
                        "One milestone is done. 6 are still due, 3 of them in periods now running."
                                + " 2 have no date that they can be held to.",
                        "One of the milestones done was met late.",
                        "Of the milestones, one repeats and one depends on a condition.",
                        "Of 35 actions, 2 are done, 2 overdue, 4 due, and 27 have no open milestone with a last day.",
                        "Next: in summer 2017, Child Trafficking 2: The pilots report.");
    }

    @Test
    void saysThatNothingIsOverdue() {
        assertThat(summary(plan(List.of(milestone("2017"), milestone("2018"), milestone("2019"))))
                        .get(0))
                .isEqualTo("As at 30 June 2017, none of the 3 milestones is overdue.");
        assertThat(summary(plan(List.of(milestone("2017")))).get(0))
                .isEqualTo("As at 30 June 2017, the only milestone is not overdue.");
    }

    @Test
    void saysThatThereIsNothingYet() {
        assertThat(summary(Programme.builder().id("empty").title("Empty").build()))
                .containsExactly("As at 30 June 2017, the plan has no milestones.", "The plan has no actions.");
    }

    @Test
    void countsCancelledActionsApart() {
        Programme plan = plan(List.of());
        Action cancelled = plan.actions().get(0).toBuilder()
                .status(DeliveryStatus.CANCELLED)
                .build();

        assertThat(summary(plan.toBuilder()
                        .addWorkstream(Workstream.builder()
                                .id("other")
                                .title("Other")
                                .addAction(cancelled)
                                .build())
                        .build()))
                .endsWith(
                        "Of 2 actions, 0 are done, 0 overdue, 0 due, and 1 has no open milestone with a last day.",
                        "One action is cancelled.");
    }

    @Test
    void cutsALongTitleWithoutHalvingACharacter() {
        Milestone milestone = milestone("2016").toBuilder()
                .title("W".repeat(119) + "\ud83d\ude00".repeat(50))
                .build();

        assertThat(summary(plan(List.of(milestone))).get(0)).endsWith("(One 1: " + "W".repeat(119) + "…).");
    }

    @Test
    void saysOfOpenMilestonesAloneThatNoneIsWithoutADate() {
        Milestone done = Milestone.builder()
                .id("done")
                .title("Done without a date")
                .achieved(LocalDate.of(2017, 5, 1))
                .build();

        assertThat(summary(plan(List.of(done, milestone("2018")))).get(1))
                .endsWith("No open milestone is without a date that it can be held to.");
    }

    /** What compares two days lacks the history of the earlier one, and not of its own day. */
    @Test
    void namesTheDayThatThereIsNoHistoryOf() {
        Programme plan = plan(List.of(milestone("2018")))
                .withAction(
                        "one-1",
                        action -> action.addUpdate(StatusUpdate.builder()
                                .asAt(LocalDate.of(2017, 4, 30))
                                .narrative("Begun.")
                                .build()));

        assertThat(Composer.withGap(
                        Wording.english(),
                        ChangeReport.of(plan, LocalDate.of(2017, 3, 31), LocalDate.of(2017, 6, 30)),
                        List.of()))
                .containsExactly(
                        "Up to 31 March 2017 no report had come in on one action; the first on it is of 30 April"
                                + " 2017. For that day it is counted by its dates alone.");
    }

    private static List<String> summary(Programme plan) {
        return ProgressSummary.of(ProgressReport.of(plan, LocalDate.of(2017, 6, 30)), Wording.english());
    }

    private static Milestone milestone(String edtf) {
        return Milestone.builder()
                .id("m")
                .title("Milestone")
                .due(TargetDate.parse(edtf))
                .build();
    }

    private static Programme plan(List<Milestone> milestones) {
        Action action = Action.builder()
                .id("one-1")
                .number("1")
                .wording("Action")
                .milestones(milestones)
                .build();
        return Programme.builder()
                .id("plan")
                .title("Plan")
                .addWorkstream(Workstream.builder()
                        .id("one")
                        .title("One")
                        .addAction(action)
                        .build())
                .build();
    }
}

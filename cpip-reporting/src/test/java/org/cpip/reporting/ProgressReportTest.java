package org.cpip.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpip.reporting.Plans.action;
import static org.cpip.reporting.Plans.due;
import static org.cpip.reporting.Plans.plan;
import static org.cpip.reporting.Plans.stream;

import java.time.LocalDate;
import java.util.List;
import org.cpip.model.ActionBuilder;
import org.cpip.model.CommitmentType;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.Recurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressReportTest {

    private static final LocalDate JUNE = LocalDate.of(2017, 6, 30);

    @ParameterizedTest(name = "due {0}, achieved {1}, as at {2}: {3}, {4} days overdue")
    @CsvSource({
        // an exact day
        "2017-05-31,          , 2017-05-30, UPCOMING,      0",
        "2017-05-31,          , 2017-05-31, DUE_IN_PERIOD, 0",
        "2017-05-31,          , 2017-06-01, OVERDUE,       1",
        "2017-05-31, 2017-05-31, 2017-06-30, DONE,         0",
        "2017-05-31, 2017-07-01, 2017-06-30, OVERDUE,      30",
        // an imprecise date is due in its period, and late only after its last day
        "2017-22,             , 2017-05-31, UPCOMING,      0",
        "2017-22,             , 2017-06-01, DUE_IN_PERIOD, 0",
        "2017-22,             , 2017-08-31, DUE_IN_PERIOD, 0",
        "2017-22,             , 2017-09-01, OVERDUE,       1",
        "2017,                , 2017-12-31, DUE_IN_PERIOD, 0",
        "2017,                , 2018-12-31, OVERDUE,       365",
        "2019-05/2019-07,     , 2019-04-30, UPCOMING,      0",
        "2019-05/2019-07,     , 2019-06-15, DUE_IN_PERIOD, 0",
        // of an end alone, the period is that end
        "../2017-03,          , 2017-02-28, UPCOMING,      0",
        "../2017-03,          , 2017-03-01, DUE_IN_PERIOD, 0",
        "../2017-03,          , 2017-04-01, OVERDUE,       1",
        // nothing to miss
        "2018-04/..,          , 2019-01-01, OPEN_ENDED,    0",
        "-,                   , 2019-01-01, NO_DATE,       0",
        "-,         2018-01-01, 2019-01-01, DONE,          0",
    })
    void placesMilestoneByItsDate(String due, String achieved, LocalDate asAt, MilestoneState state, long late) {
        Programme plan = plan(stream("One", action("1").addMilestone(due(due, achieved))));

        MilestoneProgress milestone = ProgressReport.of(plan, asAt).milestones().get(0);

        assertThat(milestone.state()).isEqualTo(state);
        assertThat(milestone.daysOverdue()).isEqualTo(late);
    }

    @Test
    void derivesStateOfActionFromStatusAndMilestones() {
        Milestone met = due("2017-03", "2017-03-20");
        Milestone annual = met.toBuilder()
                .recurrence(Recurrence.of(1, Recurrence.Unit.YEAR))
                .build();

        assertThat(stateOf(action("1"))).isEqualTo(ProgressState.UNDATED);
        assertThat(stateOf(action("1", "-"))).isEqualTo(ProgressState.UNDATED);
        assertThat(stateOf(action("1", "2018-04/.."))).isEqualTo(ProgressState.UNDATED);
        assertThat(stateOf(action("1", "2017-12", "-"))).isEqualTo(ProgressState.DUE);
        assertThat(stateOf(action("1", "2017-12", "2017-03"))).isEqualTo(ProgressState.OVERDUE);
        assertThat(stateOf(action("1").addMilestone(met))).isEqualTo(ProgressState.DONE);
        assertThat(stateOf(action("1", "-").addMilestone(met))).isEqualTo(ProgressState.UNDATED);
        assertThat(stateOf(action("1").addMilestone(annual)))
                .as("the next of the series")
                .isEqualTo(ProgressState.DUE);
        assertThat(stateOf(action("1").addMilestone(met).type(CommitmentType.CONTINUING_DUTY)))
                .isEqualTo(ProgressState.UNDATED);
        assertThat(stateOf(action("1").addMilestone(met).type(CommitmentType.RECURRING_REPORT)))
                .isEqualTo(ProgressState.UNDATED);
        assertThat(stateOf(action("1").addMilestone(met).type(CommitmentType.DELIVERABLE)))
                .isEqualTo(ProgressState.DONE);
        assertThat(stateOf(action("1").status(DeliveryStatus.COMPLETED))).isEqualTo(ProgressState.DONE);
        assertThat(stateOf(action("1", "2017-03").status(DeliveryStatus.COMPLETED)))
                .isEqualTo(ProgressState.DONE);
        assertThat(stateOf(action("1", "2017-03").status(DeliveryStatus.DELAYED)))
                .isEqualTo(ProgressState.OVERDUE);
        assertThat(stateOf(action("1", "2017-03").status(DeliveryStatus.CANCELLED)))
                .isEqualTo(ProgressState.CANCELLED);
        assertThat(stateOf(action("1").addMilestone(met).status(DeliveryStatus.CANCELLED)))
                .isEqualTo(ProgressState.CANCELLED);
    }

    @Test
    void doesNotCallMilestonesOfFinishedOrCancelledActionsOverdue() {
        ProgressReport report = ProgressReport.of(
                plan(stream(
                        "One",
                        action("1", "2017-03").status(DeliveryStatus.COMPLETED),
                        action("2", "2017-03")
                                .addMilestone(due("2017-02", "2017-02-01"))
                                .status(DeliveryStatus.CANCELLED))),
                JUNE);

        assertThat(report.milestones())
                .extracting(MilestoneProgress::state)
                .containsExactly(MilestoneState.DONE, MilestoneState.CANCELLED, MilestoneState.DONE);
    }

    /** The counts are by hand: done, due, overdue, undated, cancelled. */
    @Test
    void countsPerWorkstreamAndInAll() {
        ProgressReport report = ProgressReport.of(
                plan(
                        stream(
                                "First",
                                action("1", "2017-03", "2017"),
                                action("2", "2017-04"),
                                action("3", "2018"),
                                action("4").status(DeliveryStatus.COMPLETED)),
                        stream(
                                "Second",
                                action("1"),
                                action("2", "-", "2018-04/.."),
                                action("3", "2016").status(DeliveryStatus.CANCELLED),
                                action("4").addMilestone(due("2017-02", "2017-02-28"))),
                        stream("Empty")),
                JUNE);

        assertThat(report.workstreams())
                .extracting(WorkstreamProgress::actionCounts)
                .containsExactly(
                        new StateCounts(1, 1, 2, 0, 0), new StateCounts(1, 0, 0, 2, 1), new StateCounts(0, 0, 0, 0, 0));
        assertThat(report.workstreams())
                .extracting(WorkstreamProgress::milestoneCounts)
                .containsExactly(
                        new StateCounts(0, 2, 2, 0, 0), new StateCounts(1, 0, 0, 2, 1), new StateCounts(0, 0, 0, 0, 0));
        assertThat(report.actionCounts()).isEqualTo(new StateCounts(2, 1, 2, 2, 1));
        assertThat(report.milestoneCounts()).isEqualTo(new StateCounts(1, 2, 2, 2, 1));
    }

    @Test
    void listsMilestonesInOrderOfTheirLastDays() {
        ProgressReport report = ProgressReport.of(
                plan(
                        stream("First", action("1", "2018", "2017-12-31", "2016-12", "2017")),
                        stream("Second", action("1", "2018-04", "2016-06-01", "2017-22"))),
                JUNE);

        assertThat(edtf(report, MilestoneState.OVERDUE)).containsExactly("2016-06-01", "2016-12");
        assertThat(edtf(report, MilestoneState.DUE_IN_PERIOD)).containsExactly("2017-22", "2017");
        assertThat(edtf(report, MilestoneState.UPCOMING)).containsExactly("2017-12-31", "2018-04", "2018");
    }

    @Test
    void namesLeadsAndKeepsAnIdThatNoPartyHas() {
        Programme plan = plan(stream("One", action("1").leads(List.of("a", "b", "lost")))).toBuilder()
                .addParty(Party.builder().id("a").name("Alpha").acronym("A").build())
                .addParty(Party.builder().id("b").name("Beta").build())
                .build();

        assertThat(ProgressReport.of(plan, JUNE).actions().get(0).leads()).containsExactly("A", "Beta", "lost");
    }

    @Test
    void takesLastNarrativeAndRatingUpToItsDate() {
        StatusUpdate first = StatusUpdate.builder()
                .narrative("Begun")
                .ownerConfidence(DeliveryConfidence.fivePoint(DeliveryConfidence.Rating.RED))
                .build();
        StatusUpdate second =
                StatusUpdate.builder().asAt(JUNE).narrative("Half done").build();
        StatusUpdate later = StatusUpdate.builder()
                .asAt(JUNE.plusDays(1))
                .narrative("Finished")
                .ownerConfidence(DeliveryConfidence.fivePoint(DeliveryConfidence.Rating.GREEN))
                .build();

        ActionProgress action = ProgressReport.of(
                        plan(stream("One", action("1").updates(List.of(first, second, later)))), JUNE)
                .actions()
                .get(0);

        assertThat(action.narrative()).contains("Half done");
        assertThat(action.confidence()).contains(DeliveryConfidence.fivePoint(DeliveryConfidence.Rating.RED));
    }

    @Test
    void refusesCountsBelowZero() {
        assertThatThrownBy(() -> new StateCounts(0, 0, -1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    private static ProgressState stateOf(ActionBuilder action) {
        return ProgressReport.of(plan(stream("One", action)), JUNE)
                .actions()
                .get(0)
                .state();
    }

    private static List<String> edtf(ProgressReport report, MilestoneState state) {
        return report.milestones(state).stream()
                .map(milestone -> milestone.milestone().due().orElseThrow().edtf())
                .toList();
    }
}

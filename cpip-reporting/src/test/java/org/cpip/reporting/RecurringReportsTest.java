package org.cpip.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.CommitmentType;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.ExpectedState;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Programme;
import org.cpip.model.ReceivedReport;
import org.cpip.model.ReportingCycle;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The model, progress, the report on cycles and the calendar say the same of a series, whether or not the plan has a cycle for it. */
class RecurringReportsTest {

    private static final Recurrence ANNUAL = Recurrence.of(1, Recurrence.Unit.YEAR);

    /** The days answered, the day asked; state and due date in progress, days overdue, late reports, windows in the calendar. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                       | 2017-02-28 | UPCOMING      | 2017-03 | 0   | 0 | 2017-03",
                "                       | 2017-03-10 | DUE_IN_PERIOD | 2017-03 | 0   | 0 | 2017-03",
                "                       | 2017-08-31 | OVERDUE       | 2017-03 | 153 | 1 | 2018-03",
                "2017-03-30             | 2017-08-31 | UPCOMING      | 2018-03 | 0   | 0 | 2018-03",
                "2017-04-12             | 2017-08-31 | UPCOMING      | 2018-03 | 0   | 0 | 2018-03",
                "2017-03-30             | 2018-04-30 | OVERDUE       | 2018-03 | 30  | 1 | 2019-03",
                "2017-03-30, 2018-03-28 | 2018-04-30 | UPCOMING      | 2019-03 | 0   | 0 | 2019-03",
                "2018-03-28             | 2018-04-30 | UPCOMING      | 2019-03 | 0   | 0 | 2019-03",
                "2017-03-30, 2018-03-28 | 2017-12-31 | UPCOMING      | 2018-03 | 0   | 0 | 2018-03",
            })
    void oneSeriesHasOneTruth(
            String answers, LocalDate asAt, MilestoneState state, String due, long days, int late, String ahead) {
        for (boolean withCycle : new boolean[] {true, false}) {
            Programme programme = programme(answers, withCycle);
            MilestoneProgress milestone =
                    ProgressReport.of(programme, asAt).milestones().get(0);
            assertThat(milestone.state()).as("progress").isEqualTo(state);
            assertThat(milestone.milestone().due()).map(TargetDate::edtf).contains(due);
            assertThat(milestone.daysOverdue()).isEqualTo(days);
            assertThat(programme.overdueMilestones(asAt))
                    .as("the model")
                    .flatExtracting(
                            each -> each.due().map(TargetDate::edtf).stream().toList())
                    .isEqualTo(state == MilestoneState.OVERDUE ? List.of(due) : List.of());
            assertThat(CycleReport.of(programme, asAt).cycles())
                    .as("one series, not two")
                    .singleElement()
                    .satisfies(cycle ->
                            assertThat(cycle.expected(ExpectedState.LATE)).hasSize(late));
            assertThat(MilestoneCalendar.of(programme, asAt, 12).months())
                    .flatExtracting(MilestoneCalendar.Month::reports)
                    .extracting(each -> each.report().window().toString())
                    .containsExactly(ahead);
            assertThat(MilestoneCalendar.of(programme, asAt, 12).milestones()).isEmpty();
            assertThat(ExceptionReport.of(programme, asAt, ExceptionOptions.defaults())
                            .overdue())
                    .hasSize(late);
        }
    }

    /** A report that the programme received, without a word of the lead, is a report all the same. */
    @ParameterizedTest
    @CsvSource({"2018-03-31, false", "2018-04-30, true"})
    void aReportThatCameMakesTheFirstNotOverdue(LocalDate asAt, boolean overdue) {
        Programme told = programme(action(), true);
        Programme programme = told.toBuilder()
                .cycles(List.of(told.cycles().get(0).toBuilder()
                        .addReceived(new ReceivedReport(
                                EdtfPeriod.parse("2017-03"), LocalDate.of(2017, 4, 3), Optional.empty()))
                        .build()))
                .build();
        Action action = programme.actions().get(0);

        assertThat(told.isOverdueAt(action, asAt)).isTrue();
        assertThat(programme.isOverdueAt(action, asAt)).isEqualTo(overdue);
        assertThat(ProgressReport.of(programme, asAt).milestones(MilestoneState.OVERDUE))
                .hasSize(overdue ? 1 : 0);
    }

    /** "An annual report", and no word on when the first is due: met once, it is owed still, and never late. */
    @Test
    void aSeriesWithoutAFirstDateIsNeitherLateNorDone() {
        LocalDate met = LocalDate.of(2017, 4, 12);
        Programme programme = programme(
                Action.builder()
                        .id("report-1")
                        .number("1")
                        .wording("We will report annually.")
                        .addMilestone(Milestone.builder()
                                .id("report-1-m1")
                                .title("Report")
                                .achieved(met)
                                .recurrence(ANNUAL)
                                .build()),
                false);
        LocalDate later = met.plusYears(3);

        assertThat(programme.overdueMilestones(later)).isEmpty();
        assertThat(programme.actions().get(0).openMilestones(later)).hasSize(1);
        assertThat(ProgressReport.of(programme, later).milestones())
                .extracting(MilestoneProgress::state)
                .containsExactly(MilestoneState.NO_DATE);
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, DONE", "CANCELLED, CANCELLED"})
    void ofAClosedActionNothingIsLateAndNothingExpected(DeliveryStatus status, MilestoneState state) {
        LocalDate asAt = LocalDate.of(2018, 12, 31);
        Programme programme = programme(
                action().addUpdate(StatusUpdate.builder()
                        .asAt(LocalDate.of(2017, 5, 1))
                        .status(status)
                        .build()),
                true);

        assertThat(ProgressReport.of(programme, asAt).milestones())
                .extracting(MilestoneProgress::state)
                .containsExactly(state);
        assertThat(CycleReport.of(programme, asAt).cycles().get(0).expected())
                .extracting(each -> each.state())
                .containsOnly(ExpectedState.ENDED);
        assertThat(MilestoneCalendar.of(programme, asAt, 12).months()).isEmpty();
    }

    private static Programme programme(String answers, boolean withCycle) {
        ActionBuilder action = action();
        for (String day : answers == null ? List.<String>of() : List.of(answers.split(", "))) {
            action.addUpdate(StatusUpdate.builder()
                    .asAt(LocalDate.parse(day))
                    .addMilestone(MilestoneUpdate.builder()
                            .milestone("report-1-m1")
                            .achieved(LocalDate.parse(day))
                            .build())
                    .build());
        }
        return programme(action, withCycle);
    }

    private static ActionBuilder action() {
        return Action.builder()
                .id("report-1")
                .number("1")
                .wording("We will report annually, first in March 2017.")
                .type(CommitmentType.RECURRING_REPORT)
                .addMilestone(Milestone.builder()
                        .id("report-1-m1")
                        .title("Report")
                        .due(TargetDate.parse("2017-03"))
                        .recurrence(ANNUAL)
                        .build());
    }

    private static Programme programme(ActionBuilder action, boolean withCycle) {
        var programme = Programme.builder()
                .id("plan")
                .title("Plan")
                .addWorkstream(Workstream.builder()
                        .id("report")
                        .title("Reporting")
                        .addAction(action.build())
                        .build());
        if (withCycle) {
            programme.addCycle(ReportingCycle.builder()
                    .id("annual")
                    .title("Report to Ministers")
                    .action("report-1")
                    .recurrence(ANNUAL)
                    .firstDue(TargetDate.parse("2017-03"))
                    .build());
        }
        return programme.build();
    }
}

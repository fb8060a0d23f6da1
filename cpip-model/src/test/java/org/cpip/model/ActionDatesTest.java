package org.cpip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionDatesTest {

    private static final LocalDate MARCH = LocalDate.of(2017, 3, 1);

    private static Action due(String edtf) {
        return Plans.action("a-1", "1").toBuilder()
                .addMilestone(
                        m -> m.title("Publish").due(Optional.ofNullable(edtf).map(TargetDate::parse)))
                .build();
    }

    private static Action with(Action action, DeliveryStatus status) {
        return action.toBuilder()
                .addUpdate(StatusUpdate.builder()
                        .asAt(LocalDate.of(2017, 1, 31))
                        .status(status)
                        .build())
                .build();
    }

    /** The status was reported with a day, but the component is empty: every answer has to see it. */
    @Test
    void anActionReportedCompletedIsNotOverdueThoughItsMilestoneIsOpen() {
        Action action = Plans.action("a-1", "1").toBuilder()
                .addMilestone(m -> m.title("Publish").due(TargetDate.parse("2016-12")))
                .addUpdate(StatusUpdate.builder()
                        .asAt(LocalDate.of(2017, 1, 31))
                        .status(DeliveryStatus.COMPLETED)
                        .narrative("Published.")
                        .build())
                .build();

        assertThat(action.reportedStatus()).contains(DeliveryStatus.COMPLETED);
        assertThat(action.reportedStatus(MARCH)).contains(DeliveryStatus.COMPLETED);
        assertThat(action.isDoneAt(MARCH)).isTrue();
        assertThat(Plans.of(action).isOverdueAt(action, MARCH)).isFalse();
        assertThat(Plans.of(action).overdueMilestones(action, MARCH)).isEmpty();
        assertThat(Plans.of(action).isOverdueAt(action, LocalDate.of(2017, 1, 30)))
                .as("before it was reported")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2016-12,    2016-12-31, false",
        "2016-12,    2017-01-01, true",
        "../2017-03, 2017-03-31, false",
        "../2017-03, 2017-04-01, true",
        "2017-22,    2017-08-31, false",
        "2017-22,    2017-09-01, true",
        "2016/..,    2030-01-01, false",
        ",           2030-01-01, false",
    })
    void overdueBeginsTheDayAfterTheLastThatTheDateCanMean(String due, LocalDate day, boolean overdue) {
        assertThat(Plans.of(due(due)).isOverdueAt(due(due), day)).isEqualTo(overdue);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, true,  true,  false",
        "IN_PROGRESS, true,  true,  false",
        "ON_TRACK,    true,  true,  false",
        "DELAYED,     true,  true,  false",
        "PAUSED,      true,  true,  false",
        "COMPLETED,   false, false, true",
        "CANCELLED,   false, false, false",
    })
    void onlyCompletionAndCancellingEndWhatIsOwed(DeliveryStatus status, boolean overdue, boolean open, boolean done) {
        Action action = with(due("2016-12"), status);

        assertThat(Plans.of(action).isOverdueAt(action, MARCH)).isEqualTo(overdue);
        assertThat(action.isOpenAt(MARCH)).isEqualTo(open);
        assertThat(action.openMilestones(MARCH)).hasSize(open ? 1 : 0);
        assertThat(action.isDoneAt(MARCH)).isEqualTo(done);
        assertThat(action.isMetAt("a-1-m1", MARCH)).isEqualTo(done);
        assertThat(action.isOpenAt(LocalDate.of(2017, 1, 30)))
                .as("before it was reported")
                .isTrue();
    }

    @Test
    void aForecastMakesNoMilestoneLessOverdue() {
        Action action = due("2016-12").toBuilder()
                .addUpdate(StatusUpdate.builder()
                        .addMilestone(MilestoneUpdate.builder()
                                .milestone("a-1-m1")
                                .forecast(TargetDate.parse("2018"))
                                .build())
                        .build())
                .build();

        assertThat(Plans.of(action).overdueMilestones(action, MARCH))
                .extracting(Milestone::forecast)
                .containsExactly(Optional.of(TargetDate.parse("2018")));
    }

    @Test
    void aMilestoneIsMetFromTheDayItWasAchieved() {
        Action action = due("2016-12").toBuilder()
                .addUpdate(StatusUpdate.builder()
                        .recorded(LocalDate.of(2017, 2, 1))
                        .addMilestone(MilestoneUpdate.builder()
                                .milestone("a-1-m1")
                                .achieved(MARCH)
                                .build())
                        .build())
                .build();

        assertThat(action.isMetAt("a-1-m1", MARCH.minusDays(1))).isFalse();
        assertThat(Plans.of(action).isOverdueAt(action, MARCH.minusDays(1))).isTrue();
        assertThat(action.isMetAt("a-1-m1", MARCH)).isTrue();
        assertThat(Plans.of(action).isOverdueAt(action, MARCH)).isFalse();
        assertThat(action.isDoneAt(MARCH)).isTrue();
        assertThat(action.isMetAt("a-1-m9", MARCH)).isFalse();
    }

    @Test
    void whatComesRoundIsNeverDoneByItsMilestones() {
        Milestone met =
                Milestone.builder().id("m").title("Report").achieved(MARCH).build();
        Action once = Plans.action("a-1", "1").toBuilder().addMilestone(met).build();
        Action yearly = once.toBuilder()
                .addMilestone(met.toBuilder()
                        .recurrence(Recurrence.of(1, Recurrence.Unit.YEAR))
                        .build())
                .build();

        assertThat(once.isDoneAt(MARCH)).isTrue();
        assertThat(yearly.isDoneAt(MARCH)).isFalse();
        for (CommitmentType type : CommitmentType.values()) {
            boolean endless = type == CommitmentType.RECURRING_REPORT || type == CommitmentType.CONTINUING_DUTY;
            assertThat(once.toBuilder().type(type).build().isDoneAt(MARCH))
                    .as(type.name())
                    .isEqualTo(!endless);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03-01, ,        2017-02-28, false",
        "2017-03-01, ,        2017-03-01, true",
        "2017-04,    ,        2017-04-29, false",
        "2017-04,    ,        2017-04-30, true",
        "2018-04/.., ,        2018-04-29, false",
        "2018-04/.., ,        2018-04-30, true",
        "../2017-03, ,        2017-03-31, true",
        "2018,       2016-12, 2017-03-01, false",
        ",           2017-03, 2017-03-30, false",
        ",           2017-03, 2017-03-31, true",
        ",           2017/.., 2030-01-01, false",
        ",           ,        2030-01-01, false",
    })
    void workIsExpectedToHaveBegunFromTheLastDayOfItsStartOrElseOfADate(
            String start, String due, LocalDate day, boolean expected) {
        Action action = due(due).toBuilder()
                .start(Optional.ofNullable(start).map(TargetDate::parse))
                .build();

        assertThat(action.isExpectedToHaveBegun(day)).isEqualTo(expected);
        assertThat(with(action, DeliveryStatus.NOT_STARTED).isExpectedToHaveBegun(day))
                .isEqualTo(expected);
        if (!day.isBefore(LocalDate.of(2017, 1, 31))) {
            assertThat(with(action, DeliveryStatus.CANCELLED).isExpectedToHaveBegun(day))
                    .isFalse();
        }
    }
}

package org.cpip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.date.TargetDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActionHistoryTest {

    private static final LocalDate JANUARY = LocalDate.of(2017, 1, 31);
    private static final LocalDate APRIL = LocalDate.of(2017, 4, 30);

    /** Opened on track; reported delayed for January, in words for April; the words came in on 12 May. */
    private static Action reportedTwice() {
        return opened().toBuilder()
                .addUpdate(StatusUpdate.builder()
                        .asAt(JANUARY)
                        .status(DeliveryStatus.DELAYED)
                        .ownerConfidence(DeliveryConfidence.fivePoint(Rating.AMBER))
                        .narrative("Late.")
                        .reason("No staff.")
                        .addMilestone(MilestoneUpdate.builder()
                                .milestone("m1")
                                .forecast(TargetDate.parse("2017-06"))
                                .build())
                        .build())
                .addUpdate(StatusUpdate.builder()
                        .asAt(APRIL)
                        .recorded(LocalDate.of(2017, 5, 12))
                        .reviewerConfidence(DeliveryConfidence.threePoint(Rating.RED))
                        .narrative("Published.")
                        .addMilestone(MilestoneUpdate.builder()
                                .milestone("m1")
                                .achieved(LocalDate.of(2017, 4, 3))
                                .build())
                        .build())
                .build();
    }

    private static Action opened() {
        return Plans.action("a-1", "1").toBuilder()
                .status(DeliveryStatus.ON_TRACK)
                .addMilestone(Milestone.builder()
                        .id("m1")
                        .title("Publish")
                        .due(TargetDate.parse("../2017-03"))
                        .forecast(TargetDate.parse("2017-03"))
                        .build())
                .addMilestone(Milestone.builder().id("m2").title("Review").build())
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2017-01-30, ON_TRACK, -,     -,   -,          2017-03, -",
                "2017-01-31, DELAYED,  AMBER, -,   Late.,      2017-06, -",
                "2017-05-11, DELAYED,  AMBER, -,   Late.,      2017-06, -",
                "2017-05-12, DELAYED,  AMBER, RED, Published., 2017-06, 2017-04-03",
            })
    void ofEachThingTheLastThatWasKnownOnTheDayHolds(
            LocalDate day,
            DeliveryStatus status,
            Rating owner,
            Rating reviewer,
            String words,
            String forecast,
            LocalDate achieved) {
        Action action = reportedTwice();
        Milestone milestone = action.reportedMilestones(day).get(0);

        assertThat(action.reportedStatus(day)).contains(status);
        assertThat(action.ownerRating(day).map(DeliveryConfidence::rating)).isEqualTo(Optional.ofNullable(owner));
        assertThat(action.reviewerRating(day).map(DeliveryConfidence::rating)).isEqualTo(Optional.ofNullable(reviewer));
        assertThat(action.narrative(day)).isEqualTo(Optional.ofNullable(words));
        assertThat(milestone.forecast()).contains(TargetDate.parse(forecast));
        assertThat(milestone.achieved()).isEqualTo(Optional.ofNullable(achieved));
    }

    @Test
    void withoutADayEverythingThatIsKnownCounts() {
        Action action = reportedTwice();

        assertThat(action.reportedStatus()).contains(DeliveryStatus.DELAYED);
        assertThat(action.ownerRating()).contains(DeliveryConfidence.fivePoint(Rating.AMBER));
        assertThat(action.reviewerRating()).contains(DeliveryConfidence.threePoint(Rating.RED));
        assertThat(action.narrative()).contains("Published.");
        assertThat(action.lastUpdate()).contains(action.updates().get(1));
        assertThat(action.lastReported()).contains(APRIL);
        assertThat(action.lastUpdateWith(StatusUpdate::ownerConfidence).flatMap(StatusUpdate::reason))
                .contains("No staff.");
    }

    @Test
    void ofAnActionThatNobodyHasReportedOnNothingIsKnown() {
        Action action = Plans.action("a-1", "1");

        assertThat(action.reportedStatus()).isEmpty();
        assertThat(action.ownerRating()).isEmpty();
        assertThat(action.narrative()).isEmpty();
        assertThat(action.lastUpdate()).isEmpty();
        assertThat(action.lastReported()).isEmpty();
        assertThat(action.firstKnown()).isEmpty();
        assertThat(action.isKnownAt(JANUARY)).isFalse();
        assertThat(action.isOpen()).isTrue();
        assertThat(action.isDoneAt(JANUARY)).isFalse();
        assertThat(Plans.of(action).isOverdueAt(action, JANUARY)).isFalse();
        assertThat(action.isExpectedToHaveBegun(JANUARY)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void blankWordsSayNothing(String blank) {
        Action action = reportedTwice().toBuilder()
                .addUpdate(StatusUpdate.builder().asAt(APRIL).narrative(blank).build())
                .build();

        assertThat(action.narrative()).contains("Published.");
    }

    @Test
    void anUpdateWithoutADayWasAlwaysKnown() {
        Action action = Plans.action("a-1", "1").toBuilder()
                .addUpdate(StatusUpdate.builder().status(DeliveryStatus.PAUSED).build())
                .build();

        assertThat(action.reportedStatus(LocalDate.MIN)).contains(DeliveryStatus.PAUSED);
        assertThat(action.isKnownAt(LocalDate.MIN)).isTrue();
        assertThat(action.firstKnown()).isEmpty();
    }

    @Test
    void anAchievementOfTheOpeningStateIsNotKnownBeforeItsDay() {
        Action action = opened().toBuilder()
                .milestones(List.of(Milestone.builder()
                        .id("m1")
                        .title("Publish")
                        .achieved(APRIL)
                        .build()))
                .build();

        assertThat(action.reportedMilestones(JANUARY).get(0).achieved()).isEmpty();
        assertThat(action.reportedMilestones(APRIL)).isEqualTo(action.milestones());
    }

    @Test
    void milestonesOfAnActionWithoutUpdatesAreTheSameList() {
        Action action = opened();

        assertThat(action.reportedMilestones()).isSameAs(action.milestones());
        assertThat(action.asAt(JANUARY)).isSameAs(action);
    }

    @Test
    void wordingAndPublishedDatesAreTodaysOnAnyDay() {
        Action then = reportedTwice().asAt(LocalDate.of(2016, 1, 1));

        assertThat(then).isEqualTo(opened());
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-15, , 0",
        "2017-01-31, , 1",
        "2017-03-01, , 1",
        "2017-04-30, , 2",
        "2017-04-30, 2017-05-11, 1",
        "2017-04-30, 2017-05-12, 2",
        ", 2017-02-01, 1",
        ", 2017-06-01, 2",
        ", , 2",
    })
    void anUpdateIsInsertedAfterTheLastThatIsNotLater(LocalDate asAt, LocalDate recorded, int place) {
        StatusUpdate update = StatusUpdate.builder()
                .asAt(Optional.ofNullable(asAt))
                .recorded(Optional.ofNullable(recorded))
                .reason("New.")
                .build();

        assertThat(reportedTwice().toBuilder().insertUpdate(update).build().updates())
                .element(place)
                .isEqualTo(update);
    }

    @Test
    void whatIsInsertedStandsAfterUpdatesWithoutADayThatBelongToAnEarlierOne() {
        StatusUpdate words = StatusUpdate.builder().narrative("And more.").build();
        StatusUpdate february = Plans.update("2017-02-28");
        Action action = Plans.action("a-1", "1").toBuilder()
                .updates(List.of(words, Plans.update("2017-01-31"), words, Plans.update("2017-04-30")))
                .insertUpdate(february)
                .build();

        assertThat(action.updates())
                .containsExactly(words, Plans.update("2017-01-31"), words, february, Plans.update("2017-04-30"));
    }

    @Test
    void aPlanSaysSinceWhenAndOfWhatSomethingIsKnown() {
        Programme programme = Plans.typical();

        assertThat(programme.firstKnown()).contains(JANUARY);
        assertThat(programme.notYetKnownAt(LocalDate.of(2017, 1, 30)))
                .extracting(Action::id)
                .containsExactly("neglect-1");
        assertThat(programme.notYetKnownAt(JANUARY)).isEmpty();
    }
}

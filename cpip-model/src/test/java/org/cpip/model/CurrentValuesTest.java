package org.cpip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.model.date.TargetDate;
import org.junit.jupiter.api.Test;

class CurrentValuesTest {

    private static final LocalDate JANUARY = LocalDate.of(2017, 1, 31);
    private static final LocalDate APRIL = LocalDate.of(2017, 4, 30);

    private static Action moved(ActionBuilder action) {
        Programme programme = Programme.builder()
                .id("p")
                .title("P")
                .addWorkstream(Workstream.builder()
                        .id("w")
                        .title("W")
                        .addAction(action.build())
                        .build())
                .build();
        return Programmes.fromCurrentValues(programme).actions().get(0);
    }

    private static ActionBuilder action() {
        return Plans.action("a-1", "1").toBuilder();
    }

    private static StatusUpdate words(LocalDate day) {
        return StatusUpdate.builder().asAt(day).narrative("Begun.").build();
    }

    private static Milestone milestone(Optional<TargetDate> forecast, Optional<LocalDate> achieved) {
        return Milestone.builder()
                .id("m")
                .title("Publish")
                .forecast(forecast)
                .achieved(achieved)
                .build();
    }

    @Test
    void anActionWithoutUpdatesIsInItsOpeningState() {
        Action action = action().status(DeliveryStatus.DELAYED).build();

        assertThat(moved(action.toBuilder())).isEqualTo(action);
    }

    @Test
    void aStatusThatTheLastUpdateHasIsSaidOnce() {
        Action moved = moved(action().status(DeliveryStatus.IN_PROGRESS).addUpdate(Plans.update("2017-01-31")));

        assertThat(moved.status()).isEmpty();
        assertThat(moved.updates()).containsExactly(Plans.update("2017-01-31"));
    }

    @Test
    void aStatusThatNoUpdateHasIsSaidByTheLast() {
        Action moved = moved(action().status(DeliveryStatus.DELAYED)
                .addUpdate(words(JANUARY))
                .addUpdate(words(APRIL)));

        assertThat(moved.updates())
                .containsExactly(
                        words(JANUARY),
                        words(APRIL).toBuilder().status(DeliveryStatus.DELAYED).build());
        assertThat(moved.reportedStatus(JANUARY)).isEmpty();
    }

    @Test
    void anotherStatusThanTheLastUpdateHasIsSaidByOneMoreOfItsDay() {
        Action moved = moved(action().status(DeliveryStatus.DELAYED).addUpdate(Plans.update("2017-01-31")));

        assertThat(moved.updates())
                .containsExactly(
                        Plans.update("2017-01-31"),
                        StatusUpdate.builder()
                                .asAt(JANUARY)
                                .status(DeliveryStatus.DELAYED)
                                .build());
    }

    /** An update without a day was always known; a status moved into it would hold on every earlier day. */
    @Test
    void aLastUpdateWithoutADayIsGivenNothing() {
        StatusUpdate undated = StatusUpdate.builder().narrative("And more.").build();
        Action moved = moved(action().status(DeliveryStatus.DELAYED)
                .addUpdate(words(JANUARY))
                .addUpdate(undated));

        assertThat(moved.updates()).hasSize(3).contains(undated);
        assertThat(moved.reportedStatus(JANUARY.minusDays(1))).isEmpty();
        assertThat(moved.reportedStatus(JANUARY)).contains(DeliveryStatus.DELAYED);
    }

    @Test
    void aStatusOfUpdatesStaysWhereTheComponentIsEmpty() {
        Action moved = moved(action().addUpdate(Plans.update("2017-01-31")));

        assertThat(moved.reportedStatus()).contains(DeliveryStatus.IN_PROGRESS);
    }

    @Test
    void aForecastIsSaidByTheLastUpdate() {
        TargetDate june = TargetDate.parse("2017-06");
        Action moved = moved(action().addMilestone(milestone(Optional.of(june), Optional.empty()))
                .addUpdate(words(JANUARY))
                .addUpdate(words(APRIL)));

        assertThat(moved.milestones()).containsExactly(milestone(Optional.empty(), Optional.empty()));
        assertThat(moved.updates().get(1).milestones())
                .containsExactly(new MilestoneUpdate("m", Optional.of(june), Optional.empty()));
        assertThat(moved.updates().get(0)).isEqualTo(words(JANUARY));
    }

    @Test
    void anAchievementIsSaidByTheFirstUpdateThatCanHaveKnownOfIt() {
        for (LocalDate met : List.of(LocalDate.of(2016, 12, 1), JANUARY)) {
            assertThat(knownMet(met)).as(met.toString()).isEqualTo(JANUARY);
        }
        for (LocalDate met : List.of(JANUARY.plusDays(1), APRIL, APRIL.plusDays(9))) {
            assertThat(knownMet(met)).as(met.toString()).isEqualTo(APRIL);
        }
    }

    /** The day of the update that says that a milestone was met on a day. */
    private static LocalDate knownMet(LocalDate met) {
        Action moved = moved(action().addMilestone(milestone(Optional.empty(), Optional.of(met)))
                .addUpdate(words(JANUARY))
                .addUpdate(words(APRIL)));
        assertThat(moved.reportedMilestones()).containsExactly(milestone(Optional.empty(), Optional.of(met)));
        return moved.updates().stream()
                .filter(update -> !update.milestones().isEmpty())
                .findFirst()
                .flatMap(StatusUpdate::asAt)
                .orElseThrow();
    }
}

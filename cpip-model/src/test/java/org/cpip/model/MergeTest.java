package org.cpip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Programme PLAN = Plans.typical();

    /** What a tracker holds of the plan: no citations, no history, one status. */
    private static Programme tracker(Programme plan, DeliveryStatus status) {
        return plan
                .withEachAction(action -> action.toBuilder()
                        .citations(List.of())
                        .dependsOn(List.of())
                        .updates(List.of())
                        .status(status)
                        .build())
                .toBuilder()
                .references(List.of())
                .owner(Optional.empty())
                .build();
    }

    @Test
    void whatTheEditedSideCannotHoldIsKept() {
        Programme merged = Programmes.merge(PLAN, tracker(PLAN, DeliveryStatus.IN_PROGRESS));

        assertThat(merged.owner()).contains("cpc");
        assertThat(merged.references()).isEqualTo(PLAN.references());
        assertThat(merged.actions().get(0)).isEqualTo(PLAN.actions().get(0));
        assertThat(merged.actions().get(1).dependsOn()).containsExactly("neglect-1");
    }

    @Test
    void aStatusThatRepeatsTheHistoryIsNotAddedToIt() {
        Programme merged = Programmes.merge(PLAN, tracker(PLAN, DeliveryStatus.IN_PROGRESS));

        assertThat(merged.actions().get(0).updates()).hasSize(2);
        assertThat(merged.actions().get(0).status()).isEmpty();
    }

    /** A tracker says what was reported, and has no column for the day it came in. */
    @Test
    void anUpdateWithoutTheDayItWasRecordedIsTheOneThatHasIt() {
        Programme recorded = PLAN.withEachAction(action -> action.toBuilder()
                .updates(action.updates().stream()
                        .map(update -> update.toBuilder()
                                .recorded(update.asAt().map(day -> day.plusDays(15)))
                                .build())
                        .toList())
                .build());

        assertThat(Programmes.merge(recorded, PLAN)).isEqualTo(recorded);
    }

    @Test
    void anotherStatusIsOneMoreUpdateOfTheLastDayAndChangesNoEarlierOne() {
        Action merged = Programmes.merge(PLAN, tracker(PLAN, DeliveryStatus.COMPLETED))
                .actions()
                .get(0);

        assertThat(merged.updates()).hasSize(3);
        assertThat(merged.reportedStatus()).contains(DeliveryStatus.COMPLETED);
        assertThat(merged.reportedStatus(LocalDate.of(2017, 4, 29))).contains(DeliveryStatus.IN_PROGRESS);
        assertThat(merged.reportedStatus(LocalDate.of(2017, 1, 30))).isEmpty();
    }

    @Test
    void anotherStatusOfAGivenDayIsAnUpdateOfThatDay() {
        LocalDate may = LocalDate.of(2017, 5, 31);
        Action merged = Programmes.merge(PLAN, tracker(PLAN, DeliveryStatus.COMPLETED), may)
                .actions()
                .get(0);

        assertThat(merged.updates().get(2))
                .isEqualTo(StatusUpdate.builder()
                        .asAt(may)
                        .recorded(may)
                        .status(DeliveryStatus.COMPLETED)
                        .build());
    }

    /** As when somebody sets it back in a tracker on the day it was changed. */
    @Test
    void aStatusSetBackToAnEarlierOneOfTheSameDayIsNews() {
        LocalDate april = LocalDate.of(2017, 4, 30);
        Programme delayed = PLAN.withUpdate(
                "neglect-1",
                StatusUpdate.builder()
                        .asAt(april)
                        .status(DeliveryStatus.DELAYED)
                        .build());

        assertThat(Programmes.merge(delayed, tracker(PLAN, DeliveryStatus.IN_PROGRESS))
                        .actions()
                        .get(0)
                        .reportedStatus())
                .contains(DeliveryStatus.IN_PROGRESS);
    }

    @Test
    void aPlanWithoutAHistoryTakesTheStateOfTheOther() {
        Programme merged = Programmes.merge(
                PLAN.withAction("neglect-2", a -> a.status(DeliveryStatus.ON_TRACK)),
                tracker(PLAN, DeliveryStatus.DELAYED));

        assertThat(merged.actions().get(1).status()).contains(DeliveryStatus.DELAYED);
        assertThat(merged.actions().get(1).updates()).isEmpty();
    }

    @Test
    void anOlderCopyOfThePlanTakesNothingBack() {
        Programme older = PLAN.withAction(
                "neglect-1", a -> a.updates(List.of(Plans.update("2017-01-31"))).status(DeliveryStatus.ON_TRACK));
        Programme newer = older.withUpdate(
                "neglect-1",
                Plans.update("2017-06-30").toBuilder()
                        .status(DeliveryStatus.COMPLETED)
                        .build());

        assertThat(Programmes.merge(newer, older)).isEqualTo(newer);
    }

    @Test
    void datesAndWordsOfATrackerAreNewsToo() {
        StatusUpdate read = StatusUpdate.builder()
                .ownerConfidence(DeliveryConfidence.fivePoint(Rating.RED))
                .narrative("Stuck.")
                .build();
        Programme edited = tracker(PLAN, DeliveryStatus.IN_PROGRESS)
                .withAction("neglect-1", a -> a.addUpdate(read))
                .withMilestone("neglect-1-m1", m -> m.forecast(TargetDate.parse("2018")));
        Action merged = Programmes.merge(PLAN, edited).actions().get(0);

        assertThat(merged.updates()).hasSize(3);
        assertThat(merged.ownerRating()).contains(DeliveryConfidence.fivePoint(Rating.RED));
        assertThat(merged.narrative()).contains("Stuck.");
        assertThat(merged.milestones()).isEqualTo(PLAN.actions().get(0).milestones());
        assertThat(merged.reportedMilestones().get(0).forecast()).contains(TargetDate.parse("2018"));
    }

    @Test
    void anActionOfAnotherWorkstreamMovesThereWithAllThatIsKnownOfIt() {
        Action moving = PLAN.actions().get(0);
        Programme edited = Programme.builder()
                .id("plan")
                .title("Plan")
                .addWorkstream(Workstream.builder()
                        .id("care")
                        .title("Care")
                        .addAction(Plans.action("care-1", "1"))
                        .addAction(Plans.action("neglect-1", "2"))
                        .build())
                .build();
        Programme merged = Programmes.merge(PLAN, edited);

        assertThat(merged.workstreams()).extracting(Workstream::id).containsExactly("neglect", "care");
        assertThat(merged.workstreams().get(0).actions()).extracting(Action::id).containsExactly("neglect-2");
        assertThat(merged.workstreams().get(1).actions())
                .extracting(Action::id)
                .containsExactlyInAnyOrder("neglect-1", "care-1");
        assertThat(merged.action("neglect-1"))
                .contains(moving.toBuilder().number("2").build());
    }

    @Test
    void newActionsFollowInTheOrderOfTheEditedSide() {
        Programme edited = PLAN.withWorkstream(
                "neglect",
                w -> w.actions(List.of(
                        Plans.action("neglect-9", "9"), PLAN.actions().get(1), Plans.action("neglect-8", "8"))));

        assertThat(Programmes.merge(PLAN, edited).actions())
                .extracting(Action::id)
                .containsExactly("neglect-1", "neglect-2", "neglect-9", "neglect-8");
    }

    @Test
    void ownFieldsAreUnitedByName() {
        Programme base =
                PLAN.withAction("neglect-1", a -> a.customField("Risk", "low").customField("Cost", "10"));
        Programme edited =
                PLAN.withAction("neglect-1", a -> a.customField("Owner", "x").customField("Risk", "high"));

        assertThat(Programmes.merge(base, edited).actions().get(0).customFields())
                .containsExactly(Map.entry("Risk", "high"), Map.entry("Cost", "10"), Map.entry("Owner", "x"));
    }

    @Test
    void readingsOfAnIndicatorAreTheSameByPeriodAreaAndBreakdown() {
        Indicator base = indicator(reading("2016", "A", 1), reading("2016", "B", 2));
        Indicator edited = indicator(reading("2016", "B", 3), reading("2017", "A", 4));

        assertThat(Programmes.merge(with(base), with(edited)).indicators())
                .containsExactly(indicator(reading("2016", "A", 1), reading("2016", "B", 3), reading("2017", "A", 4)));
    }

    private static Programme with(Indicator indicator) {
        return PLAN.toBuilder().addIndicator(indicator).build();
    }

    private static Indicator indicator(Observation... readings) {
        return Indicator.builder()
                .id("i")
                .title("Children")
                .measure(IndicatorMeasure.values()[0])
                .counts(CountedThing.values()[0])
                .observations(List.of(readings))
                .build();
    }

    private static Observation reading(String period, String area, int value) {
        return Observation.builder()
                .period(EdtfPeriod.parse(period))
                .area(area)
                .value(new IndicatorValue.Measured(BigDecimal.valueOf(value)))
                .build();
    }
}

package org.cpip.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.StatusUpdateBuilder;
import org.cpip.model.Workstream;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.junit.jupiter.api.Test;

class DeliveryReportTest {

    private static final LocalDate AS_AT = LocalDate.of(2025, 7, 10);

    @Test
    void countsRatingsAndStatusesAsKnownAtEachMonthEnd() {
        DeliveryReport report = DeliveryReport.of(plan(), AS_AT);

        assertThat(report.months())
                .extracting(
                        DeliveryMonth::day,
                        month -> month.rated(Rating.RED),
                        month -> month.rated(Rating.GREEN),
                        DeliveryMonth::unrated,
                        month -> month.reported(DeliveryStatus.CANCELLED),
                        DeliveryMonth::unreported)
                .containsExactly(
                        tuple(LocalDate.of(2025, 4, 30), 1, 0, 1, 0, 1),
                        tuple(LocalDate.of(2025, 5, 31), 0, 1, 1, 0, 1),
                        tuple(LocalDate.of(2025, 6, 30), 0, 1, 0, 1, 0),
                        tuple(AS_AT, 0, 1, 0, 1, 0));
    }

    /** The move from May to August, the one that came in and went within a month, and what repeats. */
    @Test
    void keepsEachDateOnWhichAMilestoneWasExpected() {
        DeliveryReport report = DeliveryReport.of(plan(), AS_AT);

        assertThat(report.moved()).singleElement().satisfies(path -> {
            assertThat(path.now().milestone().id()).isEqualTo("a-1-m1");
            assertThat(path.planned()).contains(TargetDate.parse("2025-05-31"));
            assertThat(path.steps())
                    .containsExactly(
                            new MilestonePath.Step(LocalDate.of(2025, 4, 30), TargetDate.parse("2025-08")),
                            new MilestonePath.Step(LocalDate.of(2025, 5, 31), TargetDate.parse("2025-09")));
            assertThat(path.daysLater()).contains(122L);
        });
        assertThat(report.milestones())
                .noneMatch(path -> path.now().milestone().id().equals("a-1-report"));
    }

    /** Done, and no more to say of when it was expected: the days by which it was late are those of the day it was met. */
    @Test
    void whatIsMetMovesNoMore() {
        Programme met = plan().withUpdate(
                        "a-1",
                        update("2025-07-09", Rating.GREEN)
                                .addMilestone(new MilestoneUpdate(
                                        "a-1-m1", Optional.empty(), Optional.of(LocalDate.of(2025, 7, 8))))
                                .build());

        assertThat(DeliveryReport.of(met, AS_AT).moved()).isEmpty();
        assertThat(DeliveryReport.of(met, LocalDate.of(2025, 7, 8)).moved()).hasSize(1);
    }

    @Test
    void addsUpWhatIsPlannedDoneAndExpected() {
        DeliveryReport report = DeliveryReport.of(plan(), AS_AT);

        assertThat(report.burnUp())
                .extracting(BurnUp::day, BurnUp::planned, BurnUp::done, BurnUp::expected)
                .containsExactly(
                        tuple(LocalDate.of(2025, 4, 30), 1, OptionalInt.of(0), OptionalInt.empty()),
                        // that of the cancelled action is planned until June
                        tuple(LocalDate.of(2025, 5, 31), 3, OptionalInt.of(1), OptionalInt.empty()),
                        tuple(LocalDate.of(2025, 6, 30), 2, OptionalInt.of(1), OptionalInt.empty()),
                        tuple(AS_AT, 2, OptionalInt.of(1), OptionalInt.of(1)),
                        tuple(LocalDate.of(2025, 7, 31), 2, OptionalInt.empty(), OptionalInt.of(1)),
                        tuple(LocalDate.of(2025, 8, 31), 2, OptionalInt.empty(), OptionalInt.of(1)),
                        tuple(LocalDate.of(2025, 9, 30), 2, OptionalInt.empty(), OptionalInt.of(2)));
        assertThat(report.undated()).hasSize(1);
        assertThat(report.past()).isEmpty();
    }

    @Test
    void looksBackThreeYearsAndSaysHowMuchItLeavesOut() {
        Programme old = plan().withUpdate(
                        "a-2",
                        StatusUpdate.builder().asAt(LocalDate.of(1999, 1, 31)).build());

        DeliveryReport report = DeliveryReport.of(old, AS_AT);

        assertThat(report.months()).hasSize(DeliveryReport.MOST_MONTHS + 1);
        assertThat(report.months().get(0).day()).isEqualTo(LocalDate.of(2022, 7, 31));
        assertThat(report.earlier()).isEqualTo(23 * 12 + 6);
    }

    private static Programme plan() {
        return Programme.builder()
                .id("p")
                .title("P")
                .addWorkstream(Workstream.builder()
                        .id("a")
                        .title("A")
                        .addAction(Action.builder()
                                .id("a-1")
                                .number("1")
                                .wording("Review it")
                                .addMilestone(milestone("a-1-m1", "2025-05-31"))
                                .addMilestone(milestone("a-1-m2", "2025-04"))
                                .addMilestone(milestone("a-1-m3", "2025-06/.."))
                                .addMilestone(milestone("a-1-report", "2025-01").toBuilder()
                                        .recurrence(new Recurrence(1, Recurrence.Unit.QUARTER, Optional.empty()))
                                        .build())
                                .addUpdate(update("2025-04-02", Rating.RED)
                                        .addMilestone(forecast("2025-07"))
                                        .build())
                                .addUpdate(update("2025-04-20", Rating.RED)
                                        .addMilestone(forecast("2025-08"))
                                        .build())
                                .addUpdate(update("2025-05-20", Rating.GREEN)
                                        .addMilestone(forecast("2025-09"))
                                        .addMilestone(new MilestoneUpdate(
                                                "a-1-m2", Optional.empty(), Optional.of(LocalDate.of(2025, 5, 2))))
                                        .build())
                                .build())
                        .addAction(Action.builder()
                                .id("a-2")
                                .number("2")
                                .wording("Fund it")
                                .addMilestone(milestone("a-2-m1", "2025-05-01"))
                                .addUpdate(StatusUpdate.builder()
                                        .asAt(LocalDate.of(2025, 5, 30))
                                        .recorded(LocalDate.of(2025, 6, 2))
                                        .status(DeliveryStatus.CANCELLED)
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private static Milestone milestone(String id, String due) {
        return Milestone.builder()
                .id(id)
                .title("Thing " + id)
                .due(TargetDate.parse(due))
                .build();
    }

    private static StatusUpdateBuilder update(String day, Rating rating) {
        return StatusUpdate.builder()
                .asAt(LocalDate.parse(day))
                .status(DeliveryStatus.IN_PROGRESS)
                .ownerConfidence(DeliveryConfidence.fivePoint(rating));
    }

    private static MilestoneUpdate forecast(String date) {
        return new MilestoneUpdate("a-1-m1", Optional.of(TargetDate.parse(date)), Optional.empty());
    }
}

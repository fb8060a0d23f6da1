package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.SourceLocation;
import org.cpip.testkit.ProgrammeArbitraries;

/** A plan to which rounds of updates were applied is, as at the day of a round, the plan that was stored then. */
class HistoryLawsTest {

    /** The day of the first round; what a generated plan knows only later is left out of it. */
    private static final LocalDate FIRST = LocalDate.of(9990, 1, 31);

    private static final int ROUNDS = 3;

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void aLaterPlanAsAtADayIsThePlanStoredThen(
            @ForAll("plans") Programme plan, @ForAll Random random, @ForAll boolean isDayKept) {
        List<Programme> stored = new ArrayList<>();
        Programme latest = plan;
        int applied = 0;
        for (int round = 0; round < ROUNDS; round++) {
            UpdateResult result =
                    Updates.apply(latest, answers(latest, dayOf(round), isDayKept, random), options(round, isDayKept));
            applied += result.applied().size();
            latest = result.programme();
            stored.add(latest);
        }

        Statistics.label("answers applied")
                .collect(applied == 0 ? "none" : "some")
                .coverage(coverage -> coverage.check("some").percentage(share -> share > 50));
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(latest.asAt(dayOf(round))).isEqualTo(stored.get(round));
            sameAnswers(latest, stored.get(round), dayOf(round));
        }
    }

    private static void sameAnswers(Programme latest, Programme stored, LocalDate day) {
        for (Action then : stored.actions()) {
            Action now = latest.action(then.id()).orElseThrow();
            assertThat(now.reportedStatus(day)).isEqualTo(then.reportedStatus());
            assertThat(now.ownerRating(day)).isEqualTo(then.ownerRating());
            assertThat(now.narrative(day)).isEqualTo(then.narrative());
            assertThat(now.lastReported(day)).isEqualTo(then.lastReported());
            assertThat(now.reportedMilestones(day)).isEqualTo(then.reportedMilestones());
            assertThat(now.isDoneAt(day)).isEqualTo(then.isDoneAt(day));
            assertThat(latest.overdueMilestones(now, day)).isEqualTo(stored.overdueMilestones(then, day));
        }
    }

    @Provide
    Arbitrary<Programme> plans() {
        return ProgrammeArbitraries.validProgrammes()
                .filter(programme -> !programme.actions().isEmpty())
                .map(programme -> programme.asAt(FIRST));
    }

    private static LocalDate dayOf(int round) {
        return FIRST.plusMonths(3L * round);
    }

    /** Where nobody keeps the day on which answers come in, the day that they speak of stands for it. */
    private static UpdateOptions options(int round, boolean isDayKept) {
        UpdateOptions options = UpdateOptions.defaults().withScope(UpdateOptions.Scope.EACH_ACTION);
        return isDayKept ? options.withRecorded(dayOf(round)) : options;
    }

    private static Updates answers(Programme plan, LocalDate day, boolean isDayKept, Random random) {
        List<UpdateRow> rows = new ArrayList<>();
        for (Action action : plan.actions()) {
            if (random.nextInt(3) > 0) {
                rows.add(answer(action, isDayKept ? day.minusDays(random.nextInt(30)) : day, random));
            }
        }
        return new Updates(rows, List.of());
    }

    private static UpdateRow answer(Action action, LocalDate asAt, Random random) {
        Optional<String> milestone = action.milestones().isEmpty()
                ? Optional.empty()
                : Optional.of(action.milestones()
                                .get(random.nextInt(action.milestones().size())))
                        .map(Milestone::id);
        return new UpdateRow(
                action.id(),
                List.of(),
                Optional.of(asAt),
                some(DeliveryStatus.values()[random.nextInt(DeliveryStatus.values().length)], random),
                some(Rating.values()[random.nextInt(Rating.values().length)], random),
                milestone,
                milestone.flatMap(id -> some(TargetDate.parse("999" + random.nextInt(10)), random)),
                milestone.flatMap(id -> some(asAt.minusDays(random.nextInt(200)), random)),
                some("Words of " + asAt, random),
                Optional.of("Because of " + random.nextInt(1000)),
                Optional.empty(),
                SourceLocation.ofLine("answers.csv", 1, 1));
    }

    private static <T> Optional<T> some(T value, Random random) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}

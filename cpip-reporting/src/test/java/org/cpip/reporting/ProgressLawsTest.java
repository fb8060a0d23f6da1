package org.cpip.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cpip.model.Action;
import org.cpip.model.CommitmentType;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;

/** What holds for any plan and any date. */
class ProgressLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    @Property
    void countsAddUp(@ForAll("programmes") Programme plan, @ForAll("days") LocalDate asAt) {
        ProgressReport report = ProgressReport.of(plan, asAt);

        assertThat(report.actionCounts().total()).isEqualTo(plan.actions().size());
        assertThat(report.milestoneCounts().total())
                .isEqualTo(plan.actions().stream()
                        .mapToInt(action -> action.milestones().size())
                        .sum());
        for (ProgressState state : ProgressState.values()) {
            assertThat(report.workstreams().stream()
                            .mapToInt(stream -> stream.actionCounts().count(state))
                            .sum())
                    .isEqualTo(report.actionCounts().count(state))
                    .isEqualTo(report.actions(state).size());
            assertThat(Stream.of(MilestoneState.values())
                            .filter(finer -> finer.progress() == state)
                            .mapToInt(finer -> report.milestones(finer).size())
                            .sum())
                    .isEqualTo(report.milestoneCounts().count(state));
        }
    }

    @Property
    void timeAloneNeverReducesWhatIsOverdue(
            @ForAll("programmes") Programme plan,
            @ForAll("days") LocalDate asAt,
            @ForAll @IntRange(max = 2_000) int days) {
        ProgressReport before = ProgressReport.of(plan, asAt);
        ProgressReport after = ProgressReport.of(plan, asAt.plusDays(days));

        assertThat(after.milestoneCounts().overdue())
                .isGreaterThanOrEqualTo(before.milestoneCounts().overdue());
        assertThat(after.actions(ProgressState.OVERDUE))
                .extracting(ActionProgress::id)
                .containsAll(before.actions(ProgressState.OVERDUE).stream()
                        .map(ActionProgress::id)
                        .toList());
    }

    @Property
    void daysOverdueAreCountedForOverdueMilestonesAndNoOthers(
            @ForAll("programmes") Programme plan, @ForAll("days") LocalDate asAt) {
        assertThat(ProgressReport.of(plan, asAt).milestones())
                .allMatch(milestone -> (milestone.daysOverdue() > 0) == (milestone.state() == MilestoneState.OVERDUE));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2_500).map(FIRST::plusDays);
    }

    /** Everything that was achieved was achieved before the first of {@link #days()}. */
    @Provide
    Arbitrary<Programme> programmes() {
        Arbitrary<Optional<TargetDate>> due = Arbitraries.of(
                        "2016",
                        "2017-03",
                        "../2017-05-31",
                        "2017-22",
                        "2018-04/..",
                        "2019-33",
                        "2018-04/2019-03",
                        "2020-40")
                .map(TargetDate::parse)
                .optional(0.8);
        Arbitrary<Milestone> milestone = Combinators.combine(due, Arbitraries.of(true, false))
                .as((date, met) -> Milestone.builder()
                        .id("m")
                        .title("Milestone")
                        .due(date)
                        .achieved(met ? Optional.of(FIRST.minusDays(1)) : Optional.empty())
                        .build());
        Arbitrary<Action> action = Combinators.combine(
                        milestone.list().ofMaxSize(4),
                        Arbitraries.of(DeliveryStatus.values()).optional(0.6),
                        Arbitraries.of(CommitmentType.values()).optional(0.4))
                .as((milestones, status, type) -> Action.builder()
                        .id("unset")
                        .number("1")
                        .wording("Action")
                        .milestones(milestones)
                        .status(status)
                        .type(type)
                        .build());
        return action.list().ofMaxSize(5).list().ofMaxSize(5).map(ProgressLawsTest::programme);
    }

    private static Programme programme(List<List<Action>> streams) {
        var plan = Programme.builder().id("plan").title("Plan");
        for (int i = 0; i < streams.size(); i++) {
            var stream = Workstream.builder().id("s" + i).title("Stream " + i);
            for (int k = 0; k < streams.get(i).size(); k++) {
                stream.addAction(
                        streams.get(i).get(k).toBuilder().id("s" + i + "-" + k).build());
            }
            plan.addWorkstream(stream.build());
        }
        return plan.build();
    }
}

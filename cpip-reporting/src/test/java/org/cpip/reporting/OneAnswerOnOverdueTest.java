package org.cpip.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.DeliveryStatus;
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

/** The model's loop over overdue milestones, the report and the plan as it was kept on the day give the same list. */
class OneAnswerOnOverdueTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 31);

    @Property(tries = 300)
    void ofAnyPlanAndDay(@ForAll("plans") Programme plan, @ForAll("days") LocalDate day) {
        List<Map.Entry<String, Optional<TargetDate>>> told = overdue(plan.overdueMilestones(day).stream());

        Statistics.label("overdue")
                .collect(told.isEmpty() ? "none" : "some")
                .coverage(coverage -> coverage.check("some").percentage(share -> share > 10));
        assertThat(overdue(ProgressReport.of(plan, day).milestones(MilestoneState.OVERDUE).stream()
                        .map(MilestoneProgress::milestone)))
                .containsExactlyInAnyOrderElementsOf(told);
        assertThat(overdue(plan.asAt(day).overdueMilestones(day).stream())).isEqualTo(told);
    }

    private static List<Map.Entry<String, Optional<TargetDate>>> overdue(Stream<Milestone> milestones) {
        return milestones.map(each -> Map.entry(each.id(), each.due())).toList();
    }

    @Provide
    Arbitrary<Programme> plans() {
        return actions().list().ofMinSize(1).ofMaxSize(3).flatMap(actions -> cycles(actions.size())
                .list()
                .ofMaxSize(3)
                .map(cycles -> plan(actions, cycles)));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 1200).map(FIRST::plusDays);
    }

    private static Programme plan(List<ActionBuilder> actions, List<ReportingCycle> cycles) {
        var workstream = Workstream.builder().id("harbour").title("Harbour");
        for (int i = 0; i < actions.size(); i++) {
            workstream.addAction(
                    actions.get(i).id("harbour-" + (i + 1)).number("" + (i + 1)).build());
        }
        var plan = Programme.builder().id("plan").title("Plan").addWorkstream(workstream.build());
        for (int i = 0; i < cycles.size(); i++) {
            plan.addCycle(cycles.get(i).toBuilder().id("cycle-" + i).build());
        }
        return plan.build();
    }

    private Arbitrary<ActionBuilder> actions() {
        return Combinators.combine(
                        milestones().list().ofMinSize(1).ofMaxSize(2),
                        updates().list().ofMaxSize(3))
                .as((milestones, updates) -> {
                    ActionBuilder action = Action.builder().wording("We will report.");
                    for (int i = 0; i < milestones.size(); i++) {
                        action.addMilestone(
                                milestones.get(i).toBuilder().id("m" + i).build());
                    }
                    updates.forEach(action::addUpdate);
                    return action;
                });
    }

    private Arbitrary<Milestone> milestones() {
        return Combinators.combine(dates(), recurrences(), days().optional(0.1))
                .as((due, recurrence, achieved) -> Milestone.builder()
                        .id("m")
                        .title("Report")
                        .due(due)
                        .recurrence(recurrence)
                        .achieved(achieved)
                        .build());
    }

    private Arbitrary<StatusUpdate> updates() {
        return Combinators.combine(
                        days().optional(),
                        Arbitraries.of(DeliveryStatus.values()).optional(0.2),
                        Arbitraries.of("m0", "m1"),
                        days().optional(0.5),
                        dates())
                .as((asAt, status, milestone, achieved, forecast) -> StatusUpdate.builder()
                        .asAt(asAt)
                        .status(status)
                        .addMilestone(MilestoneUpdate.builder()
                                .milestone(milestone)
                                .achieved(achieved)
                                .forecast(forecast)
                                .build())
                        .build());
    }

    private Arbitrary<ReportingCycle> cycles(int actions) {
        Arbitrary<ReceivedReport> received = Combinators.combine(
                        Arbitraries.of("2017-03", "2017-09", "2018-03"), days())
                .as((period, day) -> new ReceivedReport(EdtfPeriod.parse(period), day, Optional.empty()));
        return Combinators.combine(
                        Arbitraries.integers().between(1, actions),
                        recurrences().filter(Optional::isPresent),
                        dates(),
                        received.list().ofMaxSize(2))
                .as((action, recurrence, first, reports) -> {
                    var cycle = ReportingCycle.builder()
                            .id("cycle")
                            .title("Report")
                            .action("harbour-" + action)
                            .recurrence(recurrence.orElseThrow())
                            .firstDue(first);
                    reports.forEach(cycle::addReceived);
                    return cycle.build();
                });
    }

    private static Arbitrary<Optional<TargetDate>> dates() {
        return Arbitraries.of("2017-03", "../2017-03", "2017-22", "2017-03-15", "2018", "2016/..")
                .map(TargetDate::parse)
                .optional(0.8);
    }

    private static Arbitrary<Optional<Recurrence>> recurrences() {
        return Arbitraries.of(Recurrence.of(1, Recurrence.Unit.YEAR), Recurrence.of(6, Recurrence.Unit.MONTH))
                .optional(0.6);
    }
}

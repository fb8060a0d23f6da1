package org.cpip.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.confidence.ConfidenceRules;
import org.cpip.reporting.quality.QualityFinding;
import org.cpip.reporting.quality.QualityRule;
import org.junit.jupiter.api.Test;

/** What needs attention although no date of the plan has passed, and who says so. */
class ExceptionReportTest {

    private static final LocalDate REPORTED = LocalDate.of(2031, 5, 1);
    private static final LocalDate DAY = LocalDate.of(2031, 6, 30);

    private final Programme plan = Programme.builder()
            .id("harbour")
            .title("Harbour")
            .addWorkstream(Workstream.builder()
                    .id("works")
                    .title("Works")
                    .addAction(action("delayed", DeliveryStatus.DELAYED, Rating.GREEN))
                    .addAction(action("paused", DeliveryStatus.PAUSED, Rating.AMBER))
                    .addAction(action("amber-red", DeliveryStatus.IN_PROGRESS, Rating.AMBER_RED))
                    .addAction(action("forecast", DeliveryStatus.ON_TRACK, Rating.GREEN).toBuilder()
                            .milestones(List.of(dredged().toBuilder()
                                    .forecast(TargetDate.parse("2031-05"))
                                    .build()))
                            .build())
                    .addAction(action("dropped", DeliveryStatus.CANCELLED, Rating.RED))
                    .addAction(action("done", DeliveryStatus.COMPLETED, Rating.RED))
                    .build())
            .build();

    @Test
    void delayedAndPausedActionsAreExceptionsBeforeTheirDates() {
        assertThat(ids(report(ExceptionOptions.defaults()).held())).containsExactly("delayed", "paused");
    }

    @Test
    void aForecastThatHasPassedIsAnException() {
        ExceptionReport report = report(ExceptionOptions.defaults());

        assertThat(report.overdue()).isEmpty();
        assertThat(report.missed()).extracting(MilestoneProgress::actionId).containsExactly("forecast");
        assertThat(report.missed().get(0).daysPastForecast(DAY)).isEqualTo(30);
        assertThat(ExceptionReport.of(plan, LocalDate.of(2031, 5, 31), ExceptionOptions.defaults())
                        .missed())
                .isEmpty();
    }

    @Test
    void whoRatedAnActionIsSaid() {
        assertThat(ids(report(ExceptionOptions.defaults()).rated())).containsExactly("amber-red");
        assertThat(ids(report(new ExceptionOptions(90, Rating.AMBER, ConfidenceRules.defaults()))
                        .rated()))
                .containsExactly("paused", "amber-red");
        LocalDate late = LocalDate.of(2032, 12, 31);
        ExceptionReport after = ExceptionReport.of(plan, late, ExceptionOptions.defaults());
        assertThat(ids(after.computed())).containsExactly("delayed", "paused", "forecast");
        assertThat(ids(after.rated())).containsExactly("amber-red");
    }

    /** "It leaks.", said after the day on which it was met, in the same report, before, and when it was said to be completed. */
    @Test
    void whatTheOwnerSaysAfterTheMilestonesWereMetIsAnException() {
        LocalDate met = REPORTED.plusDays(10);
        Programme leaking = Programme.builder()
                .id("harbour")
                .title("Harbour")
                .addWorkstream(Workstream.builder()
                        .id("works")
                        .title("Works")
                        .addAction(met("after", DeliveryStatus.IN_PROGRESS, met).toBuilder()
                                .addUpdate(said(met.plusDays(5), DeliveryStatus.DELAYED, Rating.RED))
                                .build())
                        .addAction(met("before", DeliveryStatus.DELAYED, met))
                        .addAction(met("completed", DeliveryStatus.IN_PROGRESS, met).toBuilder()
                                .addUpdate(said(met.plusDays(5), DeliveryStatus.COMPLETED, Rating.RED))
                                .build())
                        .build())
                .build();

        ExceptionReport report = ExceptionReport.of(leaking, DAY, ExceptionOptions.defaults());
        assertThat(ids(report.held())).containsExactly("after");
        assertThat(ids(report.rated())).containsExactly("after");
        assertThat(report.concerned()).containsExactly("after");
        assertThat(PlanQualityReport.of(leaking, DAY).findings(QualityRule.MET_AND_NOT_DONE))
                .extracting(QualityFinding::number)
                .containsExactly("after");
        assertThat(PlanQualityReport.of(leaking, met.plusDays(4)).findings(QualityRule.MET_AND_NOT_DONE))
                .isEmpty();
    }

    private static Action met(String id, DeliveryStatus status, LocalDate day) {
        return action(id, status, Rating.RED).toBuilder()
                .addUpdate(StatusUpdate.builder()
                        .asAt(day.plusDays(1))
                        .addMilestone(new MilestoneUpdate(id + "-m1", Optional.empty(), Optional.of(day)))
                        .build())
                .build();
    }

    private static StatusUpdate said(LocalDate day, DeliveryStatus status, Rating rating) {
        return StatusUpdate.builder()
                .asAt(day)
                .status(status)
                .ownerConfidence(DeliveryConfidence.fivePoint(rating))
                .build();
    }

    private ExceptionReport report(ExceptionOptions options) {
        return ExceptionReport.of(plan, DAY, options);
    }

    private static List<String> ids(List<ActionInPlace> actions) {
        return actions.stream().map(each -> each.action().id()).toList();
    }

    private static Action action(String id, DeliveryStatus status, Rating rating) {
        return Action.builder()
                .id(id)
                .number(id)
                .wording("We will dredge the basin.")
                .addMilestone(dredged().toBuilder().id(id + "-m1").build())
                .addUpdate(StatusUpdate.builder()
                        .asAt(REPORTED)
                        .status(status)
                        .ownerConfidence(DeliveryConfidence.fivePoint(rating))
                        .build())
                .build();
    }

    private static Milestone dredged() {
        return Milestone.builder()
                .id("forecast-m1")
                .title("The basin is dredged")
                .due(TargetDate.parse("2032-06"))
                .build();
    }
}

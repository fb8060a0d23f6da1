package org.cpip.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.confidence.ConfidenceRules;
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

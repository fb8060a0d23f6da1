package org.cpip.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report made of a plan's tracker in CSV says of milestones what a report of the plan says, whatever the day. */
class ReportsOfTrackersTest {

    @ParameterizedTest
    @ValueSource(strings = {"2031-05-25", "2031-06-01", "2031-08-31", "2031-10-01"})
    void sayWhatReportsOfThePlanSay(LocalDate day) throws IOException {
        assertThat(said(throughTheTracker(plan()), day)).hasSize(3).isEqualTo(said(plan(), day));
    }

    private static List<String> said(Programme plan, LocalDate day) {
        return ProgressReport.of(plan, day).milestones().stream()
                .map(each -> String.join(
                        " ",
                        each.milestone().id(),
                        each.state().name(),
                        Long.toString(each.daysOverdue()),
                        each.milestone().baseline().toString(),
                        each.milestone().forecast().toString(),
                        each.milestone().achieved().toString()))
                .toList();
    }

    private static Programme throughTheTracker(Programme plan) throws IOException {
        ProgrammeIO io = ProgrammeIO.load();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        io.write(plan, "csv", out, WriteOptions.defaults());
        return io.read("csv", Source.of("plan.csv", out.toByteArray()), ReadOptions.defaults())
                .orThrow();
    }

    private static Programme plan() {
        return Programme.builder()
                .id("plan")
                .title("Plan")
                .addWorkstream(Workstream.builder()
                        .id("quay")
                        .title("Quay")
                        .addAction(stairs())
                        .addAction(lamps())
                        .build())
                .build();
    }

    /** Its dates moved, and one was met, with an update of a day. */
    private static Action stairs() {
        return Action.builder()
                .id("quay-1")
                .number("1")
                .wording("Mend the stairs")
                .addMilestone(milestone("quay-1-m1", "2031-05-15"))
                .addMilestone(milestone("quay-1-m2", "2031-08"))
                .addUpdate(StatusUpdate.builder()
                        .asAt(LocalDate.of(2031, 6, 1))
                        .status(DeliveryStatus.DELAYED)
                        .addMilestone(new MilestoneUpdate(
                                "quay-1-m1", Optional.empty(), Optional.of(LocalDate.of(2031, 5, 20))))
                        .addMilestone(new MilestoneUpdate(
                                "quay-1-m2", Optional.of(TargetDate.parse("2031-09")), Optional.empty()))
                        .build())
                .build();
    }

    /** Its dates were so from the beginning. */
    private static Action lamps() {
        return Action.builder()
                .id("quay-2")
                .number("2")
                .wording("Light the lamps")
                .addMilestone(milestone("quay-2-m1", "2031-06").toBuilder()
                        .baseline(TargetDate.parse("2031-03"))
                        .forecast(TargetDate.parse("2031-07-31"))
                        .achieved(LocalDate.of(2031, 8, 1))
                        .build())
                .build();
    }

    private static Milestone milestone(String id, String due) {
        return Milestone.builder()
                .id(id)
                .title("Something")
                .due(TargetDate.parse(due))
                .build();
    }
}

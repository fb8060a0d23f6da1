package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;

/** What a tracker reports on an action that the plan had not is news of its day, as it is of any other. */
class AddedByTrackerTest {

    private static final LocalDate MARCH = LocalDate.of(2031, 3, 5);
    private static final String HEADER = "Id,Workstream,No.,Action,Due,Status,Forecast date,Date achieved,RAG,As at\n";
    private static final String OLD = "works-1,Works,1,Build it.,,Delayed,June 2031,,Red,\n";

    private static final Programme PLAN = Programme.builder()
            .id("p")
            .title("Pier")
            .addWorkstream(Workstream.builder()
                    .id("works")
                    .title("Works")
                    .actions(List.of(Action.builder()
                            .id("works-1")
                            .number("1")
                            .wording("Build it.")
                            .milestones(List.of(Milestone.builder()
                                    .id("works-1-m1")
                                    .title("Built")
                                    .due(TargetDate.parse("2031-03"))
                                    .build()))
                            .build()))
                    .build())
            .build();

    private static UpdateResult apply(String rows, UpdateOptions options) throws IOException {
        return Trackers.apply(
                ProgrammeIO.load(),
                PLAN,
                Source.of("tracker.csv", (HEADER + rows).getBytes(StandardCharsets.UTF_8)),
                ReadOptions.defaults(),
                options);
    }

    private static Action added(UpdateResult result) {
        return result.programme().actions().stream()
                .filter(action -> !action.id().equals("works-1"))
                .findFirst()
                .orElseThrow();
    }

    private static UpdateOptions recorded(LocalDate day) {
        return UpdateOptions.defaults().withRecorded(day);
    }

    @Test
    void noDayBeforeTheTrackerKnowsIt() throws IOException {
        UpdateResult result = apply(
                OLD + ",Works,2,Dig it.,February 2031,Delayed,May 2031,,Red,\n"
                        + ",Works,3,Fill it.,February 2031,Completed,,2031-02-20,Green,\n",
                recorded(MARCH));

        Action dig = added(result);
        assertThat(dig.status()).as("the opening state").isEmpty();
        assertThat(dig.milestones()).allSatisfy(each -> {
            assertThat(each.due()).map(TargetDate::edtf).contains("2031-02");
            assertThat(each.forecast()).isEmpty();
        });
        Action before =
                result.programme().asAt(MARCH.minusDays(1)).action(dig.id()).orElseThrow();
        assertThat(before.reportedStatus()).isEmpty();
        assertThat(before.ownerRating()).isEmpty();
        assertThat(before.reportedMilestones()).isEqualTo(dig.milestones());
        Action after = result.programme().asAt(MARCH).action(dig.id()).orElseThrow();
        assertThat(after.reportedStatus()).contains(DeliveryStatus.DELAYED);
        assertThat(after.reportedMilestones().get(0).forecast())
                .map(TargetDate::edtf)
                .contains("2031-05");
        assertThat(result.applied()).hasSize(3);
    }

    @Test
    void ratingsOfOnePlanAreOnOneScale() throws IOException {
        UpdateResult result = apply(OLD + ",Works,2,Dig it.,February 2031,Delayed,,,Red,\n", recorded(MARCH));

        assertThat(result.programme().actions())
                .extracting(action -> action.ownerRating().map(DeliveryConfidence::scale))
                .containsOnly(Optional.of(DeliveryConfidence.Scale.FIVE_POINT));
    }

    @Test
    void theDayOfTheRowIsKeptBesideTheDayItCameIn() throws IOException {
        UpdateResult result = apply(",Works,9,Fly it.,,Completed,,2031-02-28,,2031-02-28\n", recorded(MARCH));

        StatusUpdate update = added(result).updates().get(0);
        assertThat(update.asAt()).contains(LocalDate.of(2031, 2, 28));
        assertThat(update.recorded()).contains(MARCH);
        assertThat(added(result).reportedStatus(MARCH.minusDays(1))).isEmpty();
    }

    @Test
    void withoutADayItIsRefusedAsOfAnyOther() throws IOException {
        UpdateResult result = apply(",Works,9,Fly it.,,Delayed,,,,\n", UpdateOptions.defaults());

        assertThat(result.diagnostics())
                .filteredOn(UpdateResult::isError)
                .extracting(Diagnostic::code)
                .containsExactly("UPDATE-020");
        assertThat(result.programme()).isEqualTo(PLAN);
    }

    @Test
    void whatReportsNothingNeedsNoDay() throws IOException {
        UpdateResult result = apply(",Works,9,Fly it.,April 2032,,,,,\n", UpdateOptions.defaults());

        assertThat(added(result).wording()).isEqualTo("Fly it.");
        assertThat(added(result).updates()).isEmpty();
    }
}

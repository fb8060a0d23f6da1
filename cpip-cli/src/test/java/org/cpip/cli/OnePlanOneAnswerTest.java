package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.MilestoneState;
import org.cpip.reporting.ProgressReport;
import org.junit.jupiter.api.Test;

/** Whatever is asked, Word, CSV, XLSX or a report, gives the status, rating and words that the model gives. */
class OnePlanOneAnswerTest {

    private static final LocalDate FIRST = LocalDate.of(2017, 1, 31);

    @Test
    void anActionCompletedByAnUpdateIsCompletedEverywhereAndOverdueNowhere() throws IOException {
        Programme plan = plan(List.of(action(1)
                .addMilestone(Milestone.builder()
                        .id("harbour-1-m1")
                        .title("Guide")
                        .due(TargetDate.parse("2016-12"))
                        .build())
                .addUpdate(StatusUpdate.builder()
                        .asAt(FIRST)
                        .status(DeliveryStatus.COMPLETED)
                        .narrative("Published.")
                        .build())
                .build()));
        LocalDate later = LocalDate.of(2017, 3, 1);

        agree(plan, later);
        assertThat(Told.by("csv", plan)).containsExactly(new Told("Completed", "", "Published."));
        assertThat(ProgressReport.of(plan, later).milestones(MilestoneState.OVERDUE))
                .isEmpty();
    }

    @Test
    void aRatingHoldsOnWhenALaterUpdateHasOnlyWords() throws IOException {
        Programme plan = plan(List.of(action(1)
                .addUpdate(StatusUpdate.builder()
                        .asAt(FIRST)
                        .ownerConfidence(DeliveryConfidence.fivePoint(Rating.AMBER))
                        .build())
                .addUpdate(StatusUpdate.builder()
                        .asAt(FIRST.plusMonths(1))
                        .narrative("Going on.")
                        .build())
                .build()));

        agree(plan, LocalDate.of(2017, 12, 31));
        assertThat(Told.by("csv", plan)).containsExactly(new Told("", "Amber", "Going on."));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void everyFormatTellsWhatTheModelDoes(@ForAll("plans") Programme plan, @ForAll("days") LocalDate day)
            throws IOException {
        agree(plan, day);
    }

    private static void agree(Programme plan, LocalDate day) throws IOException {
        List<Told> model = Told.byTheModel(plan, day);
        Programme known = plan.asAt(day);

        assertThat(Told.byTheModel(known, LocalDate.MAX)).as("as at").isEqualTo(model);
        assertThat(Told.by("docx", known)).as("Word").isEqualTo(model);
        assertThat(Told.by("csv", known)).as("CSV").isEqualTo(model);
        assertThat(Told.by("xlsx", known)).as("XLSX").isEqualTo(model);
        assertThat(Told.byTheReport(plan, day)).as("report").isEqualTo(model);
    }

    @Provide
    Arbitrary<Programme> plans() {
        return Combinators.combine(
                        Arbitraries.of(DeliveryStatus.values()).optional(),
                        updates().list().ofMaxSize(3))
                .as((status, updates) ->
                        action(1).status(status).updates(updates).build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(OnePlanOneAnswerTest::numbered)
                .map(OnePlanOneAnswerTest::plan);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 200).map(FIRST::plusDays);
    }

    private Arbitrary<StatusUpdate> updates() {
        return Combinators.combine(
                        days().optional(),
                        days().optional(),
                        Arbitraries.of(DeliveryStatus.values()).optional(),
                        Arbitraries.of(Rating.values())
                                .map(DeliveryConfidence::fivePoint)
                                .optional(),
                        Arbitraries.of("", " ", "Going well.", "=1+1", "Two\nlines; and a half")
                                .optional())
                .as((asAt, recorded, status, rating, words) -> StatusUpdate.builder()
                        .asAt(asAt)
                        .recorded(recorded)
                        .status(status)
                        .ownerConfidence(rating)
                        .narrative(words)
                        .build());
    }

    private static List<Action> numbered(List<Action> actions) {
        return IntStream.range(0, actions.size())
                .mapToObj(i -> action(i + 1)
                        .status(actions.get(i).status())
                        .updates(actions.get(i).updates())
                        .build())
                .toList();
    }

    private static ActionBuilder action(int number) {
        return Action.builder()
                .id("harbour-" + number)
                .number(Integer.toString(number))
                .wording("We will mend pier " + number + ".");
    }

    private static Programme plan(List<Action> actions) {
        return Programme.builder()
                .id("plan")
                .title("Plan")
                .addWorkstream(Workstream.builder()
                        .id("harbour")
                        .title("Harbour")
                        .actions(actions)
                        .build())
                .build();
    }
}

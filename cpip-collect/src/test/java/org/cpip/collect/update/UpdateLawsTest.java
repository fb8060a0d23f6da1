package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
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
import org.cpip.testkit.ProgrammeArbitraries;

/** The laws of the update round, for programmes of every shape. */
class UpdateLawsTest {

    /** After every day that a generated plan has. */
    private static final LocalDate LATE = LocalDate.of(9999, 12, 31);

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void aFormAsItWentOutChangesNothing(@ForAll("programmes") Programme programme) throws IOException {
        Updates updates = new FilledForm(UpdateForm.ofAll(programme, LATE)).read();

        UpdateResult result = Updates.apply(programme, updates, UpdateOptions.defaults());

        assertThat(result.programme()).isEqualTo(programme);
        assertThat(result.applied()).isEmpty();
        assertThat(Completeness.of(programme, updates).leads())
                .allMatch(lead -> lead.answered().isEmpty());
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aFormInWordAsItWentOutChangesNothing(@ForAll("programmes") Programme programme) throws IOException {
        UpdateResult result = Updates.apply(
                programme,
                WordForm.of(UpdateForm.ofAll(programme, LATE)).read(),
                UpdateOptions.defaults().withScope(UpdateOptions.Scope.EACH_ACTION));

        assertThat(result.programme()).isEqualTo(programme);
        assertThat(result.applied()).isEmpty();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void answersNeverUndoWhatANewerPlanHasInUntouchedCells(@ForAll("valid") Programme sent, @ForAll Random random)
            throws IOException {
        Programme now = movedOn(sent, random);
        FilledForm form = new FilledForm(UpdateForm.ofAll(sent, LATE));
        List<Filled> filled = new ArrayList<>();
        for (int i = 0; i < form.size(); i++) {
            filled.add(Filled.at(random, form, i));
        }

        UpdateResult result =
                Updates.apply(now, form.read(), UpdateOptions.defaults().withScope(UpdateOptions.Scope.EACH_ACTION));

        Statistics.label("answers applied")
                .collect(result.applied().isEmpty() ? "none" : "some")
                .coverage(coverage -> coverage.check("some").percentage(share -> share > 10));
        for (Filled row : filled) {
            row.check(now, result);
        }
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Arbitraries.oneOf(ProgrammeArbitraries.anyProgrammes(), ProgrammeArbitraries.validProgrammes());
    }

    @Provide
    Arbitrary<Programme> valid() {
        return ProgrammeArbitraries.validProgrammes()
                .filter(programme -> !programme.actions().isEmpty());
    }

    private static Programme movedOn(Programme programme, Random random) {
        List<Workstream> workstreams = programme.workstreams().stream()
                .map(workstream -> workstream.toBuilder()
                        .actions(workstream.actions().stream()
                                .map(action -> random.nextBoolean() ? movedOn(action, random) : action)
                                .toList())
                        .build())
                .toList();
        return programme.toBuilder().workstreams(workstreams).build();
    }

    private static Action movedOn(Action action, Random random) {
        List<MilestoneUpdate> milestones = action.milestones().stream()
                .map(milestone -> new MilestoneUpdate(
                        milestone.id(),
                        Optional.of(TargetDate.parse("20" + (10 + random.nextInt(90)))),
                        random.nextBoolean() ? Optional.of(LocalDate.of(2018, 1, 1)) : Optional.empty()))
                .toList();
        return action.toBuilder()
                .addUpdate(StatusUpdate.builder()
                        .status(any(DeliveryStatus.values(), random))
                        .milestones(milestones)
                        .ownerConfidence(DeliveryConfidence.fivePoint(any(Rating.values(), random)))
                        .build())
                .build();
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    /** A row, some of whose cells somebody has filled with what they did not hold before. */
    private record Filled(
            String action, String milestone, boolean status, boolean confidence, boolean forecast, boolean achieved) {

        static Filled at(Random random, FilledForm form, int row) {
            form.set(row, FormColumn.NARRATIVE, random.nextBoolean() ? "Words" : "");
            form.set(row, FormColumn.REASON, random.nextInt(3) > 0 ? "Because" : "");
            boolean milestone = !form.get(row, FormColumn.MILESTONE).isEmpty();
            return new Filled(
                    form.get(row, FormColumn.ID),
                    form.get(row, FormColumn.MILESTONE),
                    fill(random, form, row, FormColumn.STATUS, "Paused"),
                    fill(random, form, row, FormColumn.CONFIDENCE, "Green"),
                    milestone && fill(random, form, row, FormColumn.FORECAST, "9999-11"),
                    milestone && fill(random, form, row, FormColumn.ACHIEVED, "9999-11-30"));
        }

        private static boolean fill(Random random, FilledForm form, int row, FormColumn column, String value) {
            boolean touched = random.nextInt(3) == 0 && !form.get(row, column).equals(value);
            if (touched) {
                form.set(row, column, value);
            }
            return touched;
        }

        void check(Programme now, UpdateResult result) {
            Action before = now.action(action).orElseThrow();
            Action after = result.programme().action(action).orElseThrow();
            boolean applied = !after.equals(before);
            assertThat(after.reportedStatus())
                    .isEqualTo(applied && status ? Optional.of(DeliveryStatus.PAUSED) : before.reportedStatus());
            assertThat(after.ownerRating().map(DeliveryConfidence::rating))
                    .isEqualTo(
                            applied && confidence
                                    ? Optional.of(Rating.GREEN)
                                    : before.ownerRating().map(DeliveryConfidence::rating));
            assertThat(after.toBuilder().updates(List.of()).build())
                    .as("what the plan said when it opened")
                    .isEqualTo(before.toBuilder().updates(List.of()).build());
            assertThat(after.reportedMilestones())
                    .isEqualTo(before.reportedMilestones().stream()
                            .map(each -> applied && each.id().equals(milestone) ? moved(each) : each)
                            .toList());
            assertThat(after.updates().subList(0, before.updates().size())).isEqualTo(before.updates());
        }

        private Milestone moved(Milestone before) {
            return before.toBuilder()
                    .forecast(forecast ? Optional.of(TargetDate.parse("9999-11")) : before.forecast())
                    .achieved(achieved ? Optional.of(LocalDate.of(9999, 11, 30)) : before.achieved())
                    .build();
        }
    }
}

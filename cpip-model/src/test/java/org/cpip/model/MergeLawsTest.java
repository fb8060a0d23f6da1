package org.cpip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MergeLawsTest {

    @Provide
    Arbitrary<Programme> programmes() {
        return Histories.programmes();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    @Property(tries = 100)
    void aPlanMergedWithItselfIsTheSameObject(@ForAll("programmes") Programme plan) {
        assertThat(Programmes.merge(plan, plan)).isSameAs(plan);
    }

    @Property(tries = 100)
    void mergingTheSameAgainAddsNothing(@ForAll("programmes") Programme base, @ForAll("programmes") Programme edited) {
        Programme merged = Programmes.merge(base, edited);

        assertThat(Programmes.merge(merged, edited)).isEqualTo(merged);
    }

    @Property(tries = 100)
    void mergingTheSameAgainOfTheSameDayAddsNothing(
            @ForAll("programmes") Programme base,
            @ForAll("programmes") Programme edited,
            @ForAll("days") LocalDate day) {
        Programme merged = Programmes.merge(base, edited, day);

        assertThat(Programmes.merge(merged, edited, day)).isEqualTo(merged);
    }

    @Property(tries = 100)
    void everyActionOfEitherSideIsThereOnce(
            @ForAll("programmes") Programme base, @ForAll("programmes") Programme edited) {
        Set<String> ids = new HashSet<>(base.actions().stream().map(Action::id).toList());
        edited.actions().forEach(action -> ids.add(action.id()));

        assertThat(Programmes.merge(base, edited).actions())
                .extracting(Action::id)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Property(tries = 100)
    void whatTheEditedSideSaysWinsAndWhatItDoesNotSayIsKept(
            @ForAll("programmes") Programme base, @ForAll("programmes") Programme edited) {
        Programme merged = Programmes.merge(base, edited);

        assertThat(merged.summary()).isEqualTo(edited.summary().or(base::summary));
        for (Action action : edited.actions()) {
            Action is = merged.action(action.id()).orElseThrow();
            Optional<Action> was = base.action(action.id());
            assertThat(is.wording()).isEqualTo(action.wording());
            assertThat(is.title()).isEqualTo(action.title().or(() -> was.flatMap(Action::title)));
            assertThat(is.customFields()).containsAllEntriesOf(action.customFields());
            was.ifPresent(before -> assertThat(is.customFields().keySet())
                    .containsAll(before.customFields().keySet()));
        }
    }

    /** As a tracker read back: how things stand, without a day. Its word is taken, and the past stays as it was. */
    @Property(tries = 100)
    void howThingsStandByATrackerIsTakenAndNoEarlierDayChanges(
            @ForAll("programmes") Programme base, @ForAll("programmes") Programme other) {
        Programme tracker = other.withEachAction(action -> action.toBuilder()
                .milestones(action.reportedMilestones())
                .status(action.reportedStatus())
                .updates(List.of())
                .build());
        Programme merged = Programmes.merge(base, tracker);

        for (Action action : tracker.actions()) {
            Action is = merged.action(action.id()).orElseThrow();
            Optional<Action> was = base.action(action.id())
                    .filter(before -> before.firstKnown().isPresent());
            if (was.isPresent()) {
                assertThat(is.reportedStatus())
                        .isEqualTo(action.status().or(() -> was.get().reportedStatus()));
                LocalDate early = was.get().firstKnown().get().minusDays(1);
                assertThat(is.reportedStatus(early)).isEqualTo(was.get().reportedStatus(early));
                assertThat(is.reportedMilestones(early))
                        .extracting(Milestone::forecast)
                        .isEqualTo(was.get().reportedMilestones(early).stream()
                                .map(Milestone::forecast)
                                .toList());
            }
        }
    }

    @Property(tries = 100)
    void updatesOfBothSidesAreThereOnceTheOldestFirst(
            @ForAll("programmes") Programme base, @ForAll("programmes") Programme edited) {
        Programme merged = Programmes.merge(base, edited);

        for (Action action : merged.actions()) {
            assertThat(action.updates().stream().flatMap(update -> update.asAt().stream()))
                    .isSorted();
            base.action(action.id())
                    .ifPresent(was -> assertThat(action.updates()).containsAll(was.updates()));
            edited.action(action.id())
                    .filter(said -> said.firstKnown().isPresent())
                    .ifPresent(said -> assertThat(action.updates()).containsAll(said.updates()));
        }
    }

    /** Not where an action moves between workstreams, or a tracker meets a history: then the order counts. */
    @Property(tries = 100)
    void historiesOfActionsThatStayWhereTheyAreMergeInAnyGrouping(
            @ForAll("programmes") Programme one,
            @ForAll("programmes") Programme two,
            @ForAll("programmes") Programme three) {
        Programme first = withHistoriesInOneWorkstream(one);
        Programme second = withHistoriesInOneWorkstream(two);
        Programme third = withHistoriesInOneWorkstream(three);

        assertThat(Programmes.merge(Programmes.merge(first, second), third))
                .isEqualTo(Programmes.merge(first, Programmes.merge(second, third)));
    }

    private static Programme withHistoriesInOneWorkstream(Programme plan) {
        List<Action> actions = plan.actions().stream()
                .map(action -> action.toBuilder()
                        .updates(action.updates().stream()
                                .filter(update -> update.asAt().isPresent())
                                .toList())
                        .insertUpdate(Plans.update("2016-12-31"))
                        .build())
                .toList();
        return plan.toBuilder()
                .workstreams(List.of(Workstream.builder()
                        .id("w1")
                        .title("W")
                        .actions(actions)
                        .build()))
                .build();
    }

    /** A component that is added to the model is merged too: an empty plan takes everything of a full one. */
    @Property(tries = 100)
    void anEmptyPlanTakesEverything(@ForAll("programmes") Programme full) {
        Programme empty = Programme.builder().id("plan").title("Plan").build();

        assertThat(Programmes.merge(empty, full)).isEqualTo(full);
        assertThat(Programmes.merge(full, empty)).isEqualTo(full);
    }
}

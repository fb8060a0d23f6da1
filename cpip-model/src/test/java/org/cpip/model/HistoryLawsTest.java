package org.cpip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HistoryLawsTest {

    /** Every question that has an answer for a day. */
    private static final List<BiFunction<Action, LocalDate, ?>> OF_A_DAY = List.of(
            Action::reportedStatus,
            Action::ownerRating,
            Action::reviewerRating,
            Action::narrative,
            Action::lastUpdate,
            Action::lastReported,
            Action::reportedMilestones,
            Action::isOpenAt,
            Action::isDoneAt,
            Action::openMilestones,
            (action, day) -> Plans.of(action).overdueMilestones(action, day),
            Action::isExpectedToHaveBegun,
            Action::isKnownAt,
            (action, day) -> action.isMetAt("m1", day));

    @Provide
    Arbitrary<Action> actions() {
        return Histories.actions("a1");
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Histories.programmes();
    }

    @Provide
    Arbitrary<StatusUpdate> updates() {
        return Histories.updates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    @Property(tries = 200)
    void answersForADayAreThoseOfTheActionAsAtTheDay(@ForAll("actions") Action action, @ForAll("days") LocalDate day) {
        Action then = action.asAt(day);

        for (BiFunction<Action, LocalDate, ?> question : OF_A_DAY) {
            assertThat((Object) question.apply(then, day)).isEqualTo(question.apply(action, day));
        }
        assertThat(then.reportedStatus()).isEqualTo(action.reportedStatus(day));
        assertThat(then.ownerRating()).isEqualTo(action.ownerRating(day));
        assertThat(then.narrative()).isEqualTo(action.narrative(day));
        assertThat(then.lastUpdate()).isEqualTo(action.lastUpdate(day));
        assertThat(then.lastReported()).isEqualTo(action.lastReported(day));
        assertThat(then.reportedMilestones()).isEqualTo(action.reportedMilestones(day));
        assertThat(then.isOpen()).isEqualTo(action.isOpenAt(day));
    }

    @Property(tries = 200)
    void asAtTwoDaysIsAsAtTheEarlier(
            @ForAll("programmes") Programme programme, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;

        assertThat(programme.asAt(one).asAt(other)).isEqualTo(programme.asAt(earlier));
    }

    @Property(tries = 200)
    void asAtTheLastDayIsTheSameObject(@ForAll("programmes") Programme programme) {
        assertThat(programme.asAt(LocalDate.MAX)).isSameAs(programme);
    }

    @Property(tries = 200)
    void whatBecomesKnownLaterChangesNoEarlierDay(
            @ForAll("programmes") Programme programme,
            @ForAll("updates") StatusUpdate update,
            @ForAll("days") LocalDate day) {
        StatusUpdate later = update.toBuilder().recorded(day.plusDays(1)).build();
        Programme grown = programme.withEachAction(
                action -> action.toBuilder().insertUpdate(later).build());

        assertThat(grown.asAt(day)).isEqualTo(programme.asAt(day));
    }

    @Property(tries = 200)
    void anOverdueMilestoneIsAnOpenOneAndOneOfThoseReported(
            @ForAll("actions") Action action, @ForAll("days") LocalDate day) {
        assertThat(action.reportedMilestones(day)).containsAll(action.openMilestones(day));
        assertThat(action.openMilestones(day))
                .extracting(Milestone::id)
                .containsAll(Plans.of(action).overdueMilestones(action, day).stream()
                        .map(Milestone::id)
                        .toList());
        assertThat(action.openMilestones(day))
                .extracting(Milestone::id)
                .allSatisfy(id -> assertThat(action.isMetAt(id, day)).isFalse());
        assertThat(Plans.of(action).isOverdueAt(action, day) && action.isDoneAt(day))
                .isFalse();
    }

    @Property(tries = 200)
    void insertingKeepsTheOldestFirst(@ForAll("actions") Action action, @ForAll("updates") StatusUpdate update) {
        List<StatusUpdate> grown =
                action.toBuilder().insertUpdate(update).build().updates();

        assertThat(grown)
                .containsAll(action.updates())
                .contains(update)
                .hasSize(action.updates().size() + 1);
        assertThat(grown.stream().flatMap(each -> each.asAt().stream()).toList())
                .isSorted();
    }

    @Property(tries = 200)
    void movingCurrentValuesIntoTheHistoryChangesNoAnswerOfToday(@ForAll("programmes") Programme programme) {
        Programme moved = Programmes.fromCurrentValues(programme);

        for (int a = 0; a < programme.actions().size(); a++) {
            Action was = programme.actions().get(a);
            Action is = moved.actions().get(a);
            assertThat(is.reportedStatus()).isEqualTo(was.status().or(was::reportedStatus));
            assertThat(is.ownerRating()).isEqualTo(was.ownerRating());
            assertThat(is.narrative()).isEqualTo(was.narrative());
            List<Milestone> reported = was.reportedMilestones();
            for (int m = 0; m < was.milestones().size(); m++) {
                Milestone current = was.milestones().get(m);
                Milestone said = reported.get(m);
                Milestone now = is.reportedMilestones().get(m);
                assertThat(now.forecast()).isEqualTo(current.forecast().or(said::forecast));
                assertThat(now.achieved()).isEqualTo(current.achieved().or(said::achieved));
            }
        }
        assertThat(Programmes.fromCurrentValues(moved)).isEqualTo(moved);
    }

    @Property(tries = 200)
    void nothingIsKnownBeforeTheFirstUpdateOfAHistoryThatBeganWithCurrentValues(
            @ForAll("programmes") Programme programme) {
        Programmes.fromCurrentValues(programme).actions().stream()
                .filter(action -> action.updates().stream()
                        .allMatch(update -> update.knownFrom().isPresent()))
                .filter(action -> !action.updates().isEmpty())
                .forEach(action -> assertThat(action.isKnownAt(
                                action.firstKnown().orElseThrow().minusDays(1)))
                        .isFalse());
    }
}

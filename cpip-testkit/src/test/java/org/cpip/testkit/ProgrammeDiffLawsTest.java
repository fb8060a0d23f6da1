package org.cpip.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.model.diff.Change;
import org.cpip.model.diff.ProgrammeDiff;

/** The laws that {@link ProgrammeDiff} states, on programmes of every shape. */
class ProgrammeDiffLawsTest {

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void aProgrammeDiffersFromItselfInNothing(@ForAll("programmes") Programme programme) {
        assertThat(ProgrammeDiff.between(programme, programme).changes()).isEmpty();
    }

    @Property(tries = 150, shrinking = ShrinkingMode.OFF)
    void applyingTheChangesBetweenAnyTwoGivesTheOther(
            @ForAll("programmes") Programme before, @ForAll("programmes") Programme after) {
        assertLaws(before, after);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.OFF)
    void applyingTheChangesOfAnEditedPlanGivesTheEditedPlan(@ForAll("edited") Tuple2<Programme, Programme> plans) {
        assertLaws(plans.get1(), plans.get2());
    }

    private static void assertLaws(Programme before, Programme after) {
        ProgrammeDiff diff = ProgrammeDiff.between(before, after);

        Programme applied = ProgrammeDiff.apply(before, diff.changes());
        assertThat(applied.equals(after))
                .as(() -> "still to change: "
                        + ProgrammeDiff.between(applied, after).changes() + " after " + diff.changes())
                .isTrue();
        assertThat(diff.isEmpty()).isEqualTo(before.equals(after));
        assertThat(diff.actions().stream().flatMap(pair -> pair.before().stream()))
                .hasSize(before.actions().size());
        assertThat(diff.actions().stream().flatMap(pair -> pair.after().stream()))
                .hasSize(after.actions().size());
        long added = diff.changes().stream()
                .filter(c -> isAction(c, Change.Added.class))
                .count();
        long dropped = diff.changes().stream()
                .filter(c -> isAction(c, Change.Dropped.class))
                .count();
        assertThat(before.actions().size() - dropped + added)
                .isEqualTo(after.actions().size());
    }

    private static boolean isAction(Change change, Class<?> kind) {
        return kind.isInstance(change)
                && (change instanceof Change.Added added && added.value() instanceof Action
                        || change instanceof Change.Dropped dropped && dropped.value() instanceof Action);
    }

    @Provide
    Arbitrary<Programme> programmes() {
        return Arbitraries.oneOf(ProgrammeArbitraries.anyProgrammes(), ProgrammeArbitraries.validProgrammes());
    }

    /** Two plans that have most things in common: actions are shuffled, dropped, copied, renumbered, reworded. */
    @Provide
    Arbitrary<Tuple2<Programme, Programme>> edited() {
        Arbitrary<List<Action>> actions =
                ProgrammeArbitraries.actions().list().ofMinSize(2).ofMaxSize(6);
        return Combinators.combine(actions, programmes(), Arbitraries.longs())
                .as((list, base, seed) -> Tuple.of(
                        plan(base, list, new Random(seed)),
                        plan(base, edited(list, new Random(~seed)), new Random(~seed))));
    }

    private static List<Action> edited(List<Action> actions, Random random) {
        List<Action> edited = new ArrayList<>();
        for (Action action : actions) {
            switch (random.nextInt(8)) {
                case 0 -> {}
                case 1 -> edited.add(action.toBuilder().wording("new").build());
                case 2 ->
                    edited.add(action.toBuilder().id("w-" + random.nextInt(3)).build());
                case 3 ->
                    edited.add(action.toBuilder()
                            .addUpdate(StatusUpdate.builder().narrative("more").build())
                            .build());
                case 4 ->
                    edited.add(action.toBuilder()
                            .id(actions.get(0).id())
                            .updates(
                                    action.updates().subList(0, action.updates().size() / 2))
                            .leads(shuffled(action.leads(), random))
                            .build());
                default -> edited.add(action);
            }
        }
        return random.nextBoolean() ? edited : shuffled(edited, random);
    }

    private static <T> List<T> shuffled(List<T> items, Random random) {
        List<T> copy = new ArrayList<>(items);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** The actions in two workstreams, whose ids and order may change. */
    private static Programme plan(Programme base, List<Action> actions, Random random) {
        int cut = random.nextInt(actions.size() + 1);
        Workstream first = Workstream.builder()
                .id("first")
                .title("First")
                .actions(actions.subList(0, cut))
                .build();
        Workstream second = Workstream.builder()
                .id(random.nextInt(4) == 0 ? "other" : "second")
                .title("Second")
                .actions(actions.subList(cut, actions.size()))
                .build();
        List<Workstream> workstreams = new ArrayList<>(List.of(first, second));
        workstreams.addAll(base.workstreams());
        return base.toBuilder()
                .workstreams(random.nextBoolean() ? workstreams : shuffled(workstreams, random))
                .build();
    }
}

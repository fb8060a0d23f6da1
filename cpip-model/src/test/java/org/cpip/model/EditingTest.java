package org.cpip.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.cpip.model.date.TargetDate;
import org.cpip.model.validation.ProgrammeValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditingTest {

    private static final Programme PLAN = Plans.typical();

    @Test
    void changesOneActionAndLeavesTheOthersTheSameObjects() {
        Programme changed = PLAN.withAction("neglect-2", a -> a.status(DeliveryStatus.DELAYED));

        assertThat(changed.action("neglect-2").flatMap(Action::status)).contains(DeliveryStatus.DELAYED);
        assertThat(changed.actions().get(0)).isSameAs(PLAN.actions().get(0));
        assertThat(PLAN.action("neglect-2").flatMap(Action::status)).isEmpty();
    }

    @Test
    void changesOneMilestoneOrWorkstream() {
        Programme changed = PLAN.withMilestone("neglect-1-m2", m -> m.dueWords("TBC"))
                .withWorkstream("neglect", w -> w.title("Neglect of children"));

        assertThat(changed.actions().get(0).milestones())
                .extracting(Milestone::dueWords)
                .containsExactly(Optional.empty(), Optional.of("TBC"));
        assertThat(changed.workstream("neglect").map(Workstream::title)).contains("Neglect of children");
    }

    @Test
    void anUpdateGoesToItsPlace() {
        StatusUpdate march = Plans.update("2017-03-31");

        assertThat(PLAN.withUpdate("neglect-1", march).actions().get(0).updates())
                .containsExactly(Plans.update("2017-01-31"), march, Plans.update("2017-04-30"));
    }

    @Test
    void anEditOfEachThatChangesNothingGivesTheSameObject() {
        assertThat(PLAN.withEachAction(action -> action)).isSameAs(PLAN);
    }

    @ParameterizedTest
    @CsvSource({
        "negelct-1, neglect-1",
        "neglect1,  neglect-1",
        "neglect-22, neglect-2",
        "prevention-12, ",
    })
    void anUnknownIdIsRefusedWithTheNearest(String id, String nearest) {
        assertThatThrownBy(() -> PLAN.withAction(id, a -> a.title("x")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("No action has the id \"" + id + "\""
                        + (nearest == null ? "" : "; the nearest is \"" + nearest + "\""));
    }

    @Test
    void unknownMilestonesWorkstreamsAndParentsAreRefusedToo() {
        assertThatThrownBy(() -> PLAN.withMilestone("neglect-1-m3", m -> m.title("x")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("No milestone has the id")
                .hasMessageContaining("neglect-1-m1");
        assertThatThrownBy(() -> PLAN.withWorkstream("neglekt", w -> w.title("x")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("No workstream has the id");
        assertThatThrownBy(() -> PLAN.addAction("neglekt", a -> a.wording("x")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("the nearest is \"neglect\"");
        assertThatThrownBy(() -> PLAN.addAction("neglect", a -> a.wording("x").parent("neglect-9")))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("No action of the workstream \"neglect\" has the id");
    }

    @Test
    void aNewActionHasTheNextNumberAndIdsMadeOfIt() {
        Programme grown = PLAN.addAction("neglect", a -> a.wording("Publish it.")
                .addMilestone(m -> m.title("Publish").due(TargetDate.parse("2018")))
                .addMilestone(m -> m.title("Review")));

        Action added = grown.actions().get(2);
        assertThat(added.number()).isEqualTo("3");
        assertThat(added.id()).isEqualTo("neglect-3");
        assertThat(added.milestones()).extracting(Milestone::id).containsExactly("neglect-3-m1", "neglect-3-m2");
        assertThat(ProgrammeValidator.validate(grown)).isEmpty();
    }

    @Test
    void aNumberOfOnesOwnMakesTheIds() {
        Programme grown =
                PLAN.addAction("neglect", a -> a.number("4.1 (b)").wording("x").addMilestone(m -> m.title("Publish")));

        assertThat(grown.actions().get(2).id()).isEqualTo("neglect-4-1-b");
        assertThat(grown.actions().get(2).milestones())
                .extracting(Milestone::id)
                .containsExactly("neglect-4-1-b-m1");
    }

    @Test
    void anIdThatIsTakenGetsANumberWhereItIsMadeAndIsRefusedWhereItIsSet() {
        Programme renamed = PLAN.withAction("neglect-2", a -> a.id("neglect-3"))
                .withMilestone("neglect-1-m1", m -> m.id("neglect-3-2-m1"));
        Programme grown = renamed.addAction("neglect", a -> a.wording("x").addMilestone(m -> m.title("Publish")));

        assertThat(grown.actions().get(2).id()).isEqualTo("neglect-3-2");
        assertThat(grown.actions().get(2).milestones())
                .extracting(Milestone::id)
                .containsExactly("neglect-3-2-m1-2");
        assertThatThrownBy(() -> PLAN.addAction(
                        "neglect", a -> a.id("neglect-1").number("9").wording("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("neglect-1");
    }

    @Test
    void aPartStandsBelowItsParentAndIsNumberedAfterIt() {
        Programme grown = PLAN.addAction("neglect", a -> a.parent("neglect-1").wording("First part."))
                .addAction("neglect", a -> a.parent("neglect-1").wording("Second part."))
                .addAction("neglect", a -> a.parent("neglect-1-1").wording("Part of the part."))
                .addAction("neglect", a -> a.wording("Third."));

        assertThat(grown.actions())
                .extracting(Action::id)
                .containsExactly("neglect-1", "neglect-1-1", "neglect-1-1-1", "neglect-1-2", "neglect-2", "neglect-3");
        assertThat(grown.topLevelActions())
                .extracting(Action::id)
                .containsExactly("neglect-1", "neglect-2", "neglect-3");
        assertThat(grown.subActions("neglect-1")).extracting(Action::id).containsExactly("neglect-1-1", "neglect-1-2");
        assertThat(ProgrammeValidator.validate(grown)).isEmpty();
    }

    /** Otherwise an action would be in no total. */
    @Test
    void anActionWhoseParentIsNotThereStandsByItself() {
        Programme programme = PLAN.withAction("neglect-2", a -> a.parent("gone"));

        assertThat(programme.topLevelActions()).isEqualTo(programme.actions());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | 1",
                "1 | 2",
                "9 | 10",
                "1 2.3 | 2.4",
                "A9 | A10",
                "a b | c",
                "2a | 2b",
                "z | 2",
                "iv | 2",
                "1 2 4 3 | 5",
                "999999999 | 1000000000",
                "A09 | A10",
                "A01 | A02",
                "99999999999999999999 | 100000000000000000000",
            })
    void theNextNumberFollowsTheLast(String numbers, String next) {
        Workstream workstream = Workstream.builder()
                .id("w")
                .title("W")
                .actions(
                        numbers.isEmpty()
                                ? List.of()
                                : List.of(numbers.split(" ")).stream()
                                        .map(number -> Plans.action("w-" + number, number))
                                        .toList())
                .build();

        assertThat(Numbers.next(workstream, Optional.empty())).isEqualTo(next);
    }
}

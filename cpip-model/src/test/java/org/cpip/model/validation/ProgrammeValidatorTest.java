package org.cpip.model.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.Condition;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Plans;
import org.cpip.model.Programme;
import org.cpip.model.Provenance;
import org.cpip.model.Recommendation;
import org.cpip.model.ReportingCycle;
import org.cpip.model.Workstream;
import org.cpip.model.date.Recurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeValidatorTest {

    @Test
    void aTypicalProgrammeIsValid() {
        assertThat(ProgrammeValidator.validate(Plans.typical())).isEmpty();
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(p -> p.toBuilder().title(" ").build(), "title", "must not be blank"),
                breach(p -> p.toBuilder().id("A B").build(), "id", "lower-case letters and digits"),
                breach(p -> p.toBuilder().owner("nobody").build(), "owner", "no party of the programme has the id"),
                first(a -> a.wording(""), "workstreams[0].actions[0].wording", "must not be blank"),
                first(a -> a.addLead("nobody"), "workstreams[0].actions[0].leads[1]", "\"nobody\""),
                first(a -> a.addPartner("nobody"), "workstreams[0].actions[0].partners[0]", "\"nobody\""),
                first(a -> a.addIndicator("none"), "workstreams[0].actions[0].indicators[0]", "no indicator"),
                first(a -> a.addDependsOn("x"), "workstreams[0].actions[0].dependsOn[0]", "no action"),
                first(
                        a -> a.addDependsOn("neglect-2"),
                        "workstreams[0].actions[1].dependsOn",
                        "neglect-1 -> neglect-2 -> neglect-1"),
                first(
                        a -> a.addUpdate(Plans.update("2016-12-31")),
                        "workstreams[0].actions[0].updates[2].asAt",
                        "the oldest must come first"),
                first(a -> a.parent("gone"), "workstreams[0].actions[0].parent", "no action of the programme"),
                first(
                        a -> a.parent("neglect-1"),
                        "workstreams[0].actions[0].parent",
                        "parts of each other: neglect-1 -> neglect-1"),
                breach(
                        p -> p.withAction("neglect-1", a -> a.parent("neglect-2"))
                                .withAction("neglect-2", a -> a.parent("neglect-1")),
                        "workstreams[0].actions[0].parent",
                        "parts of each other: neglect-1 -> neglect-2 -> neglect-1"),
                breach(
                        p -> p.toBuilder()
                                .addWorkstream(Workstream.builder()
                                        .id("other")
                                        .title("Other")
                                        .addAction(Plans.action("other-1", "1").toBuilder()
                                                .parent("neglect-1")
                                                .build())
                                        .build())
                                .build(),
                        "workstreams[1].actions[0].parent",
                        "is in another workstream"),
                first(
                        a -> a.addUpdate(Plans.update("2017-05-31").toBuilder()
                                .addMilestone(MilestoneUpdate.builder()
                                        .milestone("neglect-1-m9")
                                        .build())
                                .build()),
                        "workstreams[0].actions[0].updates[2].milestones[0].milestone",
                        "no milestone of the action has the id"),
                breach(
                        p -> p.withMilestone("neglect-1-m1", m -> m.dueWords("TBC")),
                        "workstreams[0].actions[0].milestones[0].dueWords",
                        "there is a due date"),
                first(
                        a -> a.customField(" ", "x"),
                        "workstreams[0].actions[0].customFields<K>[ ].<map key>",
                        "must not be blank"),
                first(
                        a -> a.addMilestone(milestone("neglect-1-m1").build()),
                        "workstreams[0].actions[0].milestones[2].id",
                        "taken already"),
                first(
                        a -> a.addMilestone(milestone("m")
                                .condition(new Condition("", Optional.empty()))
                                .build()),
                        "workstreams[0].actions[0].milestones[2].condition.words",
                        "must not be blank"),
                first(
                        a -> a.addMilestone(milestone("m")
                                .condition(new Condition("if", Optional.of("m")))
                                .build()),
                        "workstreams[0].actions[0].milestones[2].condition.milestone",
                        "its own outcome"),
                first(
                        a -> a.provenance(quote(0, 4, "three").build()),
                        "workstreams[0].actions[0].provenance.quote",
                        "has 5 characters, its span 4"),
                first(
                        a -> a.provenance(quote(0, 5, "three").confidence(1.5).build()),
                        "workstreams[0].actions[0].provenance.confidence",
                        "must be from 0 to 1"),
                first(
                        a -> a.provenance(quote(0, 5, "three").source("gone").build()),
                        "workstreams[0].actions[0].provenance.source",
                        "no source document"),
                breach(
                        p -> p.toBuilder()
                                .addWorkstream(Workstream.builder()
                                        .id("other")
                                        .title("Neglect")
                                        .build())
                                .build(),
                        "workstreams[1].title",
                        "another workstream has the title"),
                breach(
                        p -> p.toBuilder()
                                .addRecommendation(Recommendation.builder()
                                        .id("r-1")
                                        .number("1")
                                        .text("Do")
                                        .addAction("gone")
                                        .build())
                                .build(),
                        "recommendations[0].actions[0]",
                        "\"gone\""),
                breach(
                        p -> p.toBuilder()
                                .addCycle(ReportingCycle.builder()
                                        .id("c")
                                        .title("Report")
                                        .recurrence(Recurrence.of(1, Recurrence.Unit.YEAR))
                                        .audience("gone")
                                        .build())
                                .build(),
                        "cycles[0].audience",
                        "\"gone\""));
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("breaches")
    void reportsEachBreachAtItsPath(UnaryOperator<Programme> change, String path, String message) {
        List<Violation> violations = ProgrammeValidator.validate(change.apply(Plans.typical()));

        assertThat(violations).extracting(Violation::path).containsExactly(path);
        assertThat(violations.get(0).message()).contains(message);
    }

    /** The others are about one value alone, such as a blank title. */
    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("breaches")
    void consistencyIsTheSameViolationsWithoutThoseOfOneValue(
            UnaryOperator<Programme> change, String path, String message) {
        Programme programme = change.apply(Plans.typical());
        boolean ofOneValue = Stream.of("must not be blank", "lower-case letters and digits", "must be from 0 to 1")
                .anyMatch(message::equals);

        assertThat(ProgrammeValidator.validateConsistency(programme))
                .isEqualTo(ofOneValue ? List.of() : ProgrammeValidator.validate(programme));
    }

    @Test
    void reportsAnIdThatIsTakenAndWhatPointsToTheOneThatIsGone() {
        Workstream workstream = Plans.typical().workstreams().get(0);
        List<Action> actions = List.of(
                workstream.actions().get(0).toBuilder().id("neglect-2").build(),
                workstream.actions().get(1));
        Programme programme = Plans.typical().toBuilder()
                .workstreams(List.of(workstream.toBuilder().actions(actions).build()))
                .build();

        assertThat(ProgrammeValidator.validate(programme))
                .extracting(Violation::path)
                .containsExactly("workstreams[0].actions[1].dependsOn[0]", "workstreams[0].actions[1].id");
    }

    @Test
    void textOfAPlanIsNotInterpolatedInMessages() {
        Programme programme =
                Plans.typical().toBuilder().owner("${1+1} {min} \\ $x").build();

        assertThat(ProgrammeValidator.validate(programme)).singleElement().satisfies(v -> assertThat(v.message())
                .contains("${1+1} {min} \\ $x"));
    }

    @Test
    void messagesAreEnglishWhateverTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(ProgrammeValidator.validate(
                            Plans.typical().toBuilder().title("").build()))
                    .containsExactly(new Violation("title", "must not be blank"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void violationsComeInTheOrderOfThePlan() {
        List<Action> actions = IntStream.range(0, 12)
                .mapToObj(i -> Plans.action("a-" + i, "").toBuilder().build())
                .toList();
        Programme programme = Programme.builder()
                .id("p")
                .title("P")
                .addWorkstream(
                        Workstream.builder().id("a").title("A").actions(actions).build())
                .build();

        assertThat(ProgrammeValidator.validate(programme))
                .extracting(Violation::path)
                .containsExactlyElementsOf(IntStream.range(0, 12)
                        .mapToObj(i -> "workstreams[0].actions[" + i + "].number")
                        .toList());
    }

    @Test
    void aLongChainOfDependenciesIsNoProblem() {
        List<Action> actions = IntStream.range(0, 100_000)
                .mapToObj(i -> Plans.action("a-" + i, "" + i).toBuilder()
                        .addDependsOn("a-" + (i + 1) % 100_000)
                        .build())
                .toList();
        Programme programme = Programme.builder()
                .id("p")
                .title("P")
                .addWorkstream(
                        Workstream.builder().id("a").title("A").actions(actions).build())
                .build();

        assertThat(ProgrammeValidator.validate(programme)).singleElement().satisfies(v -> assertThat(v.message())
                .startsWith("these actions wait for each other: "));
    }

    private static org.cpip.model.MilestoneBuilder milestone(String id) {
        return Milestone.builder().id(id).title("Do");
    }

    private static org.cpip.model.ProvenanceBuilder quote(int start, int end, String quote) {
        return Provenance.builder().start(start).end(end).quote(quote);
    }

    private static Arguments first(UnaryOperator<ActionBuilder> change, String path, String message) {
        return breach(
                p -> {
                    Workstream workstream = p.workstreams().get(0);
                    Action changed = change.apply(workstream.actions().get(0).toBuilder())
                            .build();
                    return p.toBuilder()
                            .workstreams(List.of(workstream.toBuilder()
                                    .actions(List.of(
                                            changed, workstream.actions().get(1)))
                                    .build()))
                            .build();
                },
                path,
                message);
    }

    private static Arguments breach(UnaryOperator<Programme> change, String path, String message) {
        return Arguments.of(change, path, message);
    }
}

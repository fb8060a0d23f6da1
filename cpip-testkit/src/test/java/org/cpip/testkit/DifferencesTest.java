package org.cpip.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.ProgrammeBuilder;
import org.cpip.model.Workstream;
import org.cpip.testkit.Differences.Difference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DifferencesTest {

    private static final Programme TYPICAL = SamplePlans.typical();

    static Stream<Arguments> changes() {
        List<Workstream> streams = TYPICAL.workstreams();
        return Stream.of(
                row(plan -> plan),
                row(plan -> plan.title("Other"), "title"),
                row(plan -> plan.summary(Optional.empty()), "summary"),
                row(plan -> plan.parties(List.of()), "parties[0]", "parties[1]"),
                row(plan -> plan.parties(TYPICAL.parties().subList(1, 2)), "parties[0]"),
                row(plan -> plan.parties(
                        List.of(TYPICAL.parties().get(1), TYPICAL.parties().get(0)))),
                row(plan -> plan.workstreams(List.of(streams.get(1), streams.get(0))), "workstreams"),
                row(plan -> plan.workstreams(streams.subList(0, 1)), "workstreams[1]"),
                row(
                        firstAction(action -> action.toBuilder()
                                .milestones(List.of())
                                .wording("Other.")
                                .build()),
                        "workstreams[0].actions[0].wording",
                        "workstreams[0].actions[0].milestones[0]"),
                row(
                        firstAction(action -> action.toBuilder()
                                .updates(List.of(action.updates().get(0).toBuilder()
                                        .narrative("Other")
                                        .build()))
                                .leads(List.of("crew"))
                                .build()),
                        "workstreams[0].actions[0].leads[0]",
                        "workstreams[0].actions[0].updates[0].narrative"),
                row(firstAction(action -> action.toBuilder().title("New").build())));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void namesThePlaceOfWhatIsGoneOrChanged(UnaryOperator<ProgrammeBuilder> change, List<String> paths) {
        Programme after = change.apply(TYPICAL.toBuilder()).build();

        assertThat(Differences.between(TYPICAL, after))
                .extracting(Difference::path)
                .containsExactlyElementsOf(paths);
        assertThat(paths)
                .allSatisfy(path -> assertThat(Model.find(TYPICAL, path)).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "summary,                  summary,                   true",
        "workstreams[0],           workstreams[0].lead,       true",
        "workstreams[0].lead,      workstreams[0],            true",
        "workstreams,              workstreams[3].lead,       true",
        "workstreams[1],           workstreams[10],           false",
        "workstreams[1].lead,      workstreams[1].leads,      false",
        "title,                    summary,                   false"
    })
    void aLossCoversWhatItIsInAndWhatIsInIt(String loss, String place, boolean covers) {
        assertThat(LossChecks.covers(loss, place)).isEqualTo(covers);
    }

    @ParameterizedTest
    @CsvSource({
        "title",
        "workstreams",
        "workstreams[1].actions[0].updates[0].ownerConfidence.scale",
        "parties[1].acronym"
    })
    void findsWhatAPathLeadsTo(String path) {
        assertThat(Model.find(TYPICAL, path)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "''",
        "none",
        "indicators",
        "workstreams[2]",
        "workstreams[-1]",
        "workstreams[99999999999]",
        "title[0]",
        "workstreams[0].actions[0].title",
        "workstreams[1].lead",
        "title.x",
        "workstreams[0",
        "id."
    })
    void findsNothingWhereThereIsNothing(String path) {
        assertThat(Model.find(TYPICAL, path)).isEmpty();
    }

    @Test
    void aCopyIsEqualAndSharesNoTextOrList() {
        Programme copy = Model.copy(SamplePlans.full());

        assertThat(copy).isEqualTo(SamplePlans.full());
        assertThat(copy.title()).isNotSameAs(SamplePlans.full().title());
        Programme typical = Model.copy(TYPICAL);
        assertThat(typical.actions().get(0).wording())
                .isNotSameAs(TYPICAL.actions().get(0).wording());
    }

    private static UnaryOperator<ProgrammeBuilder> firstAction(UnaryOperator<Action> change) {
        Workstream first = TYPICAL.workstreams().get(0);
        List<Action> actions = Stream.concat(
                        Stream.of(change.apply(first.actions().get(0))),
                        first.actions().stream().skip(1))
                .toList();
        return plan -> plan.workstreams(List.of(
                first.toBuilder().actions(actions).build(),
                TYPICAL.workstreams().get(1)));
    }

    private static Arguments row(UnaryOperator<ProgrammeBuilder> change, String... paths) {
        return Arguments.of(change, List.of(paths));
    }
}

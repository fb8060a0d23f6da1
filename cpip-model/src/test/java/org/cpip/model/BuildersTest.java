package org.cpip.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildersTest {

    static Stream<Class<?>> builders() {
        return Stream.of(
                ActionBuilder.class,
                CitationBuilder.class,
                IndicatorBuilder.class,
                MilestoneBuilder.class,
                MilestoneUpdateBuilder.class,
                ObservationBuilder.class,
                PartyBuilder.class,
                ProgrammeBuilder.class,
                ProvenanceBuilder.class,
                RecommendationBuilder.class,
                ReferenceBuilder.class,
                ReportingCycleBuilder.class,
                SourceDocumentBuilder.class,
                StatusUpdateBuilder.class,
                WorkstreamBuilder.class);
    }

    @ParameterizedTest
    @MethodSource("builders")
    void everyComponentHasASetter(Class<?> builder) throws NoSuchMethodException {
        Class<?> built = builder.getMethod("build").getReturnType();
        for (RecordComponent component : built.getRecordComponents()) {
            assertThat(Arrays.stream(builder.getMethods())
                            .anyMatch(method -> method.getName().equals(component.getName())
                                    && Arrays.equals(method.getParameterTypes(), new Class<?>[] {component.getType()})))
                    .as(component.getName())
                    .isTrue();
        }
    }

    @Test
    void aBuilderMadeFromAValueBuildsAnEqualValue() {
        Programme programme = Plans.typical();

        assertThat(programme.toBuilder().build()).isEqualTo(programme);
        for (Action action : programme.actions()) {
            assertThat(action.toBuilder().build()).isEqualTo(action);
        }
    }

    @Test
    void namesTheComponentThatWasNotSet() {
        assertThatThrownBy(() -> Workstream.builder().id("neglect").build())
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("title");
    }

    @Test
    void listsAreCopiedAndCannotBeChanged() {
        WorkstreamBuilder builder = Workstream.builder().id("a").title("A");
        Workstream before = builder.build();
        builder.addAction(Plans.action("a-1", "1"));

        assertThat(before.actions()).isEmpty();
        assertThatThrownBy(() -> before.actions().add(Plans.action("a-1", "1")))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void looksThingsUpById() {
        Programme programme = Plans.typical();

        assertThat(programme.action("neglect-1").map(Action::number)).contains("1");
        assertThat(programme.workstream("neglect").map(Workstream::title)).contains("Neglect");
        assertThat(programme.party("cpc").flatMap(Party::acronym)).contains("CPC");
        assertThat(programme.action("nothing")).isEqualTo(Optional.empty());
        assertThat(programme.actions()).extracting(Action::id).isEqualTo(List.of("neglect-1", "neglect-2"));
    }
}

package org.cpip.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.validation.ProgrammeValidator;

class ProgrammeArbitrariesTest {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void validProgrammesKeepEveryRule(@ForAll("valid") Programme programme) {
        assertThat(ProgrammeValidator.validate(programme)).isEmpty();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void historiesOfValidProgrammesStandOldestFirst(@ForAll("valid") Programme programme) {
        for (Action action : programme.actions()) {
            assertThat(days(action, StatusUpdate::asAt)).isSorted();
            assertThat(days(action, StatusUpdate::recorded)).isSorted();
            assertThat(action.updates()).allSatisfy(update -> assertThat(update.recorded())
                    .matches(recorded -> recorded.isEmpty()
                            || !recorded.get().isBefore(update.asAt().orElse(LocalDate.MIN))));
        }
    }

    private static List<LocalDate> days(Action action, Function<StatusUpdate, Optional<LocalDate>> day) {
        return action.updates().stream().map(day).flatMap(Optional::stream).toList();
    }

    @Provide
    Arbitrary<Programme> valid() {
        return ProgrammeArbitraries.validProgrammes();
    }
}

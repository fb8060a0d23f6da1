package org.cpip.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.model.Programme;
import org.cpip.model.validation.ProgrammeValidator;

class ProgrammeArbitrariesTest {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void validProgrammesKeepEveryRule(@ForAll("valid") Programme programme) {
        assertThat(ProgrammeValidator.validate(programme)).isEmpty();
    }

    @Provide
    Arbitrary<Programme> valid() {
        return ProgrammeArbitraries.validProgrammes();
    }
}

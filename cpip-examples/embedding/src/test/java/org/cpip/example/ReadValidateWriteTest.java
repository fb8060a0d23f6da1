package org.cpip.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.model.validation.ProgrammeValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadValidateWriteTest {

    @TempDir
    private Path folder;

    @Test
    void runsOnTheModulePath() {
        assertThat(ReadValidateWrite.class.getModule().getName()).isEqualTo("org.cpip.example");
        assertThat(ProgrammeIO.class.getModule().getName()).isEqualTo("org.cpip.io");
        assertThat(ProgrammeIO.load().problems()).isEmpty();
        assertThat(ProgrammeIO.load().importFormats())
                .extracting(format -> format.id())
                .containsExactlyInAnyOrder("csv", "data-package", "docx", "json", "markdown", "text");
    }

    @Test
    void readsTheSampleAndWritesWhatReadsBackTheSame() throws Exception {
        Path sample = Repository.root().resolve("cpip-cli/src/main/resources/org/cpip/cli/sample/sample-report.txt");
        Path data = folder.resolve("plan.json");
        Programme plan = ReadValidateWrite.run(sample, data);
        assertThat(plan.actions()).hasSize(35);
        assertThat(ProgrammeValidator.validate(plan)).isEmpty();
        assertThat(Files.size(data)).isPositive();
        assertThat(ProgrammeIO.load().read(data).orThrow()).isEqualTo(plan);
    }
}

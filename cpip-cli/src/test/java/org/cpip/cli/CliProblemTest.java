package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CliProblemTest {

    @Test
    void everyCodeHasItsSectionOnThePage() throws IOException {
        Path page = Path.of("../docs/reference/diagnostics/cli.md");
        List<String> sections = Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4))
                .toList();
        assertThat(sections)
                .containsExactlyElementsOf(
                        Arrays.stream(CliProblem.values()).map(CliProblem::code).toList());
    }
}

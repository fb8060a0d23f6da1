package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.testkit.internal.SharedFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two published plans that nothing here was made for, in four formats, against what a person found in them. */
class OtherPlansTest {

    static Stream<Arguments> files() {
        return Stream.of("r1-sg-future-skills", "r3-us-fds-2020")
                .flatMap(plan -> Stream.of("txt", "md", "docx", "html").map(format -> Arguments.of(plan, format)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("files")
    void hasTheWorkstreamsWordingsAndDatesOfItsLabels(String plan, String format) throws IOException {
        Path folder = SharedFiles.require("reports/other-plans");
        LabelledPlan labels = LabelledPlan.of(folder.resolve(plan + "-gold.json"));

        ImportResult result =
                ProgrammeIO.load().read(Source.of(folder.resolve(plan + "." + format)), ReadOptions.defaults());

        Programme programme = result.programme().orElseThrow();
        assertThat(labels.differences(programme)).isEmpty();
        LabelledPlan.Dates dates = labels.dates(programme);
        assertThat(dates.precision()).as("beyond the labels: %s", dates.extra()).isGreaterThanOrEqualTo(0.98);
        assertThat(dates.recall()).as("missed: %s", dates.missed()).isGreaterThanOrEqualTo(0.95);
        assertThat(dates.missed()).as("each has its doubt").allMatch(words -> isDoubted(words, result.diagnostics()));
    }

    private static boolean isDoubted(String words, List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.message().contains(words));
    }
}

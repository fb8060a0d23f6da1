package org.cpip.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.testkit.internal.SharedFiles;
import org.junit.jupiter.api.Test;

/** The files of JSONTestSuite: n_ is no JSON, y_ is JSON, i_ may be taken either way. None of them is a programme. */
class JsonTestSuiteTest {

    @Test
    void refusesWhatIsNoJsonWithAPlace() throws IOException {
        for (Path file : files("n_", 188)) {
            try {
                ImportResult result = read(file);
                assertThat(result.hasErrors()).as(file.toString()).isTrue();
                assertThat(result.programme()).as(file.toString()).isEmpty();
                assertThat(result.diagnostics()).as(file.toString()).allSatisfy(diagnostic -> assertThat(
                                diagnostic.location().orElseThrow().line() > 0
                                        || diagnostic.code().equals("JSON-002"))
                        .isTrue());
                // JSON-004: a second value after the first, which each for itself is JSON.
                assertThat(result.diagnostics())
                        .as(file.toString())
                        .extracting(Diagnostic::code)
                        .containsAnyOf("JSON-001", "JSON-002", "JSON-004");
            } catch (LimitExceededException e) {
                assertThat(e.limit()).as(file.toString()).isEqualTo("depth");
                assertThat(e.location().line()).as(file.toString()).isPositive();
            }
        }
    }

    @Test
    void saysOfGoodJsonThatItIsNoProgramme() throws IOException {
        for (Path file : files("y_", 95)) {
            ImportResult result = read(file);
            assertThat(result.programme()).as(file.toString()).isEmpty();
            assertThat(result.hasErrors()).as(file.toString()).isTrue();
            assertThat(result.diagnostics()).as(file.toString()).singleElement().satisfies(diagnostic -> assertThat(
                            diagnostic.code())
                    .isEqualTo("JSON-003"));
        }
    }

    @Test
    void takesWhatMayBeTakenEitherWayAsAnError() throws IOException {
        for (Path file : files("i_", 35)) {
            try {
                assertThat(read(file).hasErrors()).as(file.toString()).isTrue();
            } catch (LimitExceededException e) {
                assertThat(e.limit()).as(file.toString()).isEqualTo("depth");
            }
        }
    }

    private static ImportResult read(Path file) throws IOException {
        return new JsonImporter().read(Source.of(file), ReadOptions.defaults());
    }

    private static List<Path> files(String prefix, int count) throws IOException {
        Path folder = SharedFiles.require("corpus/JSONTestSuite");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .forEach(files::add);
        }
        assertThat(files).hasSize(count);
        return files;
    }
}

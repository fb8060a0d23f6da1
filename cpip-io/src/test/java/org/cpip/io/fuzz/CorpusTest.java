package org.cpip.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.io.ProgrammeIO;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.testkit.internal.SharedFiles;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every file of the shared corpus, whatever it is, is read or refused with what a page explains. */
class CorpusTest {

    private static final Duration IN_TIME = Duration.ofMinutes(2);

    private final ProgrammeIO io = ProgrammeIO.load();

    @TestFactory
    Stream<DynamicTest> everyFileIsReadOrRefusedInTime() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(SharedFiles.require("corpus"))) {
            files = found.filter(Files::isRegularFile).sorted().toList();
        }
        assertThat(files).hasSizeGreaterThan(400);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getParent().getFileName() + "/" + file.getFileName(), () -> check(file)));
    }

    private void check(Path file) {
        Optional<ImportResult> result = Assertions.assertTimeoutPreemptively(IN_TIME, () -> read(file));
        result.ifPresent(AnyBytes::check);
    }

    /** Empty for a file beyond a limit, which is a documented outcome. */
    private Optional<ImportResult> read(Path file) throws IOException {
        try {
            return Optional.of(io.read(file));
        } catch (LimitExceededException e) {
            assertThat(e.limit()).isEqualTo("depth");
            return Optional.empty();
        }
    }
}

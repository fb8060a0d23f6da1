package org.cpip.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.io.json.JsonExporter;
import org.cpip.io.json.JsonImporter;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Provenance;
import org.cpip.spi.Probe;
import org.cpip.spi.ProgrammeImporter;
import org.cpip.spi.block.BlockReader;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;

/** What must hold of reading any bytes at all as a programme. */
final class AnyBytes {

    /** Low enough to be met by small inputs, so that what happens at a limit is tried too. */
    private static final ReadOptions OPTIONS = ReadOptions.defaults()
            .withLimits(Limits.defaults()
                    .withInflatedBytes(4 << 20)
                    .withDepth(64)
                    .withRows(200)
                    .withCells(100)
                    .withTextLength(2_000));

    private static final Set<String> CODES = documentedCodes();

    private AnyBytes() {}

    /** Reads, and fails for an outcome that is not documented. */
    static void check(ProgrammeImporter importer, String name, byte[] bytes) {
        importer.detect(probe(name, bytes));
        ImportResult result;
        try {
            result = read(importer, name, bytes, OPTIONS);
        } catch (LimitExceededException e) {
            assertThat(e.limit()).isNotBlank();
            // A file of many is named below the source, as diagnostics name it.
            assertThat(e.location().source() + "/").startsWith(name + "/");
            return;
        }
        assertThat(again(importer, name, bytes)).isEqualTo(result);
        check(result);
        if (importer instanceof BlockReader) {
            result.programme().ifPresent(AnyBytes::checkSpans);
        }
    }

    /** Fails for a result that says nothing, says what no page explains, or cannot be written and read again. */
    static void check(ImportResult result) {
        result.diagnostics().forEach(AnyBytes::checkDiagnostic);
        if (result.programme().isEmpty()) {
            assertThat(result.hasErrors()).as("no programme, and no error").isTrue();
        } else {
            checkProgramme(result.programme().get());
        }
    }

    private static void checkDiagnostic(Diagnostic diagnostic) {
        assertThat(CODES).as("codes that have a section").contains(diagnostic.code());
        assertThat(diagnostic.message()).isNotBlank();
        assertThat(diagnostic.remedy()).isNotBlank();
    }

    private static void checkProgramme(Programme programme) {
        ImportResult back = readBack(write(programme));
        assertThat(back.diagnostics()).as("said of our own JSON").isEmpty();
        assertThat(back.programme()).contains(programme);
    }

    /** What was found in a wording stands there; a file that holds data may say anything about where it was read. */
    private static void checkSpans(Programme programme) {
        for (Action action : programme.actions()) {
            action.provenance().ifPresent(whole -> checkSpan(whole, whole.quote()));
            for (Milestone milestone : action.milestones()) {
                milestone
                        .provenance()
                        .ifPresent(span -> checkSpan(span, span.start() == 0 ? span.quote() : action.wording()));
            }
        }
    }

    private static void checkSpan(Provenance span, String text) {
        assertThat(span.start()).isBetween(0, span.end());
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(text.substring(span.start(), span.end())).isEqualTo(span.quote());
    }

    private static ImportResult read(ProgrammeImporter importer, String name, byte[] bytes, ReadOptions options)
            throws LimitExceededException {
        try {
            return importer.read(Source.of(name, bytes), options);
        } catch (LimitExceededException e) {
            throw e;
        } catch (IOException e) {
            throw new AssertionError("Bytes in memory are always readable", e);
        }
    }

    private static ImportResult again(ProgrammeImporter importer, String name, byte[] bytes) {
        try {
            return read(importer, name, bytes.clone(), OPTIONS);
        } catch (LimitExceededException e) {
            throw new AssertionError("A limit on reading the same again", e);
        }
    }

    private static ImportResult readBack(byte[] json) {
        try {
            return read(new JsonImporter(), "plan.json", json, ReadOptions.defaults());
        } catch (LimitExceededException e) {
            throw new AssertionError("A limit on reading what we wrote", e);
        }
    }

    private static byte[] write(Programme programme) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new JsonExporter().write(programme, out, WriteOptions.defaults());
        } catch (IOException e) {
            throw new AssertionError("Memory is always writable", e);
        }
        return out.toByteArray();
    }

    private static Probe probe(String name, byte[] bytes) {
        try {
            return Probe.of(Source.of(name, bytes));
        } catch (IOException e) {
            throw new AssertionError("Bytes in memory are always readable", e);
        }
    }

    /** The headings of the pages on diagnostics. */
    private static Set<String> documentedCodes() {
        Path pages = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("docs/reference/diagnostics"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
        try (Stream<Path> files = Files.list(pages)) {
            Predicate<String> heading = line -> line.startsWith("### ");
            return files.flatMap(page -> lines(page).stream().filter(heading))
                    .map(line -> line.substring(4).strip())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path page) {
        try {
            return Files.readAllLines(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

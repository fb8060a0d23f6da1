package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.model.WorkstreamBuilder;
import org.cpip.spi.exchange.CancelledException;
import org.cpip.spi.exchange.Format;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.Progress;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.cpip.spi.exchange.WriteOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CancellationTest {

    private static final ProgrammeIO IO = ProgrammeIO.load();
    private static final int STEP = 1 << 16;
    private static final int WORKSTREAMS = 40;
    private static final int ACTIONS = 50;

    @TempDir
    static Path folder;

    private static Programme large;

    /** Words by chance, so that a packed file is large as well. */
    @BeforeAll
    static void writeLargeFiles() throws IOException {
        Random random = new Random(7);
        var programme = Programme.builder().id("large").title("A large plan");
        StringBuilder text = new StringBuilder("A large plan\n\n");
        for (int w = 0; w < WORKSTREAMS; w++) {
            WorkstreamBuilder workstream = Workstream.builder().id("w" + w).title("Workstream " + w);
            text.append("# Workstream ").append(w).append("\n\n");
            for (int a = 1; a <= ACTIONS; a++) {
                StringBuilder wording = new StringBuilder("Do");
                for (int i = 0; i < 60; i++) {
                    wording.append(' ').append(Integer.toString(random.nextInt(1 << 30), 36));
                }
                workstream.addAction(Action.builder()
                        .id("w" + w + "-" + a)
                        .number(String.valueOf(a))
                        .wording(wording.append('.').toString())
                        .build());
                text.append(a).append(". ").append(wording).append("\n\n");
            }
            programme.addWorkstream(workstream.build());
        }
        large = programme.build();
        for (Format format : IO.exportFormats()) {
            IO.write(large, file(format.id()));
        }
        Files.writeString(file("text"), text);
        Files.writeString(file("markdown"), text);
    }

    @AfterEach
    void forgetInterrupt() {
        Thread.interrupted();
    }

    static Stream<Arguments> sources() throws IOException {
        List<Arguments> sources = new ArrayList<>();
        for (Format format : IO.importFormats()) {
            sources.add(Arguments.of(format.id(), true));
            sources.add(Arguments.of(format.id(), false));
        }
        return sources.stream();
    }

    static Stream<String> exporters() {
        return IO.exportFormats().stream().map(Format::id);
    }

    @ParameterizedTest(name = "{0}, from a file: {1}")
    @MethodSource("sources")
    void tellsHowMuchOfTheSourceIsRead(String id, boolean fromFile) throws IOException {
        List<long[]> calls = new ArrayList<>();
        Source source = source(id, fromFile);

        ImportResult result = IO.read(
                id, source, ReadOptions.defaults().withProgress((done, total) -> calls.add(new long[] {done, total})));

        assertThat(result.programme().orElseThrow().actions()).hasSize(WORKSTREAMS * ACTIONS);
        assertThat(calls).hasSizeGreaterThan((int) (source.size() / STEP / 3));
        assertThat(calls).allSatisfy(call -> assertThat(call[0]).isBetween(0L, call[1]));
        assertThat(calls).allSatisfy(call -> assertThat(call[1]).isEqualTo(source.size()));
        assertThat(calls.get(0)[0]).isZero();
        // Of a Word file some parts are not read: those that only say how it looks, or what another part says as well.
        assertThat(calls.stream().mapToLong(call -> call[0]).max().orElse(0))
                .isGreaterThan(id.equals("docx") ? source.size() / 3 : source.size() - 2 * STEP);
    }

    @ParameterizedTest(name = "{0}, from a file: {1}")
    @MethodSource("sources")
    void readsNoMoreOnceTheListenerCancels(String id, boolean fromFile) throws IOException {
        for (int pass = 0; pass < 12; pass++) {
            int last = pass;
            List<Long> calls = new ArrayList<>();
            Progress progress = (done, total) -> {
                calls.add(done);
                if (calls.size() > last) {
                    throw new CancelledException();
                }
            };
            Source source = source(id, fromFile);

            assertThatThrownBy(() -> IO.read(id, source, ReadOptions.defaults().withProgress(progress)))
                    .isInstanceOf(CancelledException.class);

            assertThat(calls).hasSize(last + 1);
            for (int i = 1; i < calls.size(); i++) {
                assertThat(calls.get(i) - calls.get(i - 1)).isLessThanOrEqualTo(2L * STEP);
            }
        }
    }

    @ParameterizedTest(name = "{0}, from a file: {1}")
    @MethodSource("sources")
    void stopsReadingWhenTheThreadIsInterrupted(String id, boolean fromFile) throws IOException {
        Source source = source(id, fromFile);
        List<Long> calls = new ArrayList<>();
        Progress progress = (done, total) -> {
            calls.add(done);
            if (calls.size() == 3) {
                Thread.currentThread().interrupt();
            }
        };

        assertThatThrownBy(() -> IO.read(id, source, ReadOptions.defaults().withProgress(progress)))
                .isInstanceOf(IOException.class);

        assertThat(calls).hasSize(3);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void tellsHowManyActionsAreWritten(String id) throws IOException {
        List<long[]> calls = new ArrayList<>();

        IO.write(
                large,
                target(id),
                new WriteOptions(java.util.Map.of())
                        .withProgress((done, total) -> calls.add(new long[] {done, total})));

        assertThat(calls).allSatisfy(call -> assertThat(call[1]).isEqualTo(WORKSTREAMS * ACTIONS));
        assertThat(calls.stream().map(call -> call[0]).toList())
                .isSorted()
                .startsWith(0L)
                .endsWith((long) (WORKSTREAMS * ACTIONS));
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void keepsTheOldFileWhenWritingIsCancelled(String id) throws IOException {
        Path target = target(id);
        Files.writeString(target, "old");
        for (int at = 1; at <= 4; at++) {
            int last = at;
            int[] calls = {0};
            WriteOptions options = WriteOptions.defaults().withProgress((done, total) -> {
                if (++calls[0] == last) {
                    throw new CancelledException();
                }
            });

            assertThatThrownBy(() -> IO.write(large, target, options)).isInstanceOf(CancelledException.class);

            assertThat(calls[0]).isEqualTo(last);
            assertThat(target).hasContent("old");
            assertThat(target.getParent()).isDirectoryContaining(file -> file.equals(target));
            assertThat(target.getParent().toFile().list()).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void keepsTheOldFileWhenTheThreadIsInterrupted(String id) throws IOException {
        Path target = target(id);
        Files.writeString(target, "old");
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> IO.write(large, target)).isInstanceOf(CancelledException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(Files.readString(target, StandardCharsets.UTF_8)).isEqualTo("old");
        assertThat(target.getParent().toFile().list()).hasSize(1);
    }

    private static Source source(String id, boolean fromFile) throws IOException {
        Path file = file(id);
        return fromFile ? Source.of(file) : Source.of(file.getFileName().toString(), Files.readAllBytes(file));
    }

    private static Path file(String id) {
        return folder.resolve("large." + extension(id));
    }

    private static String extension(String id) {
        return Stream.concat(IO.importFormats().stream(), IO.exportFormats().stream())
                .filter(format -> format.id().equals(id))
                .findFirst()
                .orElseThrow()
                .extensions()
                .get(0);
    }

    private static Path target(String id) throws IOException {
        return Files.createTempDirectory(folder, "target").resolve("plan." + extension(id));
    }
}

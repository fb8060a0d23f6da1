package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever step of replacing a file fails, and at whatever byte, the file is the old one or the new one. */
class AtomicFileFaultTest {

    private static final String OLD = "the old file, which is longer than nothing";
    private static final byte[] NEW =
            "{\"id\": \"p\", \"title\": \"A plan of one line\"}\n".repeat(8).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    /** What fails, by the name of the step. */
    enum Step {
        CREATE,
        WRITE,
        FORCE,
        PERMISSIONS,
        RENAME,
        DELETE,
        FORCE_FOLDER
    }

    /** Lets steps pass until one fails; a dead machine does nothing after that. */
    private static final class FaultyDisk implements Disk {

        private final Step failing;
        private final int bytes;
        private final boolean dies;
        private boolean dead;

        FaultyDisk(Step failing, int bytes, boolean dies) {
            this.failing = failing;
            this.bytes = bytes;
            this.dies = dies;
        }

        private void pass(Step step) throws IOException {
            if (dead || step == failing) {
                dead = dies;
                throw new IOException("fault at " + step);
            }
        }

        @Override
        public FileChannel create(Path file, boolean replacing) throws IOException {
            pass(Step.CREATE);
            return Disk.super.create(file, replacing);
        }

        @Override
        public OutputStream stream(FileChannel channel) {
            return new FilterOutputStream(Disk.super.stream(channel)) {
                private int left = failing == Step.WRITE ? bytes : Integer.MAX_VALUE;

                @Override
                public void write(byte[] from, int offset, int length) throws IOException {
                    out.write(from, offset, Math.min(length, left));
                    if (length > left) {
                        pass(Step.WRITE);
                    }
                    left -= length;
                }
            };
        }

        @Override
        public void force(FileChannel channel) throws IOException {
            pass(Step.FORCE);
            Disk.super.force(channel);
        }

        @Override
        public void copyPermissions(Path from, Path to) throws IOException {
            pass(Step.PERMISSIONS);
            Disk.super.copyPermissions(from, to);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            pass(Step.RENAME);
            Disk.super.rename(from, to);
        }

        @Override
        public void delete(Path file) throws IOException {
            pass(Step.DELETE);
            Disk.super.delete(file);
        }

        @Override
        public void forceFolder(Path at) throws IOException {
            pass(Step.FORCE_FOLDER);
            Disk.super.forceFolder(at);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsTheOldFileAndLeavesNothingBesideItWhereverWritingFails(boolean thereBefore) throws IOException {
        Path target = folder.resolve("plan.json");
        for (int at = 0; at < NEW.length; at++) {
            if (thereBefore) {
                Files.writeString(target, OLD);
            }
            FaultyDisk disk = new FaultyDisk(Step.WRITE, at, false);

            assertThatThrownBy(() -> write(disk, target)).hasMessage("fault at WRITE");

            assertThat(names()).isEqualTo(thereBefore ? List.of("plan.json") : List.of());
            if (thereBefore) {
                assertThat(target).hasContent(OLD);
            }
        }
    }

    @Test
    void writesTheNewFileWhenTheFaultComesBehindItsLastByte() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), OLD);

        write(new FaultyDisk(Step.WRITE, NEW.length, false), target);

        assertThat(target).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("plan.json");
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"CREATE", "FORCE", "PERMISSIONS", "RENAME"})
    void keepsTheOldFileAndLeavesNothingBesideItWhateverStepFails(Step step) throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), OLD);

        assertThatThrownBy(() -> write(new FaultyDisk(step, 0, false), target)).hasMessage("fault at " + step);

        assertThat(target).hasContent(OLD);
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void hasTheNewFileWhenOnlyTheFolderCannotBeForced() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), OLD);

        write(new FaultyDisk(Step.FORCE_FOLDER, 0, false), target);

        assertThat(target).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("plan.json");
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"CREATE", "WRITE", "FORCE", "PERMISSIONS", "RENAME"})
    void keepsTheOldFileWhenTheMachineDiesInAnyStep(Step step) throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), OLD);

        assertThatThrownBy(() -> write(new FaultyDisk(step, NEW.length / 2, true), target))
                .hasMessage("fault at " + step);

        assertThat(target).hasContent(OLD);
    }

    private static void write(Disk disk, Path target) throws IOException {
        AtomicFile.write(disk, target, out -> {
            out.write(NEW);
            return "written";
        });
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

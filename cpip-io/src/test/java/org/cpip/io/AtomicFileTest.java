package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final byte[] NEW = "the new content\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void namesTheFolderThatIsNotThere() {
        Path missing = folder.resolve("no/such");
        assertThatThrownBy(() -> AtomicFile.write(missing.resolve("plan.json"), out -> 1))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(missing + ": there is no such folder to write to");
    }

    @Test
    void replacesTheFileAndLeavesNothingBeside() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), "old");

        String answer = AtomicFile.write(target, out -> {
            out.write(NEW);
            return "done";
        });

        assertThat(answer).isEqualTo("done");
        assertThat(target).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("plan.json");
    }

    @Test
    void leavesTheOldFileWhereverWritingFails() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), "old");
        for (int failAt : new int[] {0, 1, 17, 65_535, 65_536, 65_537, NEW.length - 1}) {
            assertThatThrownBy(() -> AtomicFile.write(target, out -> failAfter(out, failAt)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no space");
            assertThat(target).hasContent("old");
            assertThat(names()).containsExactly("plan.json");
        }
    }

    @Test
    void leavesNoFileWhereThereWasNone() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("new.json"), out -> {
                    out.write(1);
                    throw new IllegalStateException("a plugin's mistake");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void replacesWhatALinkPointsToAndKeepsTheLink() throws IOException {
        Path target = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);

        AtomicFile.write(link, out -> {
            out.write('x');
            return 0;
        });

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("x");
    }

    @Test
    void keepsThePermissionsOfTheFile() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), "old");
        Assumptions.assumeTrue(
                Files.getFileStore(target).supportsFileAttributeView("posix"), "the file system has no permissions");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw----"));

        AtomicFile.write(target, out -> {
            out.write('x');
            return 0;
        });

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-rw----");
    }

    @Test
    void makesTheFileThatALinkPointsToAndKeepsTheLink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("real.json"));
        Path round = Files.createSymbolicLink(folder.resolve("round.json"), Path.of("round.json"));

        write(link);

        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("real.json")).hasContent("x");
        assertThatThrownBy(() -> write(round)).isInstanceOf(IOException.class);
        assertThat(round).isSymbolicLink();
    }

    @Test
    void refusesWhatIsNoFile() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("a.json"));
        assertThatThrownBy(() -> write(inner)).hasMessageEndingWith(": this is a folder");

        Path pipe = folder.resolve("pipe.json");
        try {
            Assumptions.assumeTrue(
                    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");
        } catch (IOException e) {
            Assumptions.abort("no pipes here");
        }
        assertThatThrownBy(() -> write(pipe)).hasMessageEndingWith(": this is a pipe or a device, not a file");
        assertThat(Files.exists(pipe) && !Files.isRegularFile(pipe)).isTrue();
        assertThat(names()).containsExactlyInAnyOrder("a.json", "pipe.json");
    }

    @Test
    void refusesAFileThatNobodyMayWrite() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), "old");
        assumePermissions(target);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--r--r--"));

        assertThatThrownBy(() -> write(target)).hasMessageEndingWith(": the file is read-only");

        assertThat(target).hasContent("old");
    }

    @Test
    void theTemporaryFileIsNeverWiderThanTheTarget() throws IOException {
        Path target = Files.writeString(folder.resolve("plan.json"), "old");
        assumePermissions(target);

        AtomicFile.write(target, out -> {
            Path temporary;
            try (Stream<Path> files = Files.list(folder)) {
                temporary = files.filter(file -> file.toString().endsWith(".tmp"))
                        .findFirst()
                        .orElseThrow();
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary)))
                    .isEqualTo("rw-------");
            return 0;
        });
    }

    @Test
    void removesWhatAKilledProcessLeftAndNothingElse() throws Exception {
        Path target = folder.resolve("plan.json");
        String left = ".plan.json.8d2f4c1e-7a3b-4f5e-9c6d-1b2a3c4d5e6f.tmp";
        List<String> others = List.of(
                ".plan.json.tmp", ".other.json.8d2f4c1e-7a3b-4f5e-9c6d-1b2a3c4d5e6f.tmp", "plan.json.8d2f4c1e.tmp");
        Files.writeString(folder.resolve(left), "half");
        for (String other : others) {
            Files.writeString(folder.resolve(other), "mine");
        }

        AtomicFile.write(target, out -> {
            // while this one is written, another writes the same target, and leaves the first's alone
            write(target);
            out.write('y');
            return 0;
        });

        assertThat(target).hasContent("y");
        assertThat(names()).doesNotContain(left).containsAll(others).hasSize(others.size() + 1);
    }

    @Test
    void doesNotMindAContentThatClosesItsStream() throws IOException {
        Path target = folder.resolve("plan.json");

        AtomicFile.write(target, out -> {
            out.write('x');
            out.close();
            out.write('y');
            return 0;
        });

        assertThat(target).hasContent("xy");
    }

    private static void write(Path target) throws IOException {
        AtomicFile.write(target, out -> {
            out.write('x');
            return 0;
        });
    }

    private static void assumePermissions(Path file) throws IOException {
        Assumptions.assumeTrue(
                Files.getFileStore(file).supportsFileAttributeView("posix"), "the file system has no permissions");
    }

    private static Object failAfter(OutputStream out, int bytes) throws IOException {
        out.write(NEW, 0, bytes);
        throw new IOException("no space");
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

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

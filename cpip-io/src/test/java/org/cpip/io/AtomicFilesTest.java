package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {

    @TempDir
    Path folder;

    @Test
    void noneIsReplacedBeforeAllAreWritten() throws IOException {
        Path first = Files.writeString(folder.resolve("a.md"), "old");
        Path second = folder.resolve("b.md");

        try (AtomicFiles files = new AtomicFiles()) {
            files.write(first, out -> put(out, 'x'));
            files.write(second, out -> put(out, 'y'));
            assertThat(first).hasContent("old");
            assertThat(second).doesNotExist();
            files.replace();
        }

        assertThat(first).hasContent("x");
        assertThat(second).hasContent("y");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void whenOneFailsNoneIsReplacedAndNothingIsLeft() throws IOException {
        Path first = Files.writeString(folder.resolve("a.md"), "old");

        assertThatThrownBy(() -> {
                    try (AtomicFiles files = new AtomicFiles()) {
                        files.write(first, out -> put(out, 'x'));
                        files.write(folder.resolve("b.md"), out -> {
                            throw new IOException("no space");
                        });
                        files.replace();
                    }
                })
                .hasMessage("no space");

        assertThat(first).hasContent("old");
        assertThat(folder).isDirectoryContaining(file -> file.equals(first));
        assertThat(folder.toFile().list()).containsExactly("a.md");
    }

    @Test
    void whatIsNotReplacedIsRemoved() throws IOException {
        try (AtomicFiles files = new AtomicFiles()) {
            files.write(folder.resolve("a.md"), out -> put(out, 'x'));
        }

        assertThat(folder).isEmptyDirectory();
    }

    private static int put(OutputStream out, int what) throws IOException {
        out.write(what);
        return what;
    }
}

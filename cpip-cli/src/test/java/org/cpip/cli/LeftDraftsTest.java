package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run that was killed left beside its reports is removed by the next, and what another run is writing is not. */
class LeftDraftsTest {

    /** Beyond the largest number of a process on Linux. */
    private static final long NOBODY = 4_194_305L;

    @TempDir
    private Path folder;

    @Test
    void thoseOfProcessesThatAreNoMoreAreRemoved() throws IOException {
        Path plan = SampleText.in(folder);
        Path out = Files.createDirectory(folder.resolve("out"));
        long alive = ProcessHandle.current().parent().orElseThrow().pid();
        Path left = Files.writeString(out.resolve(".progress.md." + NOBODY + ".tmp"), "half");
        Path live = Files.writeString(out.resolve(".progress.md." + alive + ".tmp"), "half");
        Path old = Files.writeString(out.resolve(".quality.md." + alive + ".tmp"), "half");
        Files.setLastModifiedTime(old, FileTime.fromMillis(0));
        Path other = Files.writeString(out.resolve(".brief.md." + NOBODY + ".tmp"), "of another report");

        CommandRun run = CommandRun.of(
                "report", plan, "--as-at", "2017-06-30", "--kind", "progress,quality", "-f", "md", "-o", out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(left).doesNotExist();
        assertThat(old).as("its process has the number of another one").doesNotExist();
        assertThat(live).exists();
        assertThat(other).exists();
    }
}

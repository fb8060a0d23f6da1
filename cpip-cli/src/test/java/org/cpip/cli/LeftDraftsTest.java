package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run that was killed left beside its reports is removed by the next. */
class LeftDraftsTest {

    @TempDir
    private Path folder;

    @Test
    void whatNobodyIsWritingAnyMoreIsRemoved() throws IOException {
        Path plan = SampleText.in(folder);
        Path out = Files.createDirectory(folder.resolve("out"));
        Path left = Files.writeString(out.resolve(".progress.md." + UUID.randomUUID() + ".tmp"), "half");
        Path other = Files.writeString(out.resolve(".brief.md." + UUID.randomUUID() + ".tmp"), "of another report");
        Path mine = Files.writeString(out.resolve(".progress.md.tmp"), "a file of the user's");

        CommandRun run = CommandRun.of(
                "report", plan, "--as-at", "2017-06-30", "--kind", "progress,quality", "-f", "md", "-o", out);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(left).doesNotExist();
        assertThat(other).exists();
        assertThat(mine).exists();
    }
}

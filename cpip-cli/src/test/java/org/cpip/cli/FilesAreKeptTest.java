package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command harms a file that it was not asked to replace. */
class FilesAreKeptTest {

    private static final String PLAN =
            "# Harbour plan\n\nA chapter that is no plan.\n\n## Quay\n\n1. We will sweep the quay.\n";

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void aPlan() throws IOException {
        plan = Files.writeString(folder.resolve("plan.md"), PLAN);
    }

    @Test
    void refusesToWriteOverTheFileThatWasRead() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), plan);
        Path hard = Files.createLink(folder.resolve("hard.csv"), plan);

        for (Path out : List.of(plan, folder.resolve("./plan.md"), link, hard)) {
            CommandRun run = CommandRun.of("convert", plan, out, "--to", "json");

            assertThat(run.exit()).as(out.toString()).isEqualTo(1);
            assertThat(run.errLines().get(0)).startsWith("ERROR CLI-008 ").contains("what is not part of the plan");
            assertThat(run.errLines()).endsWith("1 error: nothing was written.");
        }
        assertThat(CommandRun.of("apply", plan, hard, "-o", plan, "--to", "json")
                        .errLines()
                        .get(0))
                .startsWith("ERROR CLI-008 ");
        assertThat(plan).hasContent(PLAN);
        assertThat(names()).hasSize(3);
    }

    @Test
    void aFormDoesNotReplaceItsPlan() throws IOException {
        Path docx = folder.resolve("plan.docx");
        assertThat(CommandRun.of("convert", plan, docx).exit()).isZero();
        byte[] before = Files.readAllBytes(docx);

        CommandRun run = CommandRun.of("form", docx, "--as-at", "2031-06-30", "-o", docx);

        assertThat(run.errLines().get(0)).startsWith("ERROR CLI-008 ");
        assertThat(docx).hasBinaryContent(before);
    }

    @Test
    void inPlaceKeepsEachOldFile() throws IOException {
        assertThat(CommandRun.of("convert", plan, "--in-place", "--to", "json").exit())
                .isZero();
        String json = Files.readString(plan);
        CommandRun again = CommandRun.of("convert", plan, "--in-place", "--to", "json");

        assertThat(again.out()).contains("Kept the old file as " + plan + ".bak2");
        assertThat(folder.resolve("plan.md.bak")).hasContent(PLAN);
        assertThat(folder.resolve("plan.md.bak2")).hasContent(json);
        assertThat(CommandRun.of("convert", plan, "out.json", "--in-place").exit())
                .isEqualTo(2);
    }

    @Test
    void saysInWordsWhatIsNoFileToWrite() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("a.json"));

        CommandRun run = CommandRun.of("convert", plan, inner);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errLines()).anySatisfy(line -> assertThat(line)
                .startsWith("ERROR CLI-003 ")
                .contains("It cannot be written: this is a folder."));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

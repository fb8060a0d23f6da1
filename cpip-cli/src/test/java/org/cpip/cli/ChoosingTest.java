package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person decides on the command line: formats, options, limits, what warnings are, where the output goes. */
class ChoosingTest {

    private static final String PLAN = "Plan\n\n1.0 Table of Actions\n\nNeglect\n\n1\n\nWe will act by March 2017.\n";

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void aPlan() throws IOException {
        plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
    }

    @Test
    void theOutputMayStandAfterO() {
        CommandRun run = CommandRun.of("convert", plan, "-o", folder.resolve("plan.json"));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(folder.resolve("plan.json")).isNotEmptyFile();
    }

    @Test
    void fromReadsTheFormatThatItNames() throws IOException {
        Path table = Files.writeString(folder.resolve("notes.txt"), "Action\nWe will act.\n");

        assertThat(CommandRun.of("validate", table).exit()).isEqualTo(ExitCode.DATA);
        assertThat(CommandRun.of("validate", table, "--from", "csv").out()).contains("1 action");
        assertThat(CommandRun.of("inspect", table, "--from", "csv").out()).contains("\"row\"");
        assertThat(CommandRun.of("inspect", table, "--from", "csv", "--option", "separator=tab")
                        .exit())
                .isZero();
    }

    @Test
    void toWritesTheFormatThatItNamesWhateverTheExtension() {
        Path out = folder.resolve("plan.export");

        assertThat(CommandRun.of("convert", plan, out).exit()).isEqualTo(ExitCode.USAGE);
        assertThat(CommandRun.of("convert", plan, out, "--to", "json").exit()).isZero();
        assertThat(out).content().startsWith("{");
    }

    @Test
    void everyCommandThatReadsAPlanTakesOptionsOfItsFormat() {
        assertThat(CommandRun.of("validate", plan, "--option", "prose=false").out())
                .contains("0 milestones");
        CommandRun unknown = CommandRun.of("diff", plan, plan, "--option", "colour=red");
        assertThat(unknown.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(unknown.errLines().get(0)).contains("Unknown option 'colour' after --option; known here: ");
    }

    @Test
    void strictTakesWarningsForErrorsAndWritesNothing() throws IOException {
        Path doubtful = Files.writeString(
                folder.resolve("doubtful.csv"), "Workstream,No.,Action,Due\nNeglect,1,We will act.,some time soon\n");
        Path out = folder.resolve("plan.json");
        CommandRun strict = CommandRun.of("convert", doubtful, out, "--strict");

        assertThat(strict.exit()).isEqualTo(ExitCode.DATA);
        assertThat(strict.err()).contains("ERROR ").doesNotContain("WARNING ").contains("nothing was written");
        assertThat(out).doesNotExist();

        CommandRun run = CommandRun.of("convert", doubtful, out);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("WARNING ");
        assertThat(out).exists();
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=10,      'It is larger than 10 bytes.', --limit bytes=NUMBER",
        "textLength=5,  'more than 5 characters.',     --limit textLength=NUMBER",
    })
    void aLimitSaysWhatGoesBeyondItAndHowToRaiseIt(String limit, String what, String remedy) {
        CommandRun run = CommandRun.of("validate", plan, "--limit", limit);

        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.errLines().get(0)).startsWith("ERROR CLI-004 ").contains(what, remedy);
    }

    @ParameterizedTest
    @CsvSource({"colour=1, Unknown limit 'colour'", "rows=0, The limit rows cannot be 0", "rows=x, 'x' is not a long"})
    void aLimitThatThereIsNotIsWrongUsage(String limit, String message) {
        CommandRun run = CommandRun.of("validate", plan, "--limit", limit);

        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
    }

    @Test
    void reportFormatsAreKnownInAnyCase() {
        CommandRun run = CommandRun.of("report", plan, "--as-at", "2017-06-30", "-f", "HTML,Md", "-o", folder);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(folder.resolve("progress.html")).exists();
        assertThat(folder.resolve("progress.md")).exists();
        assertThat(CommandRun.of("report", plan, "--as-at", "2017-06-30", "-f", "pdf")
                        .err())
                .contains("html", "md", "txt")
                .doesNotContain("markdown");
    }

    @Test
    void aJarIsNoFolderOfPlugins() throws IOException {
        Path jar = Files.createFile(folder.resolve("x.jar"));
        CommandRun run = CommandRun.of("plugins", "list", "--plugin-path", jar);

        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.errLines().get(0)).contains("This is a file", "Name the folder that it is in: " + folder);
    }
}

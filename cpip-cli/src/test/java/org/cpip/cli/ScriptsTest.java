package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cpip.io.ProgrammeIO;
import org.cpip.io.datapackage.DataPackages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What scripts use: standard input, quiet, several files, help as a command. */
class ScriptsTest {

    private static final String PLAN = "Workstream,No.,Action\nQuay,1,We will sweep the quay.\n";

    @TempDir
    private Path folder;

    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void readsStandardInput() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(PLAN.getBytes(StandardCharsets.UTF_8)));
        try {
            CommandRun run = CommandRun.of("convert", "-", folder.resolve("plan.json"));

            assertThat(run.exit()).as(run.err()).isZero();
            assertThat(run.out()).contains("Read 1 action in 1 workstream");
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void readsADataPackageThatIsAFolder() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.csv"), PLAN);
        Path directory = folder.resolve("package");
        DataPackages.writeFolder(ProgrammeIO.load().read(plan).orThrow(), directory);

        CommandRun run = CommandRun.of("convert", directory, folder.resolve("plan.json"));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Read 1 action in 1 workstream");
        assertThat(CommandRun.of("convert", folder, folder.resolve("none.json")).errLines())
                .first()
                .asString()
                .startsWith("ERROR CLI-002 ");
    }

    @Test
    void quietSaysErrorsOnly() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.csv"), PLAN);
        Path json = folder.resolve("plan.json");

        CommandRun run = CommandRun.of("convert", plan, json, "--quiet");
        assertThat(run).isEqualTo(new CommandRun(0, "", ""));
        assertThat(json).isNotEmptyFile();

        Path bad = Files.writeString(folder.resolve("bad.json"), "{");
        assertThat(CommandRun.of("convert", bad, json, "-q").errLines().get(0)).startsWith("ERROR ");
        assertThat(CommandRun.of("diff", json, json, "-q").exit()).isZero();
        assertThat(CommandRun.of("report", plan, "--as-at", "2031-06-30", "-o", folder, "-q"))
                .isEqualTo(new CommandRun(0, "", ""));
    }

    @Test
    void validatesEachOfSeveralFiles() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.csv"), PLAN);
        Path missing = folder.resolve("none.csv");

        CommandRun run = CommandRun.of("validate", plan, missing, plan);

        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.outLines()).hasSize(2).allSatisfy(line -> assertThat(line)
                .endsWith("no rule is broken"));
        assertThat(run.err()).contains("ERROR CLI-001 " + missing);
    }

    @Test
    void aFileThatWasReadWithErrorsIsNotSaidToBreakNoRule() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.json"), """
                {"schemaVersion": "2", "id": "p", "title": "P", "workstreams": [{"id": "w", "title": "W", "actions": [
                  {"id": "w-1", "number": "1", "wording": "Do it.", "status": "SOON"}]}]}
                """);

        CommandRun run = CommandRun.of("validate", plan);

        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.outLines()).singleElement().asString().endsWith("it was read with errors");
    }

    @Test
    void helpIsACommandToo() {
        assertThat(CommandRun.of("help", "diff")).isEqualTo(CommandRun.of("diff", "--help"));
        assertThat(CommandRun.of("help")).isEqualTo(CommandRun.of("--help"));
        assertThat(CommandRun.of("help", "nonsense").exit()).isEqualTo(ExitCode.USAGE);
    }
}

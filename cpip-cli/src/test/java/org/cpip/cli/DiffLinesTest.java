package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code cpip diff} speaks of a plan as its readers do. */
class DiffLinesTest {

    private static final String HEADER = "Number,Workstream,Action,Lead,Due,Status,As at,Area\n";

    @TempDir
    private Path folder;

    @Test
    void aPlaceIsTheActionAndWhatIsOtherInIt() throws IOException {
        CommandRun run = diff(
                "7,Harbours,Mend the pier.,Harbour Board,2031-05-31,On track,2031-01-01,North\n",
                "7,Harbours,Mend the pier.,Harbour Board,2031-06-30,Delayed,2031-01-01,South\n");

        assertThat(run.exit()).isEqualTo(ExitCode.DATA);
        assertThat(run.outLines())
                .contains(
                        "Harbours 7, Reports 1, Status: was \"On track\", is \"Delayed\"",
                        "Harbours 7, Own fields, Area: was \"North\", is \"South\"")
                .allSatisfy(
                        line -> assertThat(line).doesNotContain("workstreams[", "Optional[", "provenance", "DELAYED"));
    }

    @Test
    void whereItWasReadIsCounted() throws IOException {
        String row = "7,Harbours,Mend the pier.,Harbour Board,2031-05-31,,,\n";

        CommandRun run = diff(row, "\"7\",Harbours,\"Mend the pier.\",Harbour Board,2031-05-31,,,\n");

        assertThat(run.outLines())
                .last()
                .asString()
                .startsWith("where it was read: ")
                .endsWith("differences");
    }

    @Test
    void twoDatesThatReadAlikeAreToldApart() throws IOException {
        CommandRun run = diff(
                "7,Harbours,Mend the pier.,Harbour Board,2031-05-31,,,\n",
                "7,Harbours,Mend the pier.,Harbour Board,31 May 2031,,,\n");

        assertThat(run.outLines())
                .filteredOn(line -> line.contains("Due"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.replaceFirst("^.*: was \"(.*?)\", is \"\\1\"", "same"))
                        .doesNotMatch("same"));
    }

    private CommandRun diff(String before, String after) throws IOException {
        return CommandRun.of("diff", plan("a.csv", before), plan("b.csv", after));
    }

    private Path plan(String name, String row) throws IOException {
        Path csv = Files.writeString(folder.resolve(name), HEADER + row);
        Path json = folder.resolve(name + ".json");
        CommandRun run = CommandRun.of("convert", csv, json);
        assertThat(run.exit()).as(run.err()).isZero();
        return json;
    }
}

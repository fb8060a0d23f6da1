package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A plan in a file of version 1, where a round of updates had overwritten status and forecast: of a day before the first
 * update nothing is known, and reports say so.
 */
class HistoryOfVersionOneTest {

    private static final String PLAN = """
            {
              "schemaVersion": "1",
              "id": "plan",
              "title": "A plan",
              "workstreams": [{
                "id": "paths",
                "title": "Paths",
                "actions": [{
                  "id": "paths-1",
                  "number": "1",
                  "wording": "Publish the map of paths.",
                  "status": "COMPLETED",
                  "milestones": [{
                    "id": "paths-1-m1",
                    "title": "The map",
                    "due": {"edtf": "2016-12"},
                    "forecast": {"edtf": "2017-01"}
                  }],
                  "updates": [{"asAt": "2017-01-31", "status": "COMPLETED", "narrative": "Published."}]
                }]
              }]
            }
            """;

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void writePlan() throws IOException {
        plan = Files.writeString(folder.resolve("plan.json"), PLAN);
    }

    @Test
    void beforeItsFirstUpdateTheReportSaysThatNothingIsKnown() throws IOException {
        String report = report("2017-01-15");

        assertThat(report)
                .contains(
                        "Up to 15 January 2017 no report had come in on one action; the first on it is of 31 January 2017."
                                + " For that day it is counted by its dates alone.")
                .contains("1 of one milestone is overdue, by 15 days")
                .doesNotContain("Completed", "Published.", "Now expected");
    }

    @Test
    void fromItsFirstUpdateOnItIsKnown() throws IOException {
        assertThat(report("2017-01-31"))
                .contains("Reported: Completed", "Published.")
                .doesNotContain("no report had come in");
    }

    @Test
    void whatChangedSinceADayWithoutHistoryIsToldWithTheGap() throws IOException {
        assertThat(report("2017-03-01", "--kind", "change", "--since", "2017-01-15"))
                .contains(
                        "Up to 15 January 2017 no report had come in on one action; the first on it is of 31 January 2017",
                        "Status: Not reported before, Completed after");
    }

    @Test
    void inGaelicToo() throws IOException {
        assertThat(report("2017-01-15", "--language", "gd")).contains("tha a’ chiad tè à 31 Faoilleach 2017");
    }

    private String report(String asAt, Object... more) throws IOException {
        Path out = Files.createTempDirectory(folder, "reports");
        CommandRun run = CommandRun.of(
                Stream.concat(Stream.of("report", plan, "--as-at", asAt, "-f", "txt", "-o", out), Stream.of(more))
                        .toArray());
        assertThat(run.exit()).as(run.err()).isZero();
        try (Stream<Path> files = Files.list(out)) {
            return Files.readString(files.findFirst().orElseThrow()).replaceAll("\\s+", " ");
        }
    }
}

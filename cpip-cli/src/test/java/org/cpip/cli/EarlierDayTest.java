package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.reporting.ChangeReport;
import org.cpip.reporting.MilestoneProgress;
import org.cpip.reporting.MilestoneState;
import org.cpip.reporting.ProgressReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report on an earlier day has the figures of that day, and not of the day on which it is made. */
class EarlierDayTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 14})
    void reportsOfTheLatestPlanAreThoseOfThePlanStoredOnTheDay(int daysLater) throws IOException {
        ThreeRounds rounds = ThreeRounds.comingIn(daysLater);
        Path latest = stored("latest.json", rounds.latest());

        for (int i = 0; i < 3; i++) {
            LocalDate day = rounds.days().get(i);
            Path then = stored("then.json", rounds.stored().get(i));
            assertThat(rounds.latest().asAt(day)).isEqualTo(rounds.stored().get(i));
            assertThat(tables(latest, day, "progress,exception,calendar"))
                    .as("on " + day)
                    .isEqualTo(tables(then, day, "progress,exception,calendar"));
        }
        assertThat(overdue(rounds.latest(), rounds.days().get(0)))
                .as("what was overdue in the first round is not what is still")
                .isNotEqualTo(overdue(rounds.latest(), rounds.days().get(2)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 14})
    void whatChangedSinceADayIsWhatTheTwoFilesDifferIn(int daysLater) throws IOException {
        ThreeRounds rounds = ThreeRounds.comingIn(daysLater);
        LocalDate since = rounds.days().get(0);
        LocalDate asAt = rounds.days().get(2);
        Path latest = stored("latest.json", rounds.latest());
        Path then = stored("then.json", rounds.stored().get(0));

        assertThat(tables(latest, asAt, "change", "--since", since))
                .isEqualTo(tables(latest, asAt, "change", "--since", then));

        ChangeReport report = ChangeReport.of(rounds.latest(), since, asAt);
        assertThat(report.slips())
                .hasSizeGreaterThan(30)
                .allSatisfy(slip -> assertThat(slip.reason().orElseThrow()).startsWith("Because of 2025-"));
        ChangeReport between = ChangeReport.between(rounds.stored().get(0), since, rounds.latest(), asAt);
        assertThat(report.actions()).isEqualTo(between.actions());
        assertThat(report.changes()).isEqualTo(between.changes());
    }

    @Test
    void aLoopOverActionsFindsWhatTheReportSays() {
        ThreeRounds rounds = ThreeRounds.comingIn(0);

        for (LocalDate day : rounds.days()) {
            assertThat(overdue(rounds.latest(), day))
                    .hasSizeGreaterThan(30)
                    .containsExactlyInAnyOrderElementsOf(
                            ProgressReport.of(rounds.latest(), day).milestones(MilestoneState.OVERDUE).stream()
                                    .map(MilestoneProgress::milestone)
                                    .map(Milestone::id)
                                    .toList());
        }
    }

    /** The loop of README. */
    private static List<String> overdue(Programme plan, LocalDate day) {
        return plan.overdueMilestones(day).stream().map(Milestone::id).toList();
    }

    private Path stored(String name, Programme plan) throws IOException {
        Path file = folder.resolve(name);
        ProgrammeIO.load().write(plan, file);
        return file;
    }

    /** The tables that the command writes as CSV, by the names of their files. */
    private Map<String, String> tables(Path plan, LocalDate asAt, String kinds, Object... more) throws IOException {
        Path out = Files.createTempDirectory(folder, "reports");
        CommandRun run = CommandRun.of(Stream.concat(
                        Stream.of("report", plan, "--as-at", asAt, "--kind", kinds, "-f", "csv", "-o", out),
                        Stream.of(more))
                .toArray());
        assertThat(run.exit()).as(run.err()).isZero();
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(tables).isNotEmpty();
        return tables;
    }
}

package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one report says no other denies, nor does a report deny itself. */
class ReportsAgreeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"progress", "exception", "calendar"})
    void theWordsInThePlaceOfADateAreInEveryReport(String kind) throws IOException {
        String told = report(kind, "2017-09-01", """
                {"id": "w-1", "number": "1", "wording": "Paint it.", "milestones": [
                  {"id": "w-1-m1", "title": "Painted", "dueWords": "TBC", "forecast": {"edtf": "2017-10"}},
                  {"id": "w-1-m2", "title": "Dried", "dueWords": "Short term", "forecast": {"edtf": "2017-08"}}]}
                """);

        assertThat(told)
                .contains(kind.equals("exception") ? "Short term" : "TBC")
                .doesNotContain("published: No date");
    }

    @Test
    void aPartThatIsRatedRedIsNotDenied() throws IOException {
        String part = """
                {"id": "w-1", "number": "1", "wording": "Build it."},
                {"id": "w-2", "number": "1.1", "parent": "w-1", "wording": "Dig.", "updates": [
                  {"asAt": "2017-05-31", "ownerConfidence": {"scale": "FIVE_POINT", "rating": "RED"}}]}
                """;

        assertThat(report("brief", "2017-06-30", part))
                .contains("No open action that stands by itself is rated Red or Amber/Red by the owner.")
                .contains("Of those that are part of another, one is rated Red or Amber/Red");
        assertThat(report("portfolio", "2017-06-30", part))
                .contains("No open action that stands by itself is rated Red")
                .contains("of those that are part of another, one is rated Red");
    }

    @ParameterizedTest
    @ValueSource(strings = {"exception", "brief"})
    void anUpdateWithoutWordsIsAnUpdate(String kind) throws IOException {
        String told = report(kind, "2017-06-30", """
                {"id": "w-1", "number": "1", "wording": "Build it.", "milestones": [
                  {"id": "w-1-m1", "title": "Built", "due": {"edtf": "2017-01"}}],
                 "updates": [{"asAt": "2017-01-31", "status": "DELAYED"}]}
                """);

        assertThat(told).contains("No words given").contains("31 January 2017").doesNotContain("No dated update");
    }

    @Test
    void whatTotalsLeaveOutIsSaidBesideThem() throws IOException {
        String part = """
                {"id": "w-1", "number": "1", "wording": "Build it."},
                {"id": "w-2", "number": "1.1", "parent": "w-1", "wording": "Dig.", "milestones": [
                  {"id": "w-2-m1", "title": "Dug", "due": {"edtf": "2017-02"}}]}
                """;
        String beside = "One action more is part of another and is not counted by itself; one of these is overdue.";

        assertThat(report("progress", "2017-06-30", part)).contains(beside);
        assertThat(report("portfolio", "2017-06-30", part)).contains(beside);
        assertThat(report("exception", "2017-06-30", part))
                .contains("Where an action that is part of another is listed, the one that it is part of is counted.");
        assertThat(report("exception", "2017-06-30", "{\"id\": \"w-1\", \"number\": \"1\", \"wording\": \"Dig.\"}"))
                .doesNotContain("part of");
    }

    @Test
    void anUpdateWithoutADayIsAnUpdate() throws IOException {
        assertThat(report("exception", "2017-06-30", """
                        {"id": "w-1", "number": "1", "wording": "Build it.", "updates": [{"narrative": "Going on."}]}
                        """)).contains("Last update: No dated update");
    }

    /** All its dates are met, so it is done and no exception, though its owner rated it Red and reported it as delayed. */
    @Test
    void whatAnActionThatIsDoneWasRatedIsNotDenied() throws IOException {
        assertThat(report("exception", "2017-06-30", """
                        {"id": "w-1", "number": "1", "wording": "Build it.", "milestones": [
                          {"id": "w-1-m1", "title": "Built", "due": {"edtf": "2017-02"}, "achieved": "2017-02-20"}],
                         "updates": [{"asAt": "2017-01-31", "status": "DELAYED",
                           "ownerConfidence": {"scale": "FIVE_POINT", "rating": "RED"}}]}
                        """))
                .contains("No action is delayed or paused.")
                .contains("No action was rated Amber/Red or worse")
                .contains("No owner or reviewer rated an open action so.");
    }

    @Test
    void theBriefHasTheLastDayOfAllThatALeadReportedOn() throws IOException {
        assertThat(report("brief", "2017-06-30", """
                        {"id": "w-1", "number": "1", "wording": "Build it."},
                        {"id": "w-2", "number": "2", "wording": "Paint it.",
                         "updates": [{"asAt": "2017-05-31", "status": "ON_TRACK"}]}
                        """))
                .containsPattern("Without an answer: 1 Open actions: 2 Last update: 31 May 2017");
    }

    @Test
    void aSeriesWhoseFirstDayThePlanSaysIsNotSaidToHaveNone() throws IOException {
        assertThat(report("cycles", "2017-06-30", """
                        {"id": "w-1", "number": "1", "wording": "Report yearly.", "status": "COMPLETED", "milestones": [
                          {"id": "w-1-m1", "title": "Report", "due": {"edtf": "2018-03"},
                           "recurrence": {"every": 1, "unit": "YEAR"}}]}
                        """))
                .contains("None is expected up to 30 June 2018.")
                .doesNotContain("does not say when");
    }

    /** As text, in one line. */
    private String report(String kind, String asAt, String actions) throws IOException {
        Path plan = Files.writeString(
                folder.resolve("plan.json"),
                "{\"schemaVersion\": \"2\", \"id\": \"plan\", \"title\": \"Plan\", \"workstreams\": ["
                        + "{\"id\": \"w\", \"title\": \"Works\", \"actions\": [" + actions + "]}]}");
        CommandRun run = CommandRun.of(
                "report", plan, "--as-at", asAt, "--kind", kind, "-f", "txt", "-o", folder.resolve("out"));
        assertThat(run.exit()).as(run.err()).isZero();
        return Files.readString(folder.resolve("out").resolve(kind + ".txt")).replaceAll("\\s+", " ");
    }
}

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports, forms and the round give the same answer to the question who leads an action that names nobody. */
class WhoLeadsTest {

    private static final String AS_AT = "2017-06-30";

    @TempDir
    private Path folder;

    private Path plan = Path.of("plan.json");

    @BeforeEach
    void store() throws IOException {
        plan = Files.writeString(folder.resolve("plan.json"), """
                {"schemaVersion": "2", "id": "harbour", "title": "Harbour",
                 "parties": [{"id": "quay", "name": "Quay Board", "kind": "BODY"},
                             {"id": "tug", "name": "Tug Board", "kind": "BODY"}],
                 "workstreams": [
                  {"id": "works", "title": "Works", "lead": "quay", "actions": [
                   {"id": "w-1", "number": "1", "wording": "Dredge it.", "leads": ["tug"]},
                   {"id": "w-2", "number": "1.1", "parent": "w-1", "wording": "Dredge the east."},
                   {"id": "w-3", "number": "1.1.1", "parent": "w-2", "wording": "Dredge the corner."},
                   {"id": "w-4", "number": "2", "wording": "Light it."}]},
                  {"id": "people", "title": "People", "actions": [
                   {"id": "p-1", "number": "1", "wording": "Hire."}]}]}
                """);
    }

    @ParameterizedTest
    @CsvSource({"quay, w-4", "tug, w-1 w-2 w-3"})
    void theReportAndTheFormOfALeadHaveTheSameActions(String lead, String actions) throws IOException {
        report("progress", "--lead", lead);
        run("form", plan, "--as-at", AS_AT, "--lead", lead, "-f", "csv", "-o", folder.resolve("form.csv"));

        assertThat(ids("progress-actions.csv")).containsExactly(actions.split(" "));
        assertThat(ids("form.csv")).containsExactly(actions.split(" "));
    }

    @Test
    void everyTableNamesTheLeadsThatAreAsked() throws IOException {
        report("progress,exception,brief,quality");

        List<String> leads =
                List.of("w-1,Tug Board", "w-2,Tug Board", "w-3,Tug Board", "w-4,Quay Board", "p-1,No lead named");
        assertThat(lines("progress-actions-lead.csv").map(line -> line.replaceFirst(",[^,]*", "")))
                .containsExactlyElementsOf(leads);
        assertThat(lines("exception-silent-lead.csv")).containsExactlyInAnyOrderElementsOf(leads);
        assertThat(lines("brief-unanswered.csv").map(line -> line.split(",")[1] + " " + line.split(",")[2]))
                .containsExactly("Tug Board 3", "No lead named 1", "Quay Board 1");
        assertThat(lines("quality-findings.csv").filter(line -> line.contains("No lead")))
                .hasSize(1);
    }

    @Test
    void theRoundCountsAPartUnderTheLeadOfTheWhole() throws IOException {
        Path form =
                Files.writeString(folder.resolve("answers.csv"), "id,as at,status\nw-2," + AS_AT + ",In progress\n");

        CommandRun applied = CommandRun.of("apply", plan, form, "-o", folder.resolve("next.json"));

        assertThat(applied.outLines())
                .anyMatch(line -> line.startsWith("tug: 1 of 3 actions"))
                .anyMatch(line -> line.startsWith("quay: 0 of 1 action"));
    }

    private void report(String kinds, String... more) {
        run(Stream.concat(
                        Stream.of("report", plan, "--as-at", AS_AT, "--kind", kinds, "-f", "csv", "-o", folder),
                        Stream.of(more))
                .toArray());
    }

    private static void run(Object... args) {
        CommandRun run = CommandRun.of(args);
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private List<String> ids(String file) throws IOException {
        return lines(file).map(line -> line.split(",")[0]).toList();
    }

    private Stream<String> lines(String file) throws IOException {
        return Files.readString(folder.resolve(file))
                .replace("\ufeff", "")
                .lines()
                .skip(1);
    }
}

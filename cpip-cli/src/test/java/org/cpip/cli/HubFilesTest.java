package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cpip.io.CsvRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the files of a hub say, each of them read by itself: the same figures, the same marks, and nothing more. */
class HubFilesTest {

    private static final Path FILES = Path.of("src/test/resources/rounds");

    @TempDir
    private Path folder;

    @BeforeEach
    void collect() throws IOException {
        returned("A1", "40", "25", "12", "3");
        returned("A2", "31", "20", "11", "0");
        returned("A3", "22", "[z]", "22", "0");
        returned("A4", "[x] A secret note", "9", "[x]", "0");
        returned("A5", "33", "17", "<5", "12");
        returned("A6", "0", "0", "0", "0");
        CommandRun run = CommandRun.of(
                "collect",
                FILES.resolve("plan.json"),
                FILES.resolve("round.json"),
                folder.resolve("returns"),
                "--ledger",
                folder.resolve("ledger.jsonl"),
                "--today",
                "2032-05-20",
                "--by",
                "x");
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private void returned(String area, String... figures) throws IOException {
        Path forms = folder.resolve("forms");
        CommandRun.of(
                "template",
                FILES.resolve("plan.json"),
                FILES.resolve("round.json"),
                "-f",
                "csv",
                "--area",
                area,
                "-o",
                forms);
        List<String> lines = Files.readAllLines(forms.resolve("small-" + area + ".csv"));
        StringBuilder filled = new StringBuilder(lines.get(0)).append('\n');
        for (int i = 0; i < figures.length; i++) {
            String note = figures[i].contains(" ") ? figures[i].substring(4) : "";
            String figure = figures[i].split(" ")[0];
            filled.append(lines.get(i + 1).replace(",,,,small", "," + figure + ",," + note + ",small"))
                    .append('\n');
        }
        Files.createDirectories(folder.resolve("returns"));
        Files.writeString(folder.resolve("returns").resolve(area + ".csv"), filled);
    }

    private Path release(String id, String... more) {
        Path out = folder.resolve(id);
        Object[] args = Stream.concat(
                        Stream.of(
                                "release",
                                FILES.resolve("plan.json"),
                                FILES.resolve("round.json"),
                                "--ledger",
                                folder.resolve("ledger.jsonl"),
                                "--policy",
                                "lt5",
                                "--id",
                                id,
                                "--published",
                                "2032-07-01",
                                "--by",
                                "x",
                                "-o",
                                out),
                        Stream.of(more))
                .toArray();
        CommandRun run = CommandRun.of(args);
        assertThat(run.exit()).as(run.err()).isZero();
        return out;
    }

    @Test
    void everyFileSaysTheSameAndWhatIsHiddenIsInNone() throws IOException {
        Path release = release("first");
        Path hub = folder.resolve("hub");
        CommandRun run = CommandRun.of("hub", release, "--plan", FILES.resolve("plan.json"), "-o", hub);
        assertThat(run.exit()).as(run.err()).isZero();

        Map<String, String> expected = ReleaseFiles.canonical(release);
        assertThat(expected)
                .hasSize(40)
                .containsValues("[c]", "[x]", "[z]", "0")
                .doesNotContainValue("[s]");
        assertThat(expected).containsEntry("A1/unknown", "[c]").containsEntry("A5/boys", "[c]");
        assertThat(expected)
                .containsEntry("A6/", "0")
                .containsEntry("A3/girls", "[z]")
                .containsEntry("A4/", "[x]");
        assertThat(ReleaseFiles.tidy(hub.resolve("downloads/first/figures.csv")))
                .isEqualTo(expected);
        assertThat(ReleaseFiles.page(hub.resolve("indicator-children.html"))).isEqualTo(expected);
        assertThat(ReleaseFiles.ods(hub.resolve("downloads/first/figures.ods"))).isEqualTo(expected);
        assertThat(ReleaseFiles.xlsx(hub.resolve("downloads/first/figures.xlsx")))
                .isEqualTo(expected);
        assertThat(ReleaseFiles.sdmx(hub.resolve("downloads/first/figures.sdmx.csv")))
                .isEqualTo(expected);
        try (Stream<Path> files = Files.walk(hub)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(ReleaseFiles.everything(file))
                        .as(file.toString())
                        .doesNotContain("secret", "&lt;5", "PRIMARY", "SECONDARY");
                assertThat(Files.size(file)).isLessThan(200_000);
            }
        }
        assertThat(Files.readString(hub.resolve("area-A1.html"))).contains("Alder will open a centre.");
        assertThat(Files.readString(hub.resolve("indicator-children.html")))
                .contains("Children &amp; &quot;young&quot; people &lt;18");
        attack(ReleaseFiles.page(hub.resolve("indicator-children.html")));
    }

    /** The auditor, who is given the pages alone and what areas are part of which, finds nothing; with one more figure it does. */
    private void attack(Map<String, String> shown) throws IOException {
        Path groups = Files.writeString(
                folder.resolve("groups.csv"), "part,whole\nA1,B1\nA2,B1\nA3,B2\nA4,B2\nA5,B3\nA6,B3\n");
        assertThat(audit(shown, groups)).isZero();
        Map<String, String> leak = new TreeMap<>(shown);
        leak.put("A1/unknown", "3");
        assertThat(audit(leak, groups)).isOne();
    }

    private int audit(Map<String, String> shown, Path groups) throws IOException {
        List<List<String>> rows = new java.util.ArrayList<>();
        rows.add(List.of("Area", "Total", "girls", "boys", "unknown"));
        for (String area : List.of("A1", "A2", "A3", "A4", "A5", "A6", "B1", "B2", "B3", "XX")) {
            List<String> row = new java.util.ArrayList<>(List.of(area.equals("XX") ? "Total" : area));
            ReleaseFiles.CATEGORIES.forEach(category -> row.add(shown.get(area + "/" + category)));
            rows.add(row);
        }
        Path table = folder.resolve("shown.csv");
        CsvRows.write(table, rows);
        return CommandRun.of("audit", table, "--policy", "lt5", "--groups", groups)
                .exit();
    }

    @Test
    void withKindsZeroMissingNotApplicablePrimaryAndSecondaryAreFiveMarksInEveryFormat() throws IOException {
        Path release = release("kinds", "--kinds");
        Map<String, String> expected = ReleaseFiles.canonical(release);
        assertThat(expected).containsValues("[c]", "[s]", "[x]", "[z]", "0");
        assertThat(expected).containsEntry("A1/unknown", "[c]");
        assertThat(ReleaseFiles.tidy(release.resolve("figures.csv"))).isEqualTo(expected);
        assertThat(ReleaseFiles.ods(release.resolve("figures.ods"))).isEqualTo(expected);
        assertThat(ReleaseFiles.xlsx(release.resolve("figures.xlsx"))).isEqualTo(expected);
        assertThat(ReleaseFiles.sdmx(release.resolve("figures.sdmx.csv"))).isEqualTo(expected);
        Path hub = folder.resolve("hub");
        CommandRun.of("hub", release, "-o", hub);
        assertThat(ReleaseFiles.page(hub.resolve("indicator-children.html"))).isEqualTo(expected);
        for (String area : List.of("A1", "A3", "A4", "A6", "B1", "XX")) {
            String page = area.equals("XX") ? "index.html" : "area-" + area + ".html";
            assertThat(ReleaseFiles.areaPage(hub.resolve(page))).as(page).isEqualTo(ReleaseFiles.of(area, expected));
        }
    }

    @Test
    void aReleaseThatWasChangedIsShownToNobody() throws IOException {
        Path release = release("first");
        Path figures = release.resolve("figures.json");
        Files.writeString(figures, Files.readString(figures).replaceFirst("\"number\": 40", "\"number\": 41"));
        CommandRun run = CommandRun.of("hub", release, "-o", folder.resolve("hub"));
        assertThat(run.exit()).isOne();
        assertThat(run.err()).contains("RELEASE-004");
        assertThat(folder.resolve("hub")).doesNotExist();
    }
}

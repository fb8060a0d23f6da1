package org.cpip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A year of a programme office with the command alone: the published plan, a round of forms in Word in June, one in CSV in December,
 * and three reports, whose figures a person has counted in {@code round/figures.csv}.
 */
class ReportingRoundTest {

    private static final String DOCUMENT = "word/document.xml";
    private static final String DECEMBER = "2017-12-31";

    @TempDir
    private Path folder;

    private Path baseline;
    private Path reports;

    @BeforeEach
    void runTheYear() throws IOException {
        Path published = folder.resolve("published.docx");
        try (InputStream in = resource("sample/sample-report.docx")) {
            Files.copy(in, published);
        }
        baseline = folder.resolve("baseline.json");
        run("convert", published, baseline);
        Path june = round(baseline, "2017-06-30", "june", "docx");
        Path december = round(june, DECEMBER, "december", "csv");
        reports = folder.resolve("reports");
        run(
                "report",
                december,
                "--as-at",
                DECEMBER,
                "--kind",
                "progress,change,exception",
                "--since",
                baseline,
                "-f",
                "html,docx,md,txt,json,csv",
                "-o",
                reports);
    }

    @Test
    void figuresAgreeWithTheTableMadeByHand() throws IOException {
        Map<String, Long> counted = new LinkedHashMap<>();
        for (NamedCsvRecord row : records(resource("round/figures.csv"))) {
            counted.put(row.getField("figure"), Long.parseLong(row.getField("value")));
        }

        assertThat(figures()).isEqualTo(counted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "md", "txt", "json"})
    void everyFormatSaysTheSame(String format) throws IOException {
        assertThat(words("progress." + format))
                .contains("Of 35 actions, 3 are done, 1 overdue, 3 due, and 28 have no open milestone with a last day.")
                .contains("1 of 9 milestones is overdue");
        assertThat(words("exception." + format)).contains("31 actions need attention, of 35");
        assertThat(words("change." + format))
                .contains(
                        "From an earlier plan to this one, as at 31 December 2017",
                        "The chair changed in April.",
                        "Two inspectors have left.");
    }

    /** A report without its line breaks; of a Word document the text. */
    private String words(String file) throws IOException {
        String words = file.endsWith(".docx")
                ? part(reports.resolve(file), DOCUMENT).replaceAll("<[^>]+>", "")
                : Files.readString(reports.resolve(file));
        return words.replaceAll("\\s+", " ");
    }

    private Map<String, Long> figures() throws IOException {
        Map<String, Long> figures = new LinkedHashMap<>();
        for (String what : List.of("milestones", "actions")) {
            List<NamedCsvRecord> rows = table("progress-" + what + "-by-workstream");
            figures.put("progress: " + what, sum(rows, "Total"));
            for (String state : List.of("Done", "Overdue", "Due", "Undated")) {
                figures.put("progress: " + what + " " + state.toLowerCase(Locale.ROOT), sum(rows, state));
            }
        }
        List<NamedCsvRecord> overdue = table("exception-overdue");
        List<NamedCsvRecord> slipping = table("exception-slipping");
        figures.put("exception: overdue", (long) overdue.size());
        figures.put("exception: longest overdue in days", sum(overdue.subList(0, 1), "Days overdue"));
        figures.put("exception: slipping", (long) slipping.size());
        figures.put("exception: days later", sum(slipping, "Days later"));
        figures.put("exception: rated", (long) table("exception-rated").size());
        figures.put("exception: computed", (long) table("exception-computed").size());
        figures.put("exception: silent", (long) table("exception-silent").size());
        for (NamedCsvRecord row : table("change-counts")) {
            figures.put("change: " + row.getField("id"), Long.parseLong(row.getField("Actions")));
        }
        return figures;
    }

    private List<NamedCsvRecord> table(String name) throws IOException {
        return records(Files.newInputStream(reports.resolve(name + ".csv")));
    }

    private static long sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream()
                .mapToLong(row -> Long.parseLong(row.getField(column)))
                .sum();
    }

    /** Sends out the forms, fills them with the answers and applies them. */
    private Path round(Path plan, String asAt, String name, String format) throws IOException {
        Path form = folder.resolve(name + "." + format);
        Path filled = folder.resolve(name + "-filled." + format);
        Path after = folder.resolve(name + ".json");
        run("form", plan, "--as-at", asAt, "-o", form);
        if (format.equals("docx")) {
            fillWord(form, answers(name), filled);
        } else {
            fillCsv(form, answers(name), filled);
        }
        run("apply", plan, filled, "-o", after);
        return after;
    }

    /** The cells to fill, by the action's id and the column's title. */
    private static Map<String, Map<String, String>> answers(String round) throws IOException {
        Map<String, Map<String, String>> answers = new LinkedHashMap<>();
        for (NamedCsvRecord row : records(resource("round/" + round + ".csv"))) {
            Map<String, String> cells = new LinkedHashMap<>(row.getFieldsAsMap());
            cells.values().removeIf(String::isEmpty);
            answers.put(cells.remove("id"), cells);
        }
        return answers;
    }

    private static void fillCsv(Path form, Map<String, Map<String, String>> answers, Path filled) throws IOException {
        List<NamedCsvRecord> rows = records(Files.newInputStream(form));
        try (CsvWriter csv = CsvWriter.builder().build(filled)) {
            csv.writeRecord(rows.get(0).getHeader());
            for (NamedCsvRecord row : rows) {
                Map<String, String> cells = new LinkedHashMap<>(row.getFieldsAsMap());
                cells.putAll(answers.getOrDefault(cells.get("id"), Map.of()));
                csv.writeRecord(cells.values());
            }
        }
    }

    /** Puts the answers into the content controls, as Word does when somebody types. */
    private static void fillWord(Path form, Map<String, Map<String, String>> answers, Path filled) throws IOException {
        Files.copy(form, filled);
        String document = part(form, DOCUMENT);
        for (Map.Entry<String, Map<String, String>> action : answers.entrySet()) {
            for (Map.Entry<String, String> answer : action.getValue().entrySet()) {
                String field = answer.getKey().split(" ")[0];
                int tag = document.indexOf("\"cpip:" + action.getKey() + ":" + field + "\"");
                assertThat(tag).as(action.getKey() + " " + field).isPositive();
                int end = document.indexOf("</w:sdtContent>", tag);
                String control = document.substring(tag, document.indexOf("<w:sdtContent>", tag));
                document = document.substring(0, tag) + control.replace("<w:showingPlcHdr/>", "")
                        + "<w:sdtContent><w:r><w:t>" + answer.getValue() + "</w:t></w:r>" + document.substring(end);
            }
        }
        try (FileSystem zip = FileSystems.newFileSystem(filled)) {
            Files.writeString(zip.getPath(DOCUMENT), document);
        }
    }

    private static String part(Path file, String part) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            return Files.readString(zip.getPath(part));
        }
    }

    private static List<NamedCsvRecord> records(InputStream in) throws IOException {
        List<NamedCsvRecord> records = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(in, StandardCharsets.UTF_8)) {
            csv.forEach(records::add);
        }
        return records;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ReportingRoundTest.class.getResourceAsStream(name), name);
    }

    private static void run(Object... args) {
        CommandRun run = CommandRun.of(args);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("ERROR");
    }
}

package org.cpip.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cpip.spi.Detection;
import org.cpip.spi.Probe;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.cpip.testkit.internal.SharedFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Files by other producers. */
class CsvCorpusTest {

    static Stream<String> spectrum() throws IOException {
        try (Stream<Path> files = Files.list(SharedFiles.require("corpus/csv-spectrum"))) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
            assertThat(names).hasSize(12);
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("spectrum")
    void agreesWithCsvSpectrum(String name) throws IOException {
        Path folder = SharedFiles.require("corpus/csv-spectrum");
        String csv = Files.readString(folder.resolve(name + ".csv"));
        if (name.endsWith("_crlf") && csv.indexOf('\r') < 0) {
            // A checkout may have changed the line ends, which are the point of these.
            csv = csv.replace("\n", "\r\n");
        }

        assertThat(Seen.in(csv).grid()).isEqualTo(expected(folder.resolve(name + ".json")));
    }

    /** The records of an array of objects, under a record of the names. */
    private static List<List<String>> expected(Path file) throws IOException {
        // The two files of this case disagree in the corpus itself; the CSV has the number that is real.
        String text = Files.readString(file).replace("\"1234567890\"", "\"2095257564\"");
        List<List<String>> records = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> record = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME -> {
                        if (records.isEmpty()) {
                            names.add(json.currentName());
                        }
                    }
                    case VALUE_STRING -> record.add(json.getString());
                    case END_OBJECT -> {
                        records.add(record);
                        record = new ArrayList<>();
                    }
                    default -> {}
                }
            }
        }
        records.add(0, names);
        return records;
    }

    @ParameterizedTest
    @CsvSource({
        "mysociety-la-plans-promises/plans.csv, 1031, 35",
        "mysociety-la-plans-promises/promises.csv, 498, 0",
        "gsa-data-strategy/use-cases.csv, 187, 0",
        "gsa-data-strategy/draft-practices.csv, 48, 0",
        "gsa-data-strategy/FDS-2020-Milestone-2-1.csv, 26, 5"
    })
    void readsEveryRecordOfRealFiles(String name, int records, int columns) throws IOException {
        Source source = Source.of(SharedFiles.require("corpus/" + name));

        Seen seen = Seen.in(source, ReadOptions.defaults());

        assertThat(seen.rows()).hasSize(records);
        assertThat(seen.diagnostics()).noneMatch(each -> each.severity() == Severity.ERROR);
        if (columns > 0) {
            assertThat(seen.rows()).allMatch(row -> row.cells().size() == columns);
        }
        assertThat(new CsvImporter().detect(Probe.of(source))).isEqualTo(Detection.LIKELY);
    }

    @Test
    void readsTheTrackerOfTheReport() throws IOException {
        Source source = Source.of(SharedFiles.require("reports/cpip-tracker-semicolon-cp1252.csv"));

        Seen seen = Seen.in(source, ReadOptions.defaults());

        assertThat(seen.rows()).hasSize(36).allMatch(row -> row.cells().size() == 8);
        assertThat(seen.grid().get(0)).startsWith("Work stream", "No.", "Action (as published)");
        assertThat(seen.grid().get(1).get(7)).isEqualTo("café – “quoted”");
        assertThat(seen.diagnostics()).extracting("code").containsExactly("CSV-006");
        assertThat(new CsvImporter().detect(Probe.of(source))).isEqualTo(Detection.LIKELY);
    }

    @Test
    void leavesFilesInOtherFormatsToOthers() throws IOException {
        CsvImporter importer = new CsvImporter();
        try (Stream<Path> files = Files.walk(SharedFiles.require("corpus"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (file.toString().endsWith(".docx")) {
                    Probe probe = Probe.of(Source.of(file));
                    if (probe.startsWith('P', 'K', 3, 4) || probe.startsWith(0xd0, 0xcf)) {
                        assertThat(importer.detect(probe)).as(file.toString()).isEqualTo(Detection.NO);
                    }
                }
            }
        }
        assertThat(importer.detect(Probe.of(Source.of(SharedFiles.require("reports/cpip-report.txt")))))
                .isEqualTo(Detection.POSSIBLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            quoteCharacter = '`',
            value = {
                "No.,Action#1,Do#2,Do!LIKELY",
                "Plan#No.;Action;Due#1;Do a, b;May#2;Do;!LIKELY",
                "1,2#3,4!POSSIBLE",
                "Dear all, hello.#We met, and talked.#Bye, now.!POSSIBLE",
                "one!POSSIBLE",
                "{`a`: 1}!NO",
                "<html>!NO"
            })
    void tellsATableFromOtherText(String text, Detection expected) throws IOException {
        byte[] bytes = text.replace('#', '\n').replace('`', '"').getBytes(StandardCharsets.UTF_8);

        assertThat(new CsvImporter().detect(Probe.of(Source.of("x", bytes)))).isEqualTo(expected);
    }
}

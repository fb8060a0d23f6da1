package org.cpip.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.cpip.testkit.internal.SharedFiles;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.junit.jupiter.api.Test;

/** What other libraries see in real Word files is in our blocks. */
class WordPeersTest {

    private static final String SECURITY_PLAN = "gsa-fedramp-gov/REV_4_FedRAMP-SSP-High-Baseline-Template.docx";

    /** A line of {@code word-differences.tsv}: a file, how many words, and why they are not in our blocks. */
    private record Difference(int words, String cause) {}

    @Test
    void everyWordOfTheBodyThatDocx4jSeesIsInOurBlocksOrListedWithItsCause() throws IOException {
        Map<String, Difference> listed = listed();
        List<String> unlisted = new ArrayList<>();
        int compared = 0;
        for (Path file : wordFiles()) {
            OurText ours = OurText.of(file);
            if (ours.refused()) {
                continue;
            }
            String theirs;
            try {
                theirs = Docx4jText.of(file);
            } catch (Docx4JException e) {
                continue;
            }
            compared++;
            Map<String, Integer> missing = Words.missing(Words.of(theirs), Words.of(ours.toString()));
            String name = name(file);
            Difference difference = listed.remove(name);
            int expected = difference == null ? 0 : difference.words();
            if (Words.count(missing) != expected) {
                unlisted.add(name + ": " + Words.count(missing) + ", listed " + expected + ": " + missing);
            }
        }
        assertThat(unlisted).isEmpty();
        assertThat(listed.keySet()).as("listed, and no difference any more").isEmpty();
        assertThat(compared).isGreaterThan(60);
    }

    @Test
    void everyCharacterThatPoiDropsFromASecurityPlanIsInOurBlocks() throws IOException, Docx4JException {
        Path file = SharedFiles.require("corpus/" + SECURITY_PLAN);
        Map<String, Integer> all = Words.charactersOf(Docx4jText.of(file));
        Map<String, Integer> poi = Words.charactersOf(PoiText.of(file));
        Map<String, Integer> ours = Words.charactersOf(OurText.of(file).toString());

        Map<String, Integer> dropped = Words.missing(all, poi);
        assertThat(Words.count(dropped)).as("dropped by POI").isGreaterThan(28_000);
        // prompts of content controls are no text of ours: "Click here to enter text."
        int prompts = 40 * listed().get(name(file)).words();
        assertThat(Words.count(Words.missing(dropped, ours))).isLessThan(prompts);
        assertThat(Words.count(Words.missing(all, ours))).isLessThan(prompts);
    }

    private static Map<String, Difference> listed() throws IOException {
        Map<String, Difference> listed = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordPeersTest.class.getResourceAsStream("word-differences.tsv")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t");
                    assertThat(fields).as(line).hasSize(3);
                    listed.put(fields[0], new Difference(Integer.parseInt(fields[1]), fields[2]));
                }
            }
        }
        return listed;
    }

    private static List<Path> wordFiles() throws IOException {
        try (Stream<Path> files = Files.walk(SharedFiles.require("corpus"))) {
            return files.filter(file -> file.toString().matches(".*\\.(docx|docm|dotx|dotm)"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return file.getParent().getFileName() + "/" + file.getFileName();
    }
}

package org.cpip.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The page has each definition that a report can end with, and no other. */
class GlossaryTest {

    @Test
    void thePageHasEveryDefinition() throws IOException {
        String page = Files.readString(Path.of("../docs/reference/reports.md"));
        String glossary =
                page.substring(page.indexOf("## Glossary"), page.indexOf("\n## ", page.indexOf("## Glossary") + 5));
        Properties words = new Properties();
        try (var in = Objects.requireNonNull(Wording.class.getResourceAsStream("wording_en.properties"))) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        assertThat(words.stringPropertyNames())
                .filteredOn(key -> key.startsWith("define."))
                .hasSizeGreaterThan(30)
                .allSatisfy(key -> assertThat(glossary)
                        .contains("| " + key.split("\\.")[1] + " | ")
                        .contains(" | " + words.getProperty(key) + " |"));
        assertThat(glossary.lines().filter(line -> line.startsWith("| ")).count() - 2)
                .isEqualTo(words.stringPropertyNames().stream()
                                .filter(key -> key.startsWith("define."))
                                .count()
                        + 5);
    }
}

package org.cpip.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The codes in the sources of all modules and the pages that explain them are the same. */
class DiagnosticsCatalogueTest {

    private static final Pattern LITERAL = Pattern.compile("\"(?:[A-Z]+ )?([A-Z][A-Z0-9]+-\\d{3})[ \"]");
    private static final Pattern HEADING = Pattern.compile("### ([A-Z][A-Z0-9]+-\\d{3})");
    /** A name of the platform's that looks like a code. */
    private static final String DIGEST = "SHA-256";

    @Test
    void everyCodeInTheSourcesHasASectionAndEverySectionACode() throws IOException {
        Map<String, List<String>> codes = codes();

        assertThat(codes).hasSizeGreaterThan(40);
        assertThat(new ArrayList<>(sections().keySet())).isEqualTo(new ArrayList<>(codes.keySet()));
    }

    @Test
    void everyCodeIsDefinedInOnePlace() throws IOException {
        assertThat(codes()).allSatisfy((code, files) -> {
            // A plugin may name a code of the library's to act on it, as anybody may.
            List<String> ours =
                    files.stream().filter(file -> !file.contains("plugin-")).toList();
            assertThat(ours.isEmpty() ? files : ours).as(code).hasSize(1);
        });
    }

    @Test
    void everyCodeStandsWithItsRemedyInAnEnum() throws IOException {
        for (String file : new TreeSet<>(
                codes().values().stream().map(files -> files.get(0)).toList())) {
            assertThat(Files.readString(root().resolve(file)))
                    .as(file)
                    .containsPattern("enum \\w+ implements DiagnosticCode");
        }
    }

    @Test
    void everySectionSaysTheCauseAndThenWhatToDo() throws IOException {
        assertThat(sections()).allSatisfy((code, text) -> {
            List<String> paragraphs = Stream.of(text.strip().split("\n\\s*\n")).toList();
            assertThat(paragraphs.size()).as(code + " has a cause and a remedy").isGreaterThanOrEqualTo(2);
            assertThat(paragraphs.get(0).split(" ")).as(code + ": the cause").hasSizeGreaterThan(3);
            assertThat(paragraphs.get(1).split(" ")).as(code + ": what to do").hasSizeGreaterThan(2);
        });
    }

    /** The sections by code; one code has one section. A plugin's codes are on its own page. */
    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new TreeMap<>();
        List<Path> pages = new ArrayList<>(files(root().resolve("docs/reference"), ".md"));
        pages.addAll(files(root().resolve("cpip-examples"), "README.md"));
        for (Path page : pages) {
            String code = null;
            StringBuilder text = new StringBuilder();
            for (String line : Files.readAllLines(page)) {
                Matcher heading = HEADING.matcher(line);
                if (line.startsWith("#")) {
                    put(sections, code, text);
                    code = heading.matches() ? heading.group(1) : null;
                    text.setLength(0);
                } else {
                    text.append(line).append('\n');
                }
            }
            put(sections, code, text);
        }
        return sections;
    }

    private static void put(Map<String, String> sections, String code, CharSequence text) {
        if (code != null) {
            assertThat(sections.put(code, text.toString()))
                    .as("another section " + code)
                    .isNull();
        }
    }

    /** The files that hold each code as a literal. */
    private static Map<String, List<String>> codes() throws IOException {
        Map<String, List<String>> codes = new TreeMap<>();
        for (Path file : files(root(), ".java")) {
            if (file.toString().contains("/src/main/java/")) {
                Matcher literal = LITERAL.matcher(Files.readString(file));
                while (literal.find()) {
                    if (!literal.group(1).equals(DIGEST)) {
                        codes.computeIfAbsent(literal.group(1), each -> new ArrayList<>())
                                .add(root().relativize(file).toString());
                    }
                }
            }
        }
        return codes;
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    private static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.exists(at.resolve("docs/reference/diagnostics.md"))) {
            at = at.getParent();
        }
        return at;
    }
}

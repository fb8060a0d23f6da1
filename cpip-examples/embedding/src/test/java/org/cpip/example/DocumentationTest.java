package org.cpip.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show is what is compiled, and what they name exists. */
class DocumentationTest {

    private static final Path ROOT = Repository.root();
    private static final Path SOURCE =
            ROOT.resolve("cpip-examples/embedding/src/main/java/org/cpip/example/ReadValidateWrite.java");
    private static final Set<String> COMMANDS = Set.of(
            "convert",
            "inspect",
            "validate",
            "report",
            "diff",
            "form",
            "apply",
            "audit",
            "protect",
            "template",
            "collect",
            "release",
            "hub",
            "formats",
            "plugins",
            "demo");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(#[^)]*)?\\)");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(
                    Stream.of("README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")
                            .map(ROOT::resolve),
                    docs.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void theReadmesJavaIsTheCompiledCode() throws IOException {
        assertThat(blocks(ROOT.resolve("README.md"), "java")).containsExactly(region(SOURCE));
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThan(150);
    }

    @Test
    void theReadmesVersionIsThatOfTheBuild() throws IOException {
        Matcher version = Pattern.compile("<version>([^<]+)</version>")
                .matcher(Files.readString(ROOT.resolve("cpip-bom/pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("<version>" + version.group(1) + "</version>");
    }

    @Test
    void ciRunsTheReadmesCommands() throws IOException {
        List<String> commands = blocks(ROOT.resolve("README.md"), "sh");
        assertThat(commands).hasSizeGreaterThanOrEqualTo(2);
        String ci = Files.readString(ROOT.resolve(".ci/run"));
        assertThat(ci.lines().map(String::strip)).contains(commands.get(0), commands.get(1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void commandsNameSubcommandsThatExist(Path document) throws IOException {
        for (String block : blocks(document, "sh")) {
            Matcher call = Pattern.compile("(?:cpip\\.jar|(?m:^)cpip) ([a-z]+)").matcher(block);
            while (call.find()) {
                assertThat(COMMANDS).contains(call.group(1));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void linksLeadToFiles(Path document) throws IOException {
        Matcher link = LINK.matcher(Files.readString(document));
        while (link.find()) {
            if (!link.group(1).contains("://")) {
                assertThat(document.resolveSibling(link.group(1))).exists();
            }
        }
    }

    @Test
    void theIndexLeadsToEveryDocument() throws IOException {
        Path docs = ROOT.resolve("docs");
        Set<Path> listed = new HashSet<>();
        for (Path index : List.of(docs.resolve("README.md"), docs.resolve("reference/diagnostics.md"))) {
            listed.add(index);
            Matcher link = LINK.matcher(Files.readString(index));
            while (link.find()) {
                listed.add(index.resolveSibling(link.group(1)).normalize());
            }
        }
        assertThat(documents().filter(document -> document.startsWith(docs))).allMatch(listed::contains);
    }

    /** The fenced blocks of a language, without their fences. */
    private static List<String> blocks(Path document, String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block =
                Pattern.compile("(?ms)^```" + language + "\\n(.*?)\\n```$").matcher(Files.readString(document));
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    /** The tagged regions of a source file, each without its indentation, a blank line between. */
    private static String region(Path source) throws IOException {
        List<String> regions = new ArrayList<>();
        Matcher region = Pattern.compile("(?ms)^ *// tag::java\\[]\\n(.*?)\\n *// end::java\\[]$")
                .matcher(Files.readString(source));
        while (region.find()) {
            regions.add(region.group(1).stripIndent());
        }
        return String.join("\n\n", regions);
    }
}

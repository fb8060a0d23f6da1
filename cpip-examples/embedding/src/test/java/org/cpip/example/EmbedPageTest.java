package org.cpip.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/how-to/embed.md} shows is compiled, and names what the BOM has. */
class EmbedPageTest {

    private static final Path ROOT = Repository.root();
    private static final Pattern REGION = Pattern.compile("(?ms)^ *// tag::java\\[]\\n(.*?)\\n *// end::java\\[]$");

    @Test
    void itsJavaIsTheCompiledCode() throws IOException {
        assertThat(blocks("java"))
                .filteredOn(block -> !block.startsWith("module "))
                .containsExactly(
                        region("embedding/src/main/java/org/cpip/example/Conversion.java"),
                        region("spring/src/main/java/org/cpip/example/spring/PlanController.java"),
                        region("spring/src/main/java/org/cpip/example/spring/ProgrammeConverter.java"));
    }

    @Test
    void itsModuleReadsAllThatItsJavaNeeds(@TempDir Path folder) throws IOException {
        List<String> descriptors = blocks("java").stream()
                .filter(each -> each.startsWith("module "))
                .toList();
        assertThat(descriptors).hasSize(1);
        Path descriptor = Files.writeString(folder.resolve("module-info.java"), descriptors.get(0));
        Path source = Files.writeString(
                folder.resolve("Conversion.java"),
                "package com.example.plans;\n\n" + blocks("java").get(0));
        StringWriter said = new StringWriter();
        PrintWriter to = new PrintWriter(said);
        int exit = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        to,
                        to,
                        "-d",
                        folder.resolve("out").toString(),
                        "--module-path",
                        System.getProperty("jdk.module.path"),
                        "-proc:none",
                        descriptor.toString(),
                        source.toString());
        assertThat(exit).as(said.toString()).isZero();
        assertThat(folder.resolve("out/com/example/plans/Conversion.class")).exists();
    }

    @Test
    void itsSnippetsNameArtifactsOfTheBomInItsVersion() throws IOException {
        String bom = Files.readString(ROOT.resolve("cpip-bom/pom.xml"));
        String version = bom.replaceAll("(?s).*?<version>([^<]+)</version>.*", "$1");
        String maven = String.join("\n", blocks("xml"));
        String gradle = String.join("\n", blocks("kotlin"));
        assertThat(maven).contains("<version>" + version + "</version>");
        assertThat(gradle).contains("org.cpip:cpip-bom:" + version);
        List<String> named = Stream.of(
                        found(maven, "<artifactId>([^<]+)"),
                        found(gradle, "org\\.cpip:([a-z-]+)"),
                        found(Files.readString(page()), "(?m)^\\| `(cpip-[a-z]+)`"))
                .flatMap(List::stream)
                .toList();
        assertThat(named).hasSizeGreaterThan(7);
        assertThat(named).allMatch(name -> bom.contains("<artifactId>" + name + "</artifactId>"));
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(each -> each.group(1))
                .toList();
    }

    private static Path page() {
        return ROOT.resolve("docs/how-to/embed.md");
    }

    private static List<String> blocks(String language) throws IOException {
        return found(Files.readString(page()), "(?ms)^```" + language + "\\n(.*?)\\n```$");
    }

    private static String region(String example) throws IOException {
        return REGION.matcher(Files.readString(ROOT.resolve("cpip-examples").resolve(example)))
                .results()
                .map((MatchResult each) -> each.group(1).stripIndent())
                .collect(Collectors.joining("\n\n"));
    }
}

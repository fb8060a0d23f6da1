package org.cpip.io.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.Recommendation;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.ImportResult;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.ReadingProfile;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The cases of {@code plan/layouts.txt}: plans laid out as public bodies lay them out, in text, in Markdown or in both, and how
 * each is to be read. "profile" lines above a document are its reading profile.
 */
class LayoutsTest {

    @TestFactory
    Stream<DynamicTest> layouts() throws IOException {
        try (InputStream in = LayoutsTest.class.getResourceAsStream("/plan/layouts.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<DynamicTest> tests = new ArrayList<>();
            for (String part : all.split("(?m)^==== ")) {
                if (!part.isBlank() && !part.startsWith("#")) {
                    tests.addAll(tests(part));
                }
            }
            assertThat(tests).hasSizeGreaterThan(80);
            return tests.stream();
        }
    }

    /** One test a format; a case without a mark of a format is read as both, the "#" of Markdown taken out for text. */
    private static List<DynamicTest> tests(String part) {
        int end = part.indexOf('\n');
        String name = part.substring(0, end);
        String[] sides = part.substring(end + 1).split("(?m)^=>\\s*$", 2);
        String expected = sides[1].strip();
        boolean textOnly = name.endsWith("(text)");
        boolean markdownOnly = name.endsWith("(Markdown)");
        List<DynamicTest> tests = new ArrayList<>();
        if (!markdownOnly) {
            tests.add(DynamicTest.dynamicTest(name + ", text", () -> assertThat(read("plan.txt", plain(sides[0])))
                    .isEqualTo(expected)));
        }
        if (!textOnly) {
            tests.add(DynamicTest.dynamicTest(name + ", Markdown", () -> assertThat(read("plan.md", sides[0]))
                    .isEqualTo(expected)));
        }
        return tests;
    }

    /** As a browser copies it: headings without marks, bullets as dots, nothing bold. */
    private static String plain(String markdown) {
        return markdown.lines()
                .map(line ->
                        line.replaceFirst("^#+ ", "").replaceFirst("^- ", "• ").replace("**", ""))
                .collect(Collectors.joining("\n"));
    }

    private static String read(String name, String document) throws IOException {
        String[] profile = document.lines()
                .filter(line -> line.startsWith("profile "))
                .map(line -> line.substring(8))
                .toArray(String[]::new);
        String text = document.replaceAll("(?m)^profile .*\n", "");
        ImportResult result = ProgrammeIO.load()
                .read(
                        Source.of(name, text.getBytes(StandardCharsets.UTF_8)),
                        ReadOptions.defaults().withProfile(ReadingProfile.of(profile)));
        List<String> said = new ArrayList<>();
        result.programme().ifPresent(programme -> say(programme, said));
        result.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() != Severity.INFO)
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .forEach(code -> said.add("! " + code));
        return String.join("\n", said);
    }

    private static void say(Programme programme, List<String> said) {
        for (Workstream workstream : programme.workstreams()) {
            said.add(workstream.title());
            workstream.actions().forEach(action -> said.add("  " + line(action)));
        }
        for (Recommendation made : programme.recommendations()) {
            said.add("recommendation " + made.number() + ": " + made.text()
                    + made.response().map(response -> " -> " + response).orElse("") + " " + made.actions());
        }
    }

    private static String line(Action action) {
        StringBuilder line = new StringBuilder(action.number() + " | " + action.wording());
        String due = action.milestones().stream()
                .flatMap(milestone -> date(milestone).stream())
                .collect(Collectors.joining("; "));
        line.append(due.isEmpty() ? "" : " | due " + due);
        line.append(action.leads().isEmpty() ? "" : " | lead " + String.join("; ", action.leads()));
        action.reportedStatus().ifPresent(status -> line.append(" | ").append(status));
        action.parent().ifPresent(parent -> line.append(" | part of ").append(parent));
        action.customFields()
                .forEach((name, value) ->
                        line.append(" | ").append(name).append('=').append(value.replace("\n", "\\n")));
        return line.toString();
    }

    private static Optional<String> date(Milestone milestone) {
        return milestone.due().map(due -> due.period().toString());
    }
}

package org.cpip.io.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.spi.exchange.Diagnostic;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code plan/recognise.txt}: a document, the rows that are expected of it, what is to be said. */
class RecogniserCasesTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        try (InputStream in = RecogniserCasesTest.class.getResourceAsStream("/plan/recognise.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<DynamicTest> tests = new ArrayList<>();
            for (String part : all.split("(?m)^### ")) {
                if (!part.isBlank() && !part.startsWith("#")) {
                    int end = part.indexOf('\n');
                    String[] sides = part.substring(end + 1).split("(?m)^=>\\s*$", 2);
                    tests.add(DynamicTest.dynamicTest(part.substring(0, end), () -> assertThat(recognise(sides[0]))
                            .isEqualTo(sides[1].strip())));
                }
            }
            assertThat(tests).hasSizeGreaterThan(20);
            return tests.stream();
        }
    }

    private static String recognise(String script) {
        List<String> said = new ArrayList<>();
        DiagnosticLog log = new DiagnosticLog();
        PlanRecogniser recogniser = new PlanRecogniser(Script.SOURCE, log, new PlanHandler() {
            @Override
            public void row(PlanRow row) {
                StringBuilder text = new StringBuilder(row.heading().title());
                text.append(" / ").append(row.number().isEmpty() ? "?" : row.number());
                text.append(": ").append(row.wording());
                row.fields().forEach((column, field) -> text.append(" | ")
                        .append(column)
                        .append('=')
                        .append(field.text().replace("\n", "\\n")));
                row.customFields()
                        .forEach((name, value) ->
                                text.append(" | \"").append(name).append("\"=").append(value.replace("\n", "\\n")));
                said.add(text.toString());
            }

            @Override
            public void recommendation(PlanRecommendation made, Optional<PlanRow> action) {
                said.add("recommendation " + made.number() + ": " + made.text()
                        + made.response().map(response -> " -> " + response).orElse(""));
                action.ifPresent(this::row);
            }

            @Override
            public void title(String title) {
                said.add("title " + title);
            }

            @Override
            public void summary(String paragraph) {
                said.add("summary " + paragraph);
            }
        });
        Script.blocks(script).forEach(recogniser::block);
        recogniser.finish();
        for (Diagnostic diagnostic : log.inOrder()) {
            assertThat(diagnostic.remedy()).endsWith(".");
            assertThat(diagnostic.message()).endsWith(".");
            said.add(diagnostic.severity() + " " + diagnostic.code() + " "
                    + diagnostic.location().orElseThrow().toString().replace("doc, ", ""));
        }
        return String.join("\n", said);
    }
}

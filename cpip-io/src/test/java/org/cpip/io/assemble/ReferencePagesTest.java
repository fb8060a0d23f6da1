package org.cpip.io.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.cpip.io.recognise.ColumnWords;
import org.cpip.io.recognise.PlanColumn;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.spi.exchange.DiagnosticCode;
import org.junit.jupiter.api.Test;

/** What the reference pages say is what the code knows. */
class ReferencePagesTest {

    @Test
    void columnsPageListsExactlyTheWordsThatAreKnown() throws IOException {
        Map<PlanColumn, List<String>> words = ColumnWords.all();
        StringBuilder expected = new StringBuilder("| column | headings |\n| --- | --- |\n");
        for (PlanColumn column : PlanColumn.values()) {
            if (!words.get(column).isEmpty()) {
                // the others are told by what their headings are made of
                append(expected, column.name(), words.get(column));
            }
        }
        assertThat(Files.readString(page("columns.md"))).contains(expected);
    }

    @Test
    void columnsPageListsExactlyTheStatusesAndRatingsThatAreKnown() throws IOException {
        StringBuilder statuses = new StringBuilder("| status | words |\n| --- | --- |\n");
        for (DeliveryStatus status : DeliveryStatus.values()) {
            append(statuses, status.name(), status.words());
        }
        StringBuilder ratings = new StringBuilder("| rating | words |\n| --- | --- |\n");
        for (Rating rating : Rating.values()) {
            append(ratings, rating.name(), rating.words());
        }
        assertThat(Files.readString(page("columns.md"))).contains(statuses).contains(ratings);
    }

    @Test
    void everyCodeHasASectionAndEverySectionACode() throws Exception {
        List<String> codes = new ArrayList<>();
        for (String name : List.of(
                "text.TextProblem",
                "recognise.PlanProblem",
                "assemble.FieldProblem",
                "internal.carried.BesideProblem")) {
            for (Object problem : Class.forName("org.cpip.io." + name).getEnumConstants()) {
                codes.add(((DiagnosticCode) problem).code());
            }
        }
        assertThat(Files.readAllLines(page("diagnostics/plan.md")).stream()
                        .filter(line -> line.startsWith("### "))
                        .map(line -> line.substring(4)))
                .containsExactlyInAnyOrderElementsOf(codes)
                .hasSizeGreaterThan(20);
    }

    @Test
    void noWordNamesTwoColumns() {
        Map<String, PlanColumn> seen = new TreeMap<>();
        ColumnWords.all()
                .forEach((column, words) -> words.forEach(word -> {
                    assertThat(ColumnWords.column(word)).as(word).contains(column);
                    PlanColumn before = seen.put(word.toLowerCase(Locale.ROOT), column);
                    assertThat(before == null || before == column).as(word).isTrue();
                }));
    }

    private static void append(StringBuilder table, String name, List<String> words) {
        table.append("| ")
                .append(name.charAt(0))
                .append(name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' '))
                .append(" | ")
                .append(words.stream().map(word -> "`" + word + "`").collect(Collectors.joining(", ")))
                .append(" |\n");
    }

    private static Path page(String name) {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path page = at.resolve("docs/reference").resolve(name);
            if (Files.exists(page)) {
                return page;
            }
        }
        throw new AssertionError("docs/reference/" + name + " is missing");
    }
}

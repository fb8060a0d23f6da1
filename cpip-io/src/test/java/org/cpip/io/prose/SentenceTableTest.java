package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.io.prose.Reading.FoundMilestone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of our own, each with the dates that a person reads in it. */
class SentenceTableTest {

    record Row(String sentence, String edtf, String words, String why) {

        @Override
        public String toString() {
            return why + ": " + sentence;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream in = SentenceTableTest.class.getResourceAsStream("/prose/sentences.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<Row> rows = text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> new Row(cells[0].strip(), cells[1].strip(), cells[2].strip(), cells[3].strip()))
                    .toList();
            return rows.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsTheDatesThatAPersonReads(Row row) {
        List<FoundMilestone> found = ProseReader.read(row.sentence()).milestones();
        assertThat(found.stream().map(SentenceTableTest::print).collect(Collectors.joining("; ")))
                .isEqualTo(row.edtf());
        assertThat(found.stream().map(m -> m.at().of(row.sentence())).collect(Collectors.joining("; ")))
                .isEqualTo(row.words());
        assertThat(found).allSatisfy(m -> assertThat(m.title()).isNotBlank());
    }

    @Test
    void tableHasBothPromisesAndOtherSentences() throws IOException {
        List<Row> rows = rows().toList();
        assertThat(rows.stream().filter(row -> row.edtf().isEmpty())).hasSizeGreaterThan(30);
        assertThat(rows.stream().filter(row -> !row.edtf().isEmpty())).hasSizeGreaterThan(60);
    }

    private static String print(FoundMilestone milestone) {
        String again = milestone
                .recurrence()
                .map(r -> "@" + r.every() + " " + r.unit())
                .orElse("");
        return milestone.due().map(due -> due.edtf()).orElse("-") + again;
    }
}

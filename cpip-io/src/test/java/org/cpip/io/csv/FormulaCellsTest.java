package org.cpip.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cpip.io.internal.CsvRecordWriter;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaCellsTest {

    /** Each sign that starts a formula, with and without apostrophes before it, and apostrophes before words. */
    static Stream<String> texts() {
        return Stream.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "", "'", "word")
                .flatMap(sign -> Stream.of(sign + "1", "'" + sign + "1", "''" + sign + "1", sign));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comesBackAndOpensNoFormula(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvRecordWriter csv = new CsvRecordWriter(out);
        csv.write(List.of("before", text, "after"));
        csv.write(List.of(text));
        csv.flush();

        Seen seen = Seen.in(
                Source.of("plan.csv", out.toByteArray()),
                ReadOptions.defaults().withValues(Map.of("separator", "comma", "encoding", "utf-8")));

        assertThat(seen.grid()).containsExactly(List.of("before", text, "after"), List.of(text));
        assertThat(out.toString("UTF-8")).doesNotContainPattern("before,\"?[=+\\-@\\t\\r\\n＝＋－＠]");
    }

    @Test
    void aNumberIsNoFormulaAndARecordWithoutCellsABlankLine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvRecordWriter csv = new CsvRecordWriter(out);
        csv.plain("-1.5");
        csv.cell("-1.5");
        csv.cell("");
        csv.end();
        csv.end();
        csv.flush();

        assertThat(out.toString("UTF-8")).isEqualTo("-1.5,'-1.5,\r\n\r\n");
    }
}

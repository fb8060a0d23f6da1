package org.cpip.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.cpip.io.cells.FormulaGuard;
import org.cpip.io.internal.CsvRecordWriter;
import org.cpip.spi.Probe;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;

class CsvLawsTest {

    @Property
    void readingGivesBackEveryGridThatWasWritten(
            @ForAll("grids") List<List<String>> grid, @ForAll Separator separator, @ForAll boolean bom)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvRecordWriter writer = new CsvRecordWriter(out, separator.sign(), bom);
        for (List<String> row : grid) {
            writer.write(row);
        }
        writer.flush();

        Seen seen = Seen.in(
                Source.of("plan.csv", out.toByteArray()),
                ReadOptions.defaults().withValues(Map.of("separator", separator.word(), "encoding", "utf-8")));

        assertThat(seen.grid()).isEqualTo(grid);
    }

    @Property
    void noCellThatIsWrittenOpensAFormula(@ForAll("cells") String cell) {
        String written = FormulaGuard.defuse(cell);

        assertThat(written).doesNotMatch("(?s)[=+\\-@\\t\\r\\n＝＋－＠].*");
        assertThat(FormulaGuard.isDefused(written.toCharArray(), 0, written.length()))
                .isEqualTo(!written.equals(cell));
    }

    @Property(tries = 3000)
    void anyBytesGiveRowsAndDiagnosticsOrALimit(@ForAll("bytes") byte[] bytes) throws IOException {
        Limits limits = Limits.defaults().withRows(8).withCells(8).withTextLength(40);
        Source source = Source.of("plan.csv", bytes);
        new CsvImporter().detect(Probe.of(source));
        Seen seen;
        try {
            seen = Seen.in(source, ReadOptions.defaults().withLimits(limits));
        } catch (LimitExceededException e) {
            assertThat(e.location().line()).isPositive();
            return;
        }

        assertThat(seen.rows()).hasSizeLessThanOrEqualTo(8);
        assertThat(seen.rows().size() + seen.diagnostics().size()).isPositive();
    }

    @Provide
    Arbitrary<List<List<String>>> grids() {
        return cells().list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(5);
    }

    /** Any Unicode text, with what CSV and formulas are made of more often than chance would have it. */
    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> any = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .map(Character::toString);
        Arbitrary<String> telling = Arbitraries.of(
                "\"", ",", ";", "\t", "|", "\r", "\n", "\r\n", "'", "=", "+", "-", "@", " ", "\0", "\ufeff", "＝",
                "sep=", "é", "word", "#", "\u0085", "\u2028", "\ufffd");
        return Arbitraries.frequencyOf(Tuple.of(1, any), Tuple.of(3, telling))
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        Arbitrary<byte[]> nearly = Arbitraries.strings()
                .withChars("ab \",;\t|\r\n'=\0\ufeffé")
                .ofMaxLength(120)
                .flatMap(text -> Arbitraries.of(
                                StandardCharsets.UTF_8,
                                StandardCharsets.UTF_16LE,
                                StandardCharsets.UTF_16,
                                StandardCharsets.ISO_8859_1)
                        .map(text::getBytes));
        return Arbitraries.oneOf(noise, nearly);
    }
}

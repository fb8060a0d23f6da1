package org.cpip.collect.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.cpip.collect.template.ReturnForm.Answer;
import org.cpip.model.IndicatorValue;
import org.cpip.model.IndicatorValue.Measured;
import org.cpip.model.IndicatorValue.Missing;
import org.cpip.model.IndicatorValue.NotApplicable;
import org.cpip.spi.exchange.Severity;
import org.cpip.spi.exchange.SourceLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureCellTest {

    static Stream<String> cells() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FigureCellTest.class.getResourceAsStream("/returns/figures.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void readsWhatStandsInACellOrSaysThatItCanMeanSeveralThings(String line) {
        String[] parts = line.split("\\|");
        FigureCell cell = FigureCell.read(
                SampleRound.plan().indicators().get(0),
                new Answer(parts[0].strip(), parts[1].strip(), ""),
                SourceLocation.of("a.csv"));
        assertThat(words(cell)).isEqualTo(parts[2].strip());
    }

    private static String words(FigureCell cell) {
        boolean error =
                cell.remark().filter(one -> one.severity() == Severity.ERROR).isPresent();
        if (error) {
            assertThat(cell.value()).isEmpty();
            return cell.remark().get().code();
        }
        return cell.value().map(FigureCellTest::words).orElse("blank");
    }

    private static String words(IndicatorValue value) {
        return value instanceof Measured figure
                ? figure.number().toPlainString()
                : value instanceof Missing ? "missing" : value instanceof NotApplicable ? "not applicable" : "withheld";
    }
}

package org.cpip.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.cpip.model.CountedThing;
import org.cpip.model.Indicator;
import org.cpip.model.IndicatorMeasure;
import org.cpip.model.IndicatorTarget;
import org.cpip.model.Programme;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.spi.exchange.Capability;
import org.cpip.spi.exchange.WriteOptions;
import org.cpip.testkit.SamplePlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonExporterTest {

    private static final Programme SMALL =
            Programme.builder().id("p").title("P").build();

    @Test
    void writesAnEmptyProgrammeInFiveLines() {
        assertThat(Json.write(SMALL)).asString(StandardCharsets.UTF_8).isEqualTo("""
                {
                  "schemaVersion": "2",
                  "id": "p",
                  "title": "P",
                  "workstreams": []
                }
                """);
    }

    @Test
    void flushesTheStreamAndLeavesItOpen() throws IOException {
        StringBuilder calls = new StringBuilder();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                calls.append("flush ").append(size());
            }

            @Override
            public void close() {
                calls.append(" close");
            }
        };

        assertThat(new JsonExporter().write(SMALL, out, WriteOptions.defaults()).losses())
                .isEmpty();
        assertThat(calls).startsWith("flush " + Json.write(SMALL).length).doesNotContain("close");
    }

    @Test
    void passesOnTheFailureOfTheStream() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };

        assertThatThrownBy(() -> new JsonExporter().write(SamplePlans.full(), full, WriteOptions.defaults()))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    @Test
    void writesNonAsciiAsItIsAndEscapesHalvesOfPairs() {
        Programme programme = SMALL.toBuilder().title("é 🪨 \ud83e! \udea8").build();

        assertThat(Json.write(programme)).asString(StandardCharsets.UTF_8).contains("\"é 🪨 \\uD83E! \\uDEA8\"");
        assertThat(Json.read(Json.write(programme)).orThrow()).isEqualTo(programme);
    }

    @ParameterizedTest
    @CsvSource({
        "12.50, 12.50",
        "0, 0",
        "0.00, 0.00",
        "-7, -7",
        "1E-9, 0.000000001",
        "1E+3, 1E+3",
        "1E-200, 1E-200",
        "123456789012345678901234567890.123, 123456789012345678901234567890.123"
    })
    void writesANumberInPlainDigitsWhereTheyGiveItBack(String number, String written) {
        Programme programme = SMALL.toBuilder()
                .addIndicator(Indicator.builder()
                        .id("i")
                        .title("I")
                        .measure(IndicatorMeasure.values()[0])
                        .counts(CountedThing.OTHER)
                        .addTarget(new IndicatorTarget(EdtfPeriod.parse("2017"), new BigDecimal(number)))
                        .build())
                .build();

        assertThat(Json.write(programme)).asString().contains("\"value\": " + written + "\n");
        assertThat(Json.read(Json.write(programme)).orThrow()).isEqualTo(programme);
    }

    @Test
    void declaresItselfLossless() {
        assertThat(new JsonExporter().format().capabilities()).containsExactly(Capability.LOSSLESS);
        assertThat(new JsonExporter().format()).isEqualTo(new JsonImporter().format());
    }
}

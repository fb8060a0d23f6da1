package org.cpip.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.cpip.spi.exchange.LimitExceededException;
import org.cpip.spi.exchange.Limits;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonLimitsTest {

    private static final Limits SMALL =
            Limits.defaults().withBytes(5_000).withDepth(8).withTextLength(20);

    static Stream<Arguments> beyond() {
        String indicator = "{\"id\": \"i\", \"indicators\": [{\"targets\": [{\"value\": %s}]}]}";
        return Stream.of(
                Arguments.of("bytes", "{}" + " ".repeat(5_000)),
                Arguments.of("depth", "[".repeat(100_000).substring(0, 5_000)),
                Arguments.of("depth", "{\"x\": ".repeat(100)),
                Arguments.of("textLength", "{\"title\": \"" + "x".repeat(21) + "\"}"),
                Arguments.of("textLength", "{\"" + "x".repeat(21) + "\": 1}"),
                Arguments.of("textLength", indicator.formatted("1".repeat(21))),
                Arguments.of("textLength", indicator.formatted("0." + "1".repeat(21))));
    }

    @ParameterizedTest
    @MethodSource("beyond")
    void namesTheLimitThatAFileGoesBeyond(String limit, String text) {
        LimitExceededException thrown = catchThrowableOfType(
                LimitExceededException.class,
                () -> read(text, ReadOptions.defaults().withLimits(SMALL)));

        assertThat(thrown.limit()).isEqualTo(limit);
        assertThat(thrown.location().source()).isEqualTo("plan.json");
        assertThat(limit.equals("bytes") || thrown.location().line() == 1).isTrue();
    }

    @Test
    void takesAFileThatStaysWithinTheLimits() throws Exception {
        String text = "{\"schemaVersion\": \"1\", \"id\": \"" + "i".repeat(20) + "\", \"title\": \"T\"}";

        assertThat(new JsonImporter()
                        .read(source(text), ReadOptions.defaults().withLimits(SMALL))
                        .hasErrors())
                .isFalse();
    }

    @Test
    void stopsAtAHundredThousandOpeningBracketsWithoutOverflowingTheStack() {
        for (String opening : new String[] {"[", "{\"a\":", "{\"workstreams\":[", "[{\"a\":"}) {
            LimitExceededException thrown = catchThrowableOfType(
                    LimitExceededException.class, () -> read(opening.repeat(100_000), ReadOptions.defaults()));

            assertThat(thrown.limit()).isEqualTo("depth");
        }
    }

    private static void read(String text, ReadOptions options) throws Exception {
        new JsonImporter().read(source(text), options);
    }

    private static Source source(String text) {
        return Source.of("plan.json", text.getBytes(StandardCharsets.UTF_8));
    }
}

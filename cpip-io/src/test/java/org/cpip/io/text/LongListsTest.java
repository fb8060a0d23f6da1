package org.cpip.io.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cpip.io.ProgrammeIO;
import org.cpip.model.Programme;
import org.cpip.spi.exchange.ReadOptions;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that have come as far as numbers that may be years, and years that begin a line where it was wrapped. */
class LongListsTest {

    private static Programme read(String text) throws IOException {
        return ProgrammeIO.load()
                .read(
                        Source.of("plan.txt", ("Harbour plan\n\nHarbours\n\n" + text).getBytes(StandardCharsets.UTF_8)),
                        ReadOptions.defaults())
                .programme()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\n\n"})
    void everyNumberOfALongListBeginsAnAction(String between) throws IOException {
        String list = IntStream.rangeClosed(1, 2_050)
                .mapToObj(i -> i + ". The Board will mend quay " + i + ".")
                .collect(Collectors.joining(between));

        assertThat(read(list).actions()).hasSize(2_050);
    }

    @Test
    void aYearThatBeginsALineIsNoNumber() throws IOException {
        assertThat(read("1. The Board will mend the quay by June\n2031. It is old.\n2. The Board will mend the pier.\n")
                        .actions())
                .hasSize(2)
                .first()
                .extracting(action -> action.wording())
                .isEqualTo("The Board will mend the quay by June 2031. It is old.");
    }
}

package org.cpip.spi.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.cpip.spi.SpiVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpiRangeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0.1,0.2) | 0.1    | true",
                "[0.1,0.2) | 0.1.7  | true",
                "[0.1,0.2) | 0.2    | false",
                "[0.1,0.2) | 0.2.0  | false",
                "[0.1,0.2] | 0.2    | true",
                "[0.1,0.2) | 0.0.9  | false",
                "(0.1,0.2) | 0.1    | false",
                "(0.1,0.2) | 0.1.1  | true",
                "[0.1,)    | 12.0   | true",
                "(,0.2)    | 0.1    | true",
                "(,0.2)    | 0.10   | false",
                "[ 1 , 2 ) | 1.4    | true",
            })
    void aVersionLiesWithinItsBounds(String range, String version, boolean included) {
        assertThat(SpiRange.parse(range).orElseThrow().includes(version)).isEqualTo(included);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.1", "[0.1]", "[0.1;0.2)", "[a,b)", "[0.1,0.2", "[0.1.2.3.4,)", "[99999999999,)"})
    void whatIsNoRangeIsTold(String text) {
        assertThat(SpiRange.parse(text)).isEmpty();
        assertThat(Archive.fits(Optional.of(text))).isFalse();
    }

    @Test
    void theCurrentVersionIsThatOfTheLibrary() {
        assertThat(SpiVersion.CURRENT).matches("\\d+\\.\\d+");
        assertThat(Archive.fits(Optional.of("[" + SpiVersion.CURRENT + ",)"))).isTrue();
        assertThat(Archive.fits(Optional.empty())).isTrue();
    }
}

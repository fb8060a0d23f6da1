package org.cpip.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionTest {

    @Test
    void leavesTextFromLeftToRightAlone() {
        assertThat(Direction.isolated("Plan – d’été 1")).isEqualTo("Plan – d’été 1");
    }

    @Test
    void setsTextFromRightToLeftApart() {
        assertThat(Direction.isolated("\u05e9\u05dc 1")).isEqualTo("\u2068\u05e9\u05dc 1\u2069");
    }

    @Test
    void takesAwayMarksThatWouldTurnTheRestOfTheSentence() {
        assertThat(Direction.isolated("a\u202eb\u2069c")).isEqualTo("\u2068abc\u2069");
    }
}

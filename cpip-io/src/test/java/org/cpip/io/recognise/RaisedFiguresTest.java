package org.cpip.io.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RaisedFiguresTest {

    @ParameterizedTest
    @CsvSource({
        "400 homes¹ by June, 400 homes by June",
        "the roofs.², the roofs.",
        "300m² of glass, 300m² of glass",
        "5 km² of sea, 5 km² of sea",
        "10³ times, 10³ times",
        "5 дм² бумаги, 5 дм² бумаги",
        "¹ Subject to planning, ¹ Subject to planning",
    })
    void thoseOfUnitsStayAndTheMarksOfNotesGo(String text, String without) {
        assertThat(RaisedFigures.without(text)).isEqualTo(without);
    }
}

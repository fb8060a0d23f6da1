package org.cpip.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryConfidence.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusWordsTest {

    @ParameterizedTest
    @EnumSource
    void everyStatusHasALabelThatReadsBackAsDoAllItsWords(DeliveryStatus status) {
        assertThat(status.words()).startsWith(status.label()).doesNotHaveDuplicates();
        assertThat(status.label()).isNotBlank();
        for (String word : status.words()) {
            assertThat(DeliveryStatus.ofWords(word)).hasValue(status);
            assertThat(DeliveryStatus.ofWords(
                            " " + word.toUpperCase(Locale.ROOT).replace(' ', '-') + "."))
                    .hasValue(status);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRatingHasALabelThatReadsBackAsDoAllItsWords(Rating rating) {
        assertThat(rating.words()).startsWith(rating.label()).doesNotHaveDuplicates();
        assertThat(rating.label()).isNotBlank();
        for (String word : rating.words()) {
            assertThat(Rating.ofWords(word)).hasValue(rating);
            assertThat(Rating.ofWords(" " + word.toLowerCase(Locale.ROOT).replace("/", " - ") + "."))
                    .hasValue(rating);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "' - '", "Amber/Blue", "Started late", "?"})
    void otherWordsAreNoStatusAndNoRating(String text) {
        assertThat(DeliveryStatus.ofWords(text)).isEmpty();
        assertThat(Rating.ofWords(text)).isEmpty();
    }

    @Test
    void oneWordForTwoConstantsIsAMistake() {
        assertThatThrownBy(() -> new WordIndex<>(Scale.values(), scale -> List.of("Same")))
                .hasMessageContaining("\"Same\"");
    }

    @ParameterizedTest
    @EnumSource
    void aScaleHasJustTheRatingsThatCanStandOnIt(Scale scale) {
        for (Rating rating : Rating.values()) {
            Scale on = DeliveryConfidence.on(scale, rating).scale();
            assertThat(on == scale).isEqualTo(scale.ratings().contains(rating));
            assertThat(on).isIn(scale, Scale.FIVE_POINT);
        }
    }
}

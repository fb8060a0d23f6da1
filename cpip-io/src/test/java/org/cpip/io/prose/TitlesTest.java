package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.cpip.io.prose.Reading.FoundMilestone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We will publish the strategy by March 2018. | Publish the strategy",
                "The strategy will be published by March 2018. | The strategy will be published",
                "The results of the improvement work in Fife, Angus, and Perth & Kinross will be evaluated in 2018."
                        + " | The results of the improvement work in Fife, Angus, and Perth & Kinross will be evaluated",
                "The board meets monthly, and a report will be published in 2018. | A report will be published",
            })
    void saysWhatIsToBeThere(String sentence, String title) {
        assertThat(ProseReader.read(sentence).milestones())
                .extracting(FoundMilestone::title)
                .last()
                .isEqualTo(title);
    }
}

package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a promise with a date hangs on. */
class ConditionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Should the ballot pass, we will plant the second wood in 2029. | Should the ballot pass",
                "Subject to consent, we will plant it in 2029. | Subject to consent",
                "We will extend the walk in 2029 if it draws visitors. | if it draws visitors",
                "Where funds allow, we will plant it in 2029. | ''",
                "We will try two hides in 2029 with a view to adding more if birds come. | ''",
                "We should meet in 2029. | ''"
            })
    void areFoundWhereThePromiseHangsOnThem(String sentence, String words) {
        Reading reading = ProseReader.read(sentence);

        assertThat(reading.milestones()).hasSize(1);
        assertThat(reading.milestones().get(0).condition().orElse("")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Following the ballot in June 2028, we will open it.",
                "It will be judged after Stage 2 ends in June 2028."
            })
    void theDateOfAnEventAloneIsADoubt(String sentence) {
        assertThat(ProseReader.read(sentence).doubts())
                .anySatisfy(doubt -> assertThat(doubt.message()).contains("gives no date of its own"));
    }
}

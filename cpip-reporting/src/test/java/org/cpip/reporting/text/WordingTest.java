package org.cpip.reporting.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.date.Recurrence;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.MilestoneState;
import org.cpip.reporting.ProgressState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private final Wording words = Wording.english();

    @ParameterizedTest
    @CsvSource({
        "2017-05-31, 31 May 2017",
        "2017-05, May 2017",
        "2017-22, summer 2017",
        "2017-24, winter 2017",
        "2019-33, January to March 2019",
        "2019-41, second half of 2019",
        "2017, 2017",
        "../2017-03, by March 2017",
        "2018-04/.., from April 2018",
        "2019-05/2019-07, May 2019 to July 2019",
        "2017~, about 2017",
        "2017-05?, May 2017 (uncertain)",
        "../2017-03%, by about March 2017 (uncertain)",
        "201X, 2010 to 2019",
        "2017-03-XX, March 2017",
        "/2017-03, from an unknown date to March 2017",
        "2017-03/, from March 2017 to an unknown date",
    })
    void putsPeriodWithoutWordsIntoWords(String edtf, String expected) {
        assertThat(words.due(TargetDate.parse(edtf))).isEqualTo(expected);
    }

    @Test
    void keepsTheWordsOfThePlan() {
        assertThat(words.due(TargetDate.of(TargetDate.parse("2017-22").period(), "over the summer {0} '")))
                .isEqualTo("over the summer {0} '");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1 | 1 | As at D, 1 of one milestone is overdue, by one day (A: T).",
                "1 | 9 | 2 | As at D, 1 of 9 milestones is overdue, by 2 days (A: T).",
                "3 | 9 | 1091 | As at D, 3 of 9 milestones are overdue, the longest by 1,091 days (A: T).",
            })
    void countsOverdueInWords(int overdue, int total, long days, String expected) {
        assertThat(words.text("summary.lead.overdue", "D", overdue, total, days, "A", "T"))
                .isEqualTo(expected);
    }

    @Test
    void hasAWordForEveryConstant() {
        Stream.of(ProgressState.values()).forEach(state -> {
            assertThat(words.state(state)).isNotBlank();
            assertThat(words.text("reading." + state)).isNotBlank();
        });
        Stream.of(MilestoneState.values()).forEach(state -> {
            assertThat(words.state(state)).isNotBlank();
            assertThat(words.text("milestones.caption." + state, 2)).contains("2 milestones");
        });
        Stream.of(DeliveryStatus.values())
                .forEach(status -> assertThat(words.status(status)).isNotBlank());
        Stream.of(DeliveryConfidence.Rating.values())
                .forEach(rating -> assertThat(words.confidence(DeliveryConfidence.fivePoint(rating)))
                        .isNotBlank());
        Stream.of(Recurrence.Unit.values()).forEach(unit -> {
            assertThat(words.text("every." + unit, 1)).startsWith("every ").doesNotContain("1");
            assertThat(words.text("every." + unit, 2)).startsWith("every 2 ").endsWith("s");
        });
    }
}

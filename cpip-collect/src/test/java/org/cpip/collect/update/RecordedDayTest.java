package org.cpip.collect.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.Diagnostic;
import org.cpip.spi.exchange.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day that answers came in, against the day that they speak of. */
class RecordedDayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-03-31 |",
                "2017-04-05 |",
                "2017-03-01 | The answer for w-1 speaks of 2017-03-31, and 1 more of such days, and was recorded before, on 2017-03-01; "
                        + "reports from then on have it.",
                "2017-03-30 | The answer for w-2 speaks of 2017-03-31, and was recorded before, on 2017-03-30; "
                        + "reports from then on have it.",
            })
    void anAnswerBeforeTheDayThatItSpeaksOfIsToldOnce(LocalDate recorded, String said) throws IOException {
        String first = recorded.getDayOfMonth() == 30 ? "2017-03-30" : "2017-03-31";
        Updates answers = Updates.read(Source.of(
                "answers.csv",
                ("id,as at,status\nw-1," + first + ",Delayed\nw-2,2017-03-31,Delayed\n")
                        .getBytes(StandardCharsets.UTF_8)));

        UpdateResult result =
                Updates.apply(plan(), answers, UpdateOptions.defaults().withRecorded(recorded));

        assertThat(result.applied()).hasSize(2);
        assertThat(result.diagnostics())
                .extracting(Diagnostic::message)
                .isEqualTo(said == null ? List.of() : List.of(said));
    }

    private static Programme plan() {
        return Programme.builder()
                .id("plan")
                .title("Plan")
                .addWorkstream(Workstream.builder()
                        .id("w")
                        .title("Works")
                        .addAction(Action.builder()
                                .id("w-1")
                                .number("1")
                                .wording("Dig.")
                                .build())
                        .addAction(Action.builder()
                                .id("w-2")
                                .number("2")
                                .wording("Build.")
                                .build())
                        .build())
                .build();
    }
}

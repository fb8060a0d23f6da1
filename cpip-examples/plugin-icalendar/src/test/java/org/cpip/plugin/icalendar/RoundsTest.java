package org.cpip.plugin.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundsTest {

    /** Work can be said to begin in the year 0000, which no calendar knows. */
    @ParameterizedTest
    @CsvSource({"2018-03-01, 2018-03-01", "0000-06-01, 2018-06-01"})
    void aSeriesThatOnlyEndsBeginsWithTheWorkWhereACalendarCanSaySo(LocalDate began, LocalDate from) {
        Rounds rounds = Rounds.of(
                        EdtfPeriod.parse("../2018-06"),
                        Recurrence.of(1, Recurrence.Unit.WEEK),
                        "weekly until June 2018",
                        "",
                        Optional.of(began))
                .orElseThrow();

        assertThat(rounds.days().first()).isBetween(from, from.plusDays(6));
    }
}

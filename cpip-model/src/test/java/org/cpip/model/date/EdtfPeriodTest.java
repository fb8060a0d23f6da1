package org.cpip.model.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2017-05-31, 2017-05-31, 2017-05-31",
        "2018-04,    2018-04-01, 2018-04-30",
        "2016-02,    2016-02-01, 2016-02-29",
        "2017-21,    2017-03-01, 2017-05-31",
        "2017-22,    2017-06-01, 2017-08-31",
        "2017-23,    2017-09-01, 2017-11-30",
        "2017-24,    2017-12-01, 2018-02-28",
        "9999-24,    9999-12-01, +10000-02-29",
        "2019-33,    2019-01-01, 2019-03-31",
        "2019-34,    2019-04-01, 2019-06-30",
        "2019-35,    2019-07-01, 2019-09-30",
        "2019-36,    2019-10-01, 2019-12-31",
        "2019-40,    2019-01-01, 2019-06-30",
        "2019-41,    2019-07-01, 2019-12-31",
        "2017,       2017-01-01, 2017-12-31",
        "0000,       0000-01-01, 0000-12-31",
        "2019-05/2019-07,    2019-05-01, 2019-07-31",
        "2018-04/2019-03,    2018-04-01, 2019-03-31",
        "../2017-03,         ,           2017-03-31",
        "2018-04/..,         2018-04-01, ",
        "/2017-03,           ,           2017-03-31",
        "2018-04/,           2018-04-01, ",
        "2017?,      2017-01-01, 2017-12-31",
        "2017-05~,   2017-05-01, 2017-05-31",
        "2017-05-31%, 2017-05-31, 2017-05-31",
        "2017-22~,   2017-06-01, 2017-08-31",
        "201X,       2010-01-01, 2019-12-31",
        "20XX,       2000-01-01, 2099-12-31",
        "2017-XX,    2017-01-01, 2017-12-31",
        "2016-02-XX, 2016-02-01, 2016-02-29",
        "2017-XX-XX, 2017-01-01, 2017-12-31",
        "2017~/2018-03?,     2017-01-01, 2018-03-31",
        "201X/2020,  2010-01-01, 2020-12-31",
        "2019-22/.., 2019-06-01, ",
        "../2019-23, , 2019-11-30",
    })
    void boundsAreTheFirstAndLastDayItCanMean(String edtf, LocalDate earliest, LocalDate latest) {
        EdtfPeriod period = EdtfPeriod.parse(edtf);

        assertThat(period.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(period.latest().orElse(null)).isEqualTo(latest);
        assertThat(period).hasToString(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../..",
                "/",
                "2017-13",
                "2017-00",
                "2017-00-01",
                "2017-02-30",
                "2017-25",
                "2017-32",
                "2017-37",
                "2017-42",
                "2017-22-01",
                "17",
                "201",
                "20177",
                "2017-5",
                "2017-5-31",
                "2017/05",
                "2017-05-31T00:00",
                "-2017",
                "-0044",
                "Y17000",
                "~",
                "2017??",
                "?2017",
                "201X~",
                "2017-03-XX?",
                "1XXX",
                "XXXX",
                "20X7",
                "2017-1X",
                "2017-XX-15",
                "2017-13-XX",
                "2017-22-XX",
                "2017-03-3X",
                "/..",
                "../",
                "{2017,2018}",
                "+2017",
                "2017-0x",
                "２０１７",
                "2019-07/2019-05",
                "2017/2018/2019",
                " 2017",
                "2017 "
            })
    void refusesWhatIsNoDateAndSaysWhatIs(String text) {
        assertThatThrownBy(() -> EdtfPeriod.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-03/2017-03, 2017-03",
        "2019-34/2019-34, 2019-34",
        "2018-22/2018-23, 2018-06/2018-11",
        "2018-36/2019-33, 2018-10/2019-03",
        "2018-33/2018-34, 2018-01/2018-06",
        "2018-24/2019-24, 2018-12/2020-02",
        "2018-40/2018-12-31, 2018-01/2018-12-31",
        "2018-34/.., 2018-04/..",
        "../2018-41, ../2018-12",
        "/2018-34, /2018-06",
        "2018-22~/2018-23, 2018-06~/2018-11",
        "9998/9999-24, 9998/9999-24"
    })
    void readsOtherSpellingsOfTheSamePeriod(String spelling, String canonical) {
        assertThat(EdtfPeriod.parse(spelling)).hasToString(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-05-31, 2017-06-01",
        "2017-06/.., 2017-07/..",
        "../2017-03, 2017-03",
        "2017, 2017-12-31",
        "2017-12-31, 2018-01/..",
        "2019-33, 2019-34",
        "2017, 2017?",
        "2017, 2017-XX",
        "../2017, /2017"
    })
    void comesInOrderOfTheLastDayItCanMean(String sooner, String later) {
        assertThat(EdtfPeriod.parse(sooner)).isLessThan(EdtfPeriod.parse(later));
    }

    @Property
    void parseUndoesPrint(@ForAll("periods") EdtfPeriod period) {
        assertThat(EdtfPeriod.parse(period.toString())).isEqualTo(period);
    }

    @Property
    void theEarliestDayIsNeverAfterTheLatest(@ForAll("periods") EdtfPeriod period) {
        if (period.earliest().isPresent() && period.latest().isPresent()) {
            assertThat(period.earliest().get())
                    .isBeforeOrEqualTo(period.latest().get());
        }
    }

    @Property
    void orderAgreesWithEquality(@ForAll("periods") EdtfPeriod a, @ForAll("periods") EdtfPeriod b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property
    void sortingIsTransitive(@ForAll("lists") List<EdtfPeriod> periods) {
        List<EdtfPeriod> sorted = periods.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            assertThat(sorted.get(0)).isLessThanOrEqualTo(sorted.get(i));
        }
    }

    @Provide
    Arbitrary<EdtfPeriod> periods() {
        return EdtfForms.periods();
    }

    @Provide
    Arbitrary<List<EdtfPeriod>> lists() {
        return EdtfForms.periods().list().ofMaxSize(20);
    }
}

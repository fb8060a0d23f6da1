package org.cpip.io.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    @ParameterizedTest
    @CsvSource({
        "2017-05-31, 31 May 2017",
        "2018-04, April 2018",
        "2017-22, summer 2017",
        "2019-33, first quarter of 2019",
        "2019-40, first half of 2019",
        "2017, 2017",
        "../2017-03, by March 2017",
        "../2019-12, by December 2019",
        "2017~, 2017~",
        "201X, 201X",
        "2017-03-XX, 2017-03-XX",
        "/2017-03, /2017-03",
        "2019-22/.., from summer 2019",
        "2018-04/.., from April 2018",
        "2019-05/2019-07, May 2019 to July 2019",
        "2018-04/2019-03, 2018-19",
        "2011-04/2012-03, financial year 2011-12",
        "2020-04/2021-03, financial year 2020-21",
        "1999-04/2000-03, financial year 1999-2000",
        "0987-05, 0987-05",
        "../9999, ../9999",
    })
    void printsBritishWords(String edtf, String words) {
        assertThat(DateWords.print(EdtfPeriod.parse(edtf))).isEqualTo(words);
    }

    @Property(tries = 5000)
    void whatIsPrintedReadsBackToTheSamePeriod(@ForAll("periods") EdtfPeriod period) {
        String words = DateWords.print(period);
        DateReader.CellDate read = DateReader.readCell(words);
        assertThat(read.date().map(date -> date.period())).as(words).contains(period);
        assertThat(read.doubt()).as(words).isEmpty();
    }

    @Provide
    Arbitrary<EdtfPeriod> periods() {
        Arbitrary<EdtfDate> dates = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(9, dates(Arbitraries.integers().between(1900, 2199))),
                net.jqwik.api.Tuple.of(1, dates(Arbitraries.integers().between(0, 9999))));
        Arbitrary<EdtfPeriod> between = Combinators.combine(dates, dates)
                .as((a, b) -> a.first().isAfter(b.last()) ? EdtfPeriod.between(b, a) : EdtfPeriod.between(a, b));
        Arbitrary<EdtfPeriod> financial = Arbitraries.integers()
                .between(1900, 2198)
                .map(year -> EdtfPeriod.between(new EdtfDate(year, 4, 0), new EdtfDate(year + 1, 3, 0)));
        return Arbitraries.oneOf(
                dates.map(EdtfPeriod::of),
                dates.map(EdtfPeriod::until),
                dates.map(EdtfPeriod::from),
                between,
                financial);
    }

    private static Arbitrary<EdtfDate> dates(Arbitrary<Integer> years) {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(1, 4);
        return Arbitraries.oneOf(
                years.map(EdtfDate::ofYear),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as((year, month) -> EdtfDate.ofMonth(YearMonth.of(year, month))),
                Combinators.combine(years, Arbitraries.integers().between(1, 365))
                        .as((year, day) -> EdtfDate.ofDay(LocalDate.ofYearDay(year, day))),
                Combinators.combine(years, numbers).as(EdtfDate::ofSeason),
                Combinators.combine(years, numbers).as(EdtfDate::ofQuarter),
                Combinators.combine(years, Arbitraries.integers().between(1, 2)).as(EdtfDate::ofHalf));
    }
}

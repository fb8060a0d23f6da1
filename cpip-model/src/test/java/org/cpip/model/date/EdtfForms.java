package org.cpip.model.date;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Every form of date and period, for laws. */
final class EdtfForms {

    private EdtfForms() {}

    static Arbitrary<EdtfDate> dates() {
        return Arbitraries.oneOf(
                plain(), plain().flatMap(EdtfForms::qualified), years().flatMap(EdtfForms::unspecified));
    }

    private static Arbitrary<EdtfDate> qualified(EdtfDate date) {
        return Arbitraries.of(EdtfQualifier.class)
                .map(sign -> new EdtfDate(date.year(), date.part(), date.day(), EdtfUnspecified.NONE, sign));
    }

    private static Arbitrary<EdtfDate> unspecified(int year) {
        String digits = String.format("%04d", year);
        return Arbitraries.of(
                        digits.substring(0, 3) + "X",
                        digits.substring(0, 2) + "XX",
                        digits + "-XX",
                        digits + "-XX-XX",
                        digits + "-02-XX")
                .map(EdtfDate::parse);
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(0, 9999);
    }

    private static Arbitrary<EdtfDate> plain() {
        Arbitrary<Integer> years = years();
        return Arbitraries.oneOf(
                years.map(EdtfDate::ofYear),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as((year, month) -> EdtfDate.ofMonth(YearMonth.of(year, month))),
                Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(EdtfDate::ofSeason),
                Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(EdtfDate::ofQuarter),
                Combinators.combine(years, Arbitraries.integers().between(1, 2)).as(EdtfDate::ofHalf),
                Combinators.combine(years, Arbitraries.integers().between(1, 365))
                        .as((year, day) -> EdtfDate.ofDay(LocalDate.ofYearDay(year, day))));
    }

    static Arbitrary<EdtfPeriod> periods() {
        return Arbitraries.oneOf(
                dates().map(EdtfPeriod::of),
                dates().map(EdtfPeriod::until),
                dates().map(EdtfPeriod::from),
                dates().map(date -> EdtfPeriod.parse("/" + date)),
                dates().map(date -> EdtfPeriod.parse(date + "/")),
                Combinators.combine(dates(), dates())
                        .as((a, b) ->
                                a.first().isAfter(b.last()) ? EdtfPeriod.between(b, a) : EdtfPeriod.between(a, b)));
    }
}

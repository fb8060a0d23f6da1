package org.cpip.io.prose;

import java.time.YearMonth;
import org.cpip.model.date.EdtfDate;

/** Sums with dates. */
final class DateArithmetic {

    private DateArithmetic() {}

    static boolean exist(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return false;
        }
        // A day without a year may be 29 February.
        return day <= YearMonth.of(year < 0 ? 2000 : year, month).lengthOfMonth();
    }

    /** The date of the same precision that ends where this one begins. */
    static EdtfDate before(EdtfDate date) {
        return step(date, -1);
    }

    /** The date of the same precision that begins where this one ends. */
    static EdtfDate after(EdtfDate date) {
        return step(date, 1);
    }

    /** The last month or day of so many months that begin with a month or day. */
    static EdtfDate lastOf(EdtfDate date, int months) {
        return date.precision() == EdtfDate.Precision.DAY
                ? EdtfDate.ofDay(date.first().plusMonths(months).minusDays(1))
                : EdtfDate.ofMonth(YearMonth.from(date.first()).plusMonths(months - 1L));
    }

    /** The first month of a quarter or half of a year, which EDTF has no intervals of; any other date as it is. */
    static EdtfDate firstMonth(EdtfDate date) {
        return isPartOfYear(date) ? EdtfDate.ofMonth(YearMonth.from(date.first())) : date;
    }

    /** The last month of a quarter or half of a year; any other date as it is. */
    static EdtfDate lastMonth(EdtfDate date) {
        return isPartOfYear(date) ? EdtfDate.ofMonth(YearMonth.from(date.last())) : date;
    }

    private static boolean isPartOfYear(EdtfDate date) {
        return switch (date.precision()) {
            case QUARTER, HALF_YEAR -> true;
            case DAY, MONTH, SEASON, YEAR, DECADE, CENTURY -> false;
        };
    }

    private static EdtfDate step(EdtfDate date, int by) {
        return switch (date.precision()) {
            case DAY -> EdtfDate.ofDay(date.first().plusDays(by));
            case MONTH -> EdtfDate.ofMonth(YearMonth.from(date.first()).plusMonths(by));
            case SEASON -> roll(date, 21, 4, by);
            case QUARTER -> roll(date, 33, 4, by);
            case HALF_YEAR -> roll(date, 40, 2, by);
            // prose has no decades: "the 2030s" is no date to it
            case YEAR, DECADE, CENTURY -> EdtfDate.ofYear(date.year() + by);
        };
    }

    private static EdtfDate roll(EdtfDate date, int base, int count, int by) {
        int number = date.year() * count + date.part() - base + by;
        return new EdtfDate(Math.floorDiv(number, count), base + Math.floorMod(number, count), 0);
    }
}

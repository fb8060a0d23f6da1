package org.cpip.model.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.cpip.model.date.EdtfDate.Precision;

/** Moves dates along by a recurrence without making them more precise: a year after "summer 2017" is "summer 2018". */
final class RecurringPeriods {

    private static final int SPRING = 21;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    private RecurringPeriods() {}

    /** The window {@code times} recurrences after the first; empty when it lies beyond the year 9999. */
    static Optional<EdtfPeriod> after(EdtfPeriod first, Recurrence recurrence, int times) {
        long steps = (long) recurrence.every() * times;
        try {
            return Optional.of(
                    first.isDate()
                            ? moved(first.start().orElseThrow(), recurrence.unit(), steps)
                            : ends(first, recurrence.unit(), steps));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static EdtfPeriod ends(EdtfPeriod first, Recurrence.Unit unit, long steps) {
        return new EdtfPeriod(
                first.start().map(date -> moved(date, unit, steps).start().orElseThrow()),
                first.end().map(date -> moved(date, unit, steps).end().orElseThrow()),
                first.missing());
    }

    private static EdtfPeriod moved(EdtfDate date, Recurrence.Unit unit, long steps) {
        return switch (unit) {
            case DAY -> byDays(date, steps);
            case WEEK -> byDays(date, Math.multiplyExact(steps, 7L));
            case MONTH -> byMonths(date, steps);
            case QUARTER -> byMonths(date, Math.multiplyExact(steps, 3L));
            case YEAR -> byMonths(date, Math.multiplyExact(steps, 12L));
        };
    }

    private static EdtfPeriod byDays(EdtfDate date, long days) {
        LocalDate first = date.first().plusDays(days);
        return date.precision() == Precision.DAY
                ? EdtfPeriod.of(like(date, first))
                : EdtfPeriod.between(
                        EdtfDate.ofDay(first), EdtfDate.ofDay(date.last().plusDays(days)));
    }

    private static EdtfPeriod byMonths(EdtfDate date, long months) {
        int length = date.precision().months();
        if (date.precision() == Precision.DAY) {
            return EdtfPeriod.of(like(date, date.first().plusMonths(months)));
        }
        if (months % length != 0) {
            // Half a year after "2017" begins in July: no year, season or quarter names that.
            return EdtfPeriod.between(month(date.first(), months), month(date.last(), months));
        }
        LocalDate first = date.first().plusMonths(months);
        int year = first.getYear();
        int month = first.getMonthValue();
        int part =
                switch (date.precision()) {
                    case MONTH -> month;
                    // Spring begins in March; winter in December, of whose year it is.
                    case SEASON -> SPRING + month / 3 - 1;
                    case QUARTER -> FIRST_QUARTER + month / 3;
                    case HALF_YEAR -> FIRST_HALF + month / 7;
                    case YEAR, DAY, DECADE, CENTURY -> 0;
                };
        // a year after "2017~" is "2018~", after "2017-XX" it is "2018-XX"
        return EdtfPeriod.of(new EdtfDate(year, part, 0, date.unspecified(), date.qualifier()));
    }

    private static EdtfDate like(EdtfDate date, LocalDate day) {
        return new EdtfDate(
                day.getYear(), day.getMonthValue(), day.getDayOfMonth(), date.unspecified(), date.qualifier());
    }

    private static EdtfDate month(LocalDate date, long months) {
        return EdtfDate.ofMonth(YearMonth.from(date).plusMonths(months));
    }
}

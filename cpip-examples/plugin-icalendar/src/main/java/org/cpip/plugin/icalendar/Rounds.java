package org.cpip.plugin.icalendar;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.Recurrence;

/**
 * How a date comes round: the days of its first occurrence, and the rule (RFC 5545, section 3.3.10) for the others.
 *
 * <p>An occurrence is shorter than the interval. What is due "quarterly from 2018" falls somewhere in each quarter: it is
 * shown on the last day, by which it is due.
 *
 * @param days of the first occurrence
 * @param rule the value of RRULE
 */
record Rounds(Days days, String rule) {

    /** An interval beyond this is no promise, and some readers count in few digits. */
    private static final int MOST = 9_999;

    /** "weekly until June 2018" */
    private static final Pattern UNTIL = Pattern.compile("\\b(until|till)\\b");

    /** "quarterly, starting in 2018-19", "weekly, by June 2018" */
    private static final Pattern FIRST =
            Pattern.compile("\\b(start|starting|starts|begin|beginning|begins|first|by|before|no later)\\b");

    /** "at the end of June", "the last day of each month" */
    private static final Pattern MONTH_END = Pattern.compile("\\b(end of|last day|month[- ]end|quarter[- ]end)\\b");

    /**
     * The occurrences of what is due in a period.
     *
     * @param said what the plan says of date and recurrence in words
     * @param title what is done
     * @param began when the work begins, if the plan says so
     * @return empty when the interval is beyond all reason
     */
    static Optional<Rounds> of(
            EdtfPeriod due, Recurrence recurrence, String said, String title, Optional<LocalDate> began) {
        if (RecurrenceRules.every(recurrence) > MOST) {
            return Optional.empty();
        }
        String words = said.toLowerCase(Locale.ROOT);
        Days named = Days.of(due);
        boolean ends = ends(due, named, recurrence, words)
                || due.start().isEmpty()
                        && UNTIL.matcher(words + " " + title.toLowerCase(Locale.ROOT))
                                .find();
        // "until June 2018" says no beginning
        LocalDate first = !ends || due.start().isPresent()
                ? named.first()
                : began.filter(day -> day.isBefore(named.first()) && Stamp.isWritable(day))
                        .orElse(named.first());
        boolean isLong = named.length() >= shortest(recurrence);
        Days days = ends || isLong ? lastDay(first, named.last(), recurrence) : named;
        boolean monthEnd = !named.isOneDay() || MONTH_END.matcher(words).find();
        String rule = RecurrenceRules.rule(recurrence, days.first(), monthEnd);
        return Optional.of(new Rounds(days, ends ? rule + ";UNTIL=" + ContentLines.digits(named.last()) : rule));
    }

    /** Whether the period is that of the whole series, and not that of its first date. */
    private static boolean ends(EdtfPeriod due, Days named, Recurrence recurrence, String words) {
        boolean isOfMany = named.length() > longest(recurrence);
        // "monthly 2018-2020", "weekly" with a date of ../2018-06; but "monthly, starting in 2018" is the first of them
        return due.end().isPresent()
                && !due.isDate()
                && isOfMany
                && !FIRST.matcher(words).find();
    }

    /** The days of the shortest interval, and one more where as many leave no day between. */
    private static long shortest(Recurrence recurrence) {
        long every = recurrence.every();
        return switch (recurrence.unit()) {
            case DAY -> every + 1;
            case WEEK -> 7 * every;
            case MONTH -> 28 * every;
            case QUARTER -> 84 * every;
            case YEAR -> 365 * every;
        };
    }

    private static long longest(Recurrence recurrence) {
        long every = recurrence.every();
        return switch (recurrence.unit()) {
            case DAY -> every;
            case WEEK -> 7 * every;
            case MONTH -> 31 * every;
            case QUARTER -> 92 * every;
            case YEAR -> 366 * every;
        };
    }

    /** The last day of the first interval, or of the period where that ends before. */
    private static Days lastDay(LocalDate first, LocalDate last, Recurrence recurrence) {
        int every = recurrence.every();
        Period interval =
                switch (recurrence.unit()) {
                    case DAY -> Period.ofDays(every);
                    case WEEK -> Period.ofWeeks(every);
                    case MONTH -> Period.ofMonths(every);
                    case QUARTER -> Period.ofMonths(3 * every);
                    case YEAR -> Period.ofYears(every);
                };
        LocalDate end = first.plus(interval).minusDays(1);
        LocalDate day = end.isAfter(last) ? last : end;
        return new Days(day, day);
    }
}

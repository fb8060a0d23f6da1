package org.cpip.plugin.icalendar;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cpip.model.date.Recurrence;

/** Recurrence rules (RFC 5545, section 3.3.10) without their end. */
final class RecurrenceRules {

    private static final int SHORTEST_MONTH = 28;

    private RecurrenceRules() {}

    /** The interval, in the unit that rules have for it: a quarter is three months. */
    static long every(Recurrence recurrence) {
        return recurrence.unit() == Recurrence.Unit.QUARTER ? 3L * recurrence.every() : recurrence.every();
    }

    /**
     * The rule from a first occurrence on.
     *
     * @param first its first day
     * @param monthEnd whether the last day of a month is meant, if that day is one
     */
    static String rule(Recurrence recurrence, LocalDate first, boolean monthEnd) {
        long every = every(recurrence);
        String often =
                switch (recurrence.unit()) {
                    case DAY -> "DAILY";
                    case WEEK -> "WEEKLY";
                    case MONTH, QUARTER -> "MONTHLY";
                    case YEAR -> "YEARLY";
                };
        return "FREQ=" + often + (every == 1 ? "" : ";INTERVAL=" + every)
                + monthDays(recurrence.unit(), every, first, monthEnd);
    }

    /** Without this, a calendar leaves out the months that have no 29th, 30th or 31st, instead of taking their last day. */
    private static String monthDays(Recurrence.Unit unit, long every, LocalDate day, boolean monthEnd) {
        int number = day.getDayOfMonth();
        boolean isLast = number == day.lengthOfMonth();
        if (unit == Recurrence.Unit.YEAR) {
            // 29 February is the last day of February in every year
            boolean february = day.getMonthValue() == 2 && isLast && (number > SHORTEST_MONTH || monthEnd);
            return february ? ";BYMONTH=2;BYMONTHDAY=-1" : "";
        }
        boolean monthly = unit == Recurrence.Unit.MONTH || unit == Recurrence.Unit.QUARTER;
        if (!monthly || number < SHORTEST_MONTH) {
            return "";
        }
        if (isLast && (number > SHORTEST_MONTH || monthEnd)) {
            // "every six months from 31 March", "quarterly from 30 June": 31 December is the end of a quarter, too
            return ";BYMONTHDAY=-1";
        }
        if (number == SHORTEST_MONTH || !meetsFebruary(day.getMonthValue(), every)) {
            return "";
        }
        // "quarterly from 30 May": the 30th, and in February the last day
        String days = IntStream.rangeClosed(SHORTEST_MONTH, number)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        return ";BYMONTHDAY=" + days + ";BYSETPOS=-1";
    }

    private static boolean meetsFebruary(int month, long every) {
        return IntStream.range(0, 12).anyMatch(times -> (month + times * every) % 12 == 2);
    }
}

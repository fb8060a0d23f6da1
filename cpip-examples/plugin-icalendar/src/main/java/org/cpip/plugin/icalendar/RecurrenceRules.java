package org.cpip.plugin.icalendar;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cpip.model.date.Recurrence;

/** Recurrence rules (RFC 5545, section 3.3.10). A plan says how often, never until when, so that no rule has an end. */
final class RecurrenceRules {

    /** An interval beyond this is no promise, and some readers count in few digits. */
    private static final int MOST = 9_999;

    private static final int SHORTEST_MONTH = 28;

    private RecurrenceRules() {}

    /** The rule from a first day on; empty when the interval is beyond all reason. */
    static Optional<String> rule(Recurrence recurrence, LocalDate first) {
        long every = recurrence.unit() == Recurrence.Unit.QUARTER ? 3L * recurrence.every() : recurrence.every();
        if (every > MOST) {
            return Optional.empty();
        }
        String often =
                switch (recurrence.unit()) {
                    case DAY -> "DAILY";
                    case WEEK -> "WEEKLY";
                    case MONTH, QUARTER -> "MONTHLY";
                    case YEAR -> "YEARLY";
                };
        return Optional.of(
                "FREQ=" + often + (every == 1 ? "" : ";INTERVAL=" + every) + monthDays(recurrence.unit(), first));
    }

    /** Without this, a calendar leaves out the months that have no 29th, 30th or 31st, instead of taking their last day. */
    private static String monthDays(Recurrence.Unit unit, LocalDate first) {
        int day = first.getDayOfMonth();
        boolean monthly = unit == Recurrence.Unit.MONTH || unit == Recurrence.Unit.QUARTER;
        boolean leapDay = unit == Recurrence.Unit.YEAR && first.getMonthValue() == 2;
        if (day <= SHORTEST_MONTH || !monthly && !leapDay) {
            return "";
        }
        String days = IntStream.rangeClosed(SHORTEST_MONTH, day)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        return (leapDay ? ";BYMONTH=2" : "") + ";BYMONTHDAY=" + days + ";BYSETPOS=-1";
    }
}

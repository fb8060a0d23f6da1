package org.cpip.io.prose;

import static org.cpip.io.prose.WordKind.WEEKDAY;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;

/** The day of the week that a cell gives beside its date. */
final class Weekdays {

    private Weekdays() {}

    /**
     * The name of the day that a date is, where the cell says another: of "Monday 30 May 2031" Friday. Empty where it says the same, none, or
     * more than one.
     */
    static Optional<String> real(Tokens t, EdtfPeriod period) {
        EdtfDate edge = period.end().or(period::start).orElse(null);
        int at = only(t);
        if (at < 0 || edge == null || edge.day() == 0 || !isOneDay(period)) {
            return Optional.empty();
        }
        LocalDate day = edge.first();
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String said = t.text(at, at + 1).toLowerCase(Locale.ROOT);
        return said.startsWith(name.substring(0, 3).toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(name);
    }

    /** "30 May 2031", "by 30 May 2031", "from 30 May 2031". */
    private static boolean isOneDay(EdtfPeriod period) {
        return period.isDate() || period.start().isEmpty() || period.end().isEmpty();
    }

    private static int only(Tokens t) {
        int found = -1;
        for (int i = 0; i < t.size; i++) {
            if (t.is(i, WEEKDAY) && t.length(i) > 2) {
                if (found >= 0) {
                    // "Monday to Friday"
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }
}

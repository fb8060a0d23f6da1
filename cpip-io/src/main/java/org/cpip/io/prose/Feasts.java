package org.cpip.io.prose;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The feasts that plans name as dates: "by Christmas 2031", "after Easter 2031". */
final class Feasts {

    private Feasts() {}

    /** The feast at a token with its year, or null. */
    @Nullable
    static DateExpression at(Tokens t, int i) {
        boolean christmas = t.isWord(i, "christmas");
        if (!christmas && !t.isWord(i, "easter") || !t.isYear(i + 1)) {
            return null;
        }
        int year = t.value(i + 1);
        LocalDate day = christmas ? LocalDate.of(year, 12, 25) : easter(year);
        return DateExpression.day(i, i + 2, year, day.getMonthValue(), day.getDayOfMonth());
    }

    /** Easter Sunday of the Gregorian calendar, by the method that Meeus, Jones and Butcher give. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
        int late = (golden + 11 * moon + 22 * sunday) / 451;
        int days = moon + sunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}

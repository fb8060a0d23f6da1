package org.cpip.io.docx.write;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

/** The words for a date: those of the source, or plain English. Stands in for {@code DateWords} until that is there. */
final class DueWords {

    private static final String[] SEASONS = {"spring", "summer", "autumn", "winter"};
    private static final String[] ORDINALS = {"first", "second", "third", "fourth"};

    private DueWords() {}

    static String of(TargetDate date) {
        return date.words().filter(words -> !Cell.isBlank(words)).orElseGet(() -> of(date.period()));
    }

    static String of(EdtfPeriod period) {
        if (period.isDate()) {
            return of(period.start().orElseThrow());
        }
        if (period.start().isEmpty()) {
            return "by " + of(period.end().orElseThrow());
        }
        String start = of(period.start().orElseThrow());
        return period.end().map(end -> start + " to " + of(end)).orElse("from " + start);
    }

    private static String of(EdtfDate date) {
        int part = date.part();
        return switch (date.precision()) {
            case YEAR -> Integer.toString(date.year());
            case HALF_YEAR -> ORDINALS[part - 40] + " half of " + date.year();
            case QUARTER -> ORDINALS[part - 33] + " quarter of " + date.year();
            case SEASON -> SEASONS[part - 21] + " " + date.year();
            case MONTH -> month(part) + " " + date.year();
            case DAY -> date.day() + " " + month(part) + " " + date.year();
        };
    }

    private static String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.FULL, Locale.UK);
    }
}

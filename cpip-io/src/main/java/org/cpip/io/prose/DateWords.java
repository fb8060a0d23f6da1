package org.cpip.io.prose;

import java.util.List;
import java.util.Locale;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfDate.Precision;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.MissingEnd;
import org.cpip.model.date.TargetDate;

/**
 * Prints dates in British words that {@link DateReader#readCell(String)} reads back to the same period: "31 May 2017",
 * "by March 2017", "summer 2017", "from April 2018", "first quarter of 2019", "2018-19".
 *
 * <p>Stateless and safe for use by many threads.
 */
public final class DateWords {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private DateWords() {}

    /**
     * The words for a cell that holds nothing but a date: those of the source where {@link DateReader#readCell} reads the
     * same date in them, otherwise those that {@link #print} gives.
     */
    public static String cell(TargetDate date) {
        return date.words()
                .filter(words -> DateReader.readCell(words)
                        .date()
                        .filter(read -> read.period().equals(date.period()))
                        .isPresent())
                .orElseGet(() -> print(date.period()));
    }

    /**
     * The words for a period. The EDTF value itself with a year outside 1900 to 2199, which the prose reader takes for a
     * count of things, and where no words say it: {@code 2017~}, {@code 201X}, {@code /2017-03}.
     */
    public static String print(EdtfPeriod period) {
        if (period.missing() == MissingEnd.UNKNOWN
                || period.start().filter(date -> !isPlain(date)).isPresent()
                || period.end().filter(date -> !isPlain(date)).isPresent()) {
            // a year 999 or 2300, which in words would not be read back
            return period.toString();
        }
        if (period.start().isEmpty()) {
            // "by March 2017", "by the third quarter of 2019"
            return "by " + withArticle(period.end().orElseThrow());
        }
        EdtfDate start = period.start().get();
        if (period.end().isEmpty()) {
            // "from April 2018", "from the first half of 2019"
            return "from " + withArticle(start);
        }
        EdtfDate end = period.end().get();
        if (period.isDate()) {
            // "31 May 2017", "summer 2017"
            return words(start);
        }
        // "2018-19", "May 2018 to July 2018"
        return isFinancialYear(start, end) ? financialYear(start.year()) : words(start) + " to " + words(end);
    }

    private static boolean isPlain(EdtfDate date) {
        return date.isPlain() && date.year() >= FIRST_YEAR && date.year() <= LAST_YEAR;
    }

    private static boolean isFinancialYear(EdtfDate start, EdtfDate end) {
        return start.equals(new EdtfDate(start.year(), 4, 0)) && end.equals(new EdtfDate(start.year() + 1, 3, 0));
    }

    /** "2018-19"; said in full where the figures alone are an EDTF value too ("2011-12") or run over a century. */
    private static String financialYear(int year) {
        int next = (year + 1) % 100;
        String figures = year + (next == 0 ? "-" + (year + 1) : String.format(Locale.ROOT, "-%02d", next));
        // "2018-19", "financial year 2011-12", "1999-2000"
        return next == 0 || DateReader.isEdtfPart(next) ? "financial year " + figures : figures;
    }

    private static String withArticle(EdtfDate date) {
        Precision precision = date.precision();
        boolean article = precision == Precision.QUARTER || precision == Precision.HALF_YEAR;
        return (article ? "the " : "") + words(date);
    }

    private static String words(EdtfDate date) {
        String year = Integer.toString(date.year());
        return switch (date.precision()) {
            case DAY -> date.day() + " " + MONTHS.get(date.part() - 1) + " " + year;
            case MONTH -> MONTHS.get(date.part() - 1) + " " + year;
            case SEASON -> SEASONS.get(date.part() - 21) + " " + year;
            case QUARTER -> ORDINALS.get(date.part() - 33) + " quarter of " + year;
            case HALF_YEAR -> ORDINALS.get(date.part() - 40) + " half of " + year;
            case YEAR, DECADE, CENTURY -> year;
        };
    }
}

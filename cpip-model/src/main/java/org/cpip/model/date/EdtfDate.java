package org.cpip.model.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One date, as precise as it was stated: a day, a month, a season, a quarter, a half year or a year.
 *
 * <p>Printed and read in the form of ISO 8601-2:2019 (EDTF): {@code 2017-05-31}, {@code 2018-04}, {@code 2017-22}
 * (summer), {@code 2019-33} (first calendar quarter), {@code 2019-40} (first half), {@code 2017}. EDTF gives seasons no
 * bounds; here they are the Met Office's: spring is March to May, summer June to August, autumn September to November,
 * and winter runs from December of the stated year to the end of the next February.
 *
 * @param year 0 to 9999
 * @param part 0 for none, 1 to 12 a month, 21 to 24 a season from spring, 33 to 36 a calendar quarter, 40 or 41 a half
 * @param day 0 for none, otherwise 1 to the length of the month; only with a month
 */
public record EdtfDate(int year, int part, int day) implements Comparable<EdtfDate> {

    private static final int SPRING = 21;
    private static final int WINTER = 24;
    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;

    /**
     * Checks the ranges.
     *
     * @throws DateTimeException if the parts name no date
     */
    public EdtfDate {
        if (year < 0 || year > 9999) {
            throw new DateTimeException("Year " + year + " is outside 0000 to 9999");
        }
        if (precisionOf(part, day).isEmpty()) {
            throw new DateTimeException("No month, season, quarter or half year has the number " + part
                    + (day == 0 ? "" : " with day " + day));
        }
        if (day != 0) {
            LocalDate.of(year, part, day);
        }
    }

    /** A year. */
    public static EdtfDate ofYear(int year) {
        return new EdtfDate(year, 0, 0);
    }

    /** A month of a year. */
    public static EdtfDate ofMonth(YearMonth month) {
        return new EdtfDate(month.getYear(), month.getMonthValue(), 0);
    }

    /** An exact day. */
    public static EdtfDate ofDay(LocalDate day) {
        return new EdtfDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** A season; {@code number} is 1 for spring to 4 for winter. */
    public static EdtfDate ofSeason(int year, int number) {
        return new EdtfDate(year, SPRING - 1 + number, 0);
    }

    /** A calendar quarter; {@code number} is 1 to 4. A financial quarter is an interval of months instead. */
    public static EdtfDate ofQuarter(int year, int number) {
        return new EdtfDate(year, FIRST_QUARTER - 1 + number, 0);
    }

    /** A calendar half year; {@code number} is 1 or 2. */
    public static EdtfDate ofHalf(int year, int number) {
        return new EdtfDate(year, FIRST_HALF - 1 + number, 0);
    }

    /**
     * Reads one EDTF date.
     *
     * @throws DateTimeException if the text is in none of the forms above
     */
    public static EdtfDate parse(String text) {
        int length = text.length();
        boolean shape = length == 4 || (length == 7 || length == 10) && text.charAt(4) == '-';
        if (!shape || length == 10 && text.charAt(7) != '-') {
            throw unreadable(text);
        }
        int year = digits(text, 0, 4);
        int part = length > 4 ? digits(text, 5, 7) : 0;
        int day = length > 7 ? digits(text, 8, 10) : 0;
        if (length > 4 && part == 0 || length > 7 && day == 0) {
            throw unreadable(text);
        }
        return new EdtfDate(year, part, day);
    }

    /** How precisely the date is stated. */
    public Precision precision() {
        return precisionOf(part, day).orElseThrow();
    }

    /** The first day that the date can mean. */
    public LocalDate first() {
        return day != 0
                ? LocalDate.of(year, part, day)
                : YearMonth.of(year, firstMonth()).atDay(1);
    }

    /** The last day that the date can mean. */
    public LocalDate last() {
        return day != 0
                ? LocalDate.of(year, part, day)
                : YearMonth.of(year, firstMonth())
                        .plusMonths(precision().months() - 1L)
                        .atEndOfMonth();
    }

    /** In order of the first day, then of the last, then as printed. */
    @Override
    public int compareTo(EdtfDate other) {
        int byFirst = first().compareTo(other.first());
        int byLast = byFirst != 0 ? byFirst : last().compareTo(other.last());
        return byLast != 0 ? byLast : Integer.compare(part, other.part);
    }

    /** The EDTF form; {@link #parse(String)} gives an equal value back. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(10);
        pad(out, year, 1000);
        if (part != 0) {
            pad(out.append('-'), part, 10);
        }
        if (day != 0) {
            pad(out.append('-'), day, 10);
        }
        return out.toString();
    }

    private int firstMonth() {
        return switch (precision()) {
            case DAY, MONTH -> part;
            case SEASON -> part == WINTER ? 12 : 3 * (part - SPRING) + 3;
            case QUARTER -> 3 * (part - FIRST_QUARTER) + 1;
            case HALF_YEAR -> 6 * (part - FIRST_HALF) + 1;
            case YEAR -> 1;
        };
    }

    private static Optional<Precision> precisionOf(int part, int day) {
        if (part >= 1 && part <= 12) {
            return Optional.of(day == 0 ? Precision.MONTH : Precision.DAY);
        }
        if (day != 0) {
            return Optional.empty();
        }
        return switch (part) {
            case 0 -> Optional.of(Precision.YEAR);
            case 21, 22, 23, 24 -> Optional.of(Precision.SEASON);
            case 33, 34, 35, 36 -> Optional.of(Precision.QUARTER);
            case 40, 41 -> Optional.of(Precision.HALF_YEAR);
            default -> Optional.empty();
        };
    }

    private static void pad(StringBuilder out, int number, int magnitude) {
        for (int unit = magnitude; unit > 1 && number < unit; unit /= 10) {
            out.append('0');
        }
        out.append(number);
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw unreadable(text);
            }
            number = 10 * number + digit;
        }
        return number;
    }

    private static DateTimeException unreadable(String text) {
        return new DateTimeException("\"" + text + "\" is no EDTF date; write for example 2017-05-31, 2018-04, 2017-22"
                + " (summer), 2019-33 (first quarter) or 2017");
    }

    /** How precisely a date is stated, finest first. */
    public enum Precision {
        /** An exact day. */
        DAY(0),
        /** A calendar month. */
        MONTH(1),
        /** A season of three months. */
        SEASON(3),
        /** A calendar quarter. */
        QUARTER(3),
        /** A calendar half year. */
        HALF_YEAR(6),
        /** A calendar year. */
        YEAR(12);

        private final int months;

        Precision(int months) {
            this.months = months;
        }

        /** Its length in months; 0 for a day. */
        public int months() {
            return months;
        }
    }
}

package org.cpip.model.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;

/**
 * One date, as precise as it was stated: a day, a month, a season, a quarter, a half year, a year, a decade or a century.
 *
 * <p>Printed and read in the form of ISO 8601-2:2019 (EDTF): {@code 2017-05-31}, {@code 2018-04}, {@code 2017-22}
 * (summer), {@code 2019-33} (first calendar quarter), {@code 2019-40} (first half), {@code 2017}; of level 1 also
 * {@code 201X}, {@code 20XX}, {@code 2017-XX}, {@code 2017-03-XX}, {@code 2017-XX-XX} for what is unspecified, and one of
 * {@code ?}, {@code ~} and {@code %} behind a date without X. EDTF gives seasons no bounds; here they are the Met
 * Office's: spring is March to May, summer June to August, autumn September to November, and winter runs from December of
 * the stated year to the end of the next February.
 *
 * @param year 0 to 9999; of a decade or century its first
 * @param part 0 for none, 1 to 12 a month, 21 to 24 a season from spring, 33 to 36 a calendar quarter, 40 or 41 a half
 * @param day 0 for none, otherwise 1 to the length of the month; only with a month
 * @param unspecified what is said to be unspecified; the date can mean every day of what remains
 * @param qualifier whether it is uncertain or approximate, which moves no bound
 */
public record EdtfDate(int year, int part, int day, EdtfUnspecified unspecified, EdtfQualifier qualifier)
        implements Comparable<EdtfDate> {

    private static final Comparator<EdtfDate> ORDER = Comparator.comparing(EdtfDate::first)
            .thenComparing(EdtfDate::last)
            .thenComparing(EdtfDate::part)
            .thenComparing(EdtfDate::unspecified)
            .thenComparing(EdtfDate::qualifier);

    /**
     * Checks the ranges.
     *
     * @throws DateTimeException if the parts name no date
     */
    public EdtfDate {
        if (year < 0 || year > 9999) {
            throw new DateTimeException("Year " + year + " is outside 0000 to 9999");
        }
        if (EdtfParts.precision(part, day).isEmpty()) {
            throw new DateTimeException("No month, season, quarter or half year has the number " + part
                    + (day == 0 ? "" : " with day " + day));
        }
        if (day != 0) {
            LocalDate.of(year, part, day);
        }
        Objects.requireNonNull(qualifier, "qualifier");
        boolean twice = unspecified != EdtfUnspecified.NONE && qualifier != EdtfQualifier.NONE;
        if (twice || !EdtfParts.fit(unspecified, year, part, day)) {
            throw new DateTimeException(
                    "A date of these parts cannot have " + unspecified + " unspecified and " + qualifier);
        }
    }

    /**
     * A date that is neither qualified nor partly unspecified.
     *
     * @throws DateTimeException if the parts name no date
     */
    public EdtfDate(int year, int part, int day) {
        this(year, part, day, EdtfUnspecified.NONE, EdtfQualifier.NONE);
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
        return new EdtfDate(year, EdtfParts.SPRING - 1 + number, 0);
    }

    /** A calendar quarter; {@code number} is 1 to 4. A financial quarter is an interval of months instead. */
    public static EdtfDate ofQuarter(int year, int number) {
        return new EdtfDate(year, EdtfParts.FIRST_QUARTER - 1 + number, 0);
    }

    /** A calendar half year; {@code number} is 1 or 2. */
    public static EdtfDate ofHalf(int year, int number) {
        return new EdtfDate(year, EdtfParts.FIRST_HALF - 1 + number, 0);
    }

    /**
     * Reads one EDTF date.
     *
     * @throws DateTimeException if the text is in none of the forms above
     */
    public static EdtfDate parse(String text) {
        return EdtfText.parse(text);
    }

    /** How precisely the date is stated: {@code 2017-XX} is as precise as {@code 2017}. */
    public Precision precision() {
        return switch (unspecified) {
            case YEAR_OF_DECADE -> Precision.DECADE;
            case YEAR_OF_CENTURY -> Precision.CENTURY;
            case NONE, DAY, MONTH, MONTH_AND_DAY ->
                EdtfParts.precision(part, day).orElseThrow();
        };
    }

    /** Whether it is neither qualified nor partly unspecified, so that year, part and day say all of it. */
    public boolean isPlain() {
        return unspecified == EdtfUnspecified.NONE && qualifier == EdtfQualifier.NONE;
    }

    /** The first day that the date can mean. */
    public LocalDate first() {
        return day != 0
                ? LocalDate.of(year, part, day)
                : YearMonth.of(year, EdtfParts.firstMonth(part)).atDay(1);
    }

    /** The last day that the date can mean. */
    public LocalDate last() {
        return day != 0
                ? LocalDate.of(year, part, day)
                : YearMonth.of(year, EdtfParts.firstMonth(part))
                        .plusMonths(precision().months() - 1L)
                        .atEndOfMonth();
    }

    /** In order of the first day, then of the last, then of what else is said. */
    @Override
    public int compareTo(EdtfDate other) {
        return ORDER.compare(this, other);
    }

    /** The EDTF form; {@link #parse(String)} gives an equal value back. */
    @Override
    public String toString() {
        return EdtfText.print(this);
    }

    /** The month that the date begins or ends with, as qualified as the date. */
    EdtfDate monthOf(LocalDate bound) {
        return new EdtfDate(bound.getYear(), bound.getMonthValue(), 0, EdtfUnspecified.NONE, qualifier);
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
        YEAR(12),
        /** Ten calendar years. */
        DECADE(120),
        /** A hundred calendar years. */
        CENTURY(1_200);

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

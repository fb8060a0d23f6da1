package org.cpip.xlsx.cell;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Days as spreadsheets count them (ECMA-376 part 1, section 18.17.4.1). */
public final class Serial {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate ZERO_1904 = LocalDate.of(1904, 1, 1);
    /** Before this day Excel counts a 29 February 1900 that never was. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private Serial() {}

    /** Whether every spreadsheet program shows a number as this day. */
    public static boolean isWritable(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** The number of a day that is writable, counted from 1900. */
    public static long of(LocalDate day) {
        return ChronoUnit.DAYS.between(ZERO, day);
    }

    /** The day of a number; empty for one that is none. The time of day is dropped. */
    public static Optional<LocalDate> day(String number, boolean from1904) {
        if (number.isEmpty()) {
            return Optional.empty();
        }
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        if (!(value >= 1 && value < 3_000_000)) {
            return Optional.empty();
        }
        LocalDate day = (from1904 ? ZERO_1904 : ZERO).plusDays((long) value);
        return Optional.of(day).filter(Serial::isWritable);
    }
}

package org.cpip.model.date;

/** Which part of a date is said to be unspecified, as EDTF does by {@code X} (ISO 8601-2:2019, level 1). */
public enum EdtfUnspecified {
    /** None. */
    NONE(0, ""),
    /** The day: {@code 2017-03-XX}, some day of March 2017. */
    DAY(0, "-XX"),
    /** The month: {@code 2017-XX}, some month of 2017. */
    MONTH(0, "-XX"),
    /** Month and day: {@code 2017-XX-XX}, some day of 2017. */
    MONTH_AND_DAY(0, "-XX-XX"),
    /** The last digit of the year: {@code 201X}, some year from 2010 to 2019. */
    YEAR_OF_DECADE(1, ""),
    /** The last two digits of the year: {@code 20XX}, some year from 2000 to 2099. */
    YEAR_OF_CENTURY(2, "");

    private final int digits;
    private final String end;

    EdtfUnspecified(int digits, String end) {
        this.digits = digits;
        this.end = end;
    }

    /** How many digits of the year are unspecified. */
    int digits() {
        return digits;
    }

    /** How the date ends that is printed with it, behind its year and month. */
    String end() {
        return end;
    }
}

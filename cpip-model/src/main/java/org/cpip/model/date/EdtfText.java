package org.cpip.model.date;

import java.time.DateTimeException;

/** Reads and prints one EDTF date. */
final class EdtfText {

    private static final String X = "XX";

    private EdtfText() {}

    /**
     * Reads one EDTF date.
     *
     * @throws DateTimeException if the text is in none of the forms that {@link EdtfDate} lists
     */
    static EdtfDate parse(String text) {
        EdtfQualifier qualifier = EdtfQualifier.endOf(text);
        // "2017~"
        String date = qualifier == EdtfQualifier.NONE ? text : text.substring(0, text.length() - 1);
        int length = date.length();
        boolean shape = length == 4 || (length == 7 || length == 10) && date.charAt(4) == '-';
        if (!shape || length == 10 && date.charAt(7) != '-') {
            throw unreadable(text);
        }
        EdtfUnspecified unspecified = unspecified(date);
        if (unspecified != EdtfUnspecified.NONE && qualifier != EdtfQualifier.NONE) {
            // "201X~" is EDTF of level 2, which other programs do not read
            throw unreadable(text);
        }
        int unknown = unspecified.digits();
        int year = digits(text, 0, 4 - unknown) * (unknown == 2 ? 100 : unknown == 1 ? 10 : 1);
        int known = length - unspecified.end().length();
        int part = known > 4 ? digits(text, 5, 7) : 0;
        int day = known > 7 ? digits(text, 8, 10) : 0;
        if (known > 4 && part == 0 || known > 7 && day == 0) {
            throw unreadable(text);
        }
        return new EdtfDate(year, part, day, unspecified, qualifier);
    }

    /** By the sign X at the end; what else it may spoil, the digits before it say. */
    private static EdtfUnspecified unspecified(String date) {
        if (!date.endsWith("X")) {
            // "2017-05-31"
            return EdtfUnspecified.NONE;
        }
        if (date.length() == 4) {
            // "20XX", "201X"
            return date.endsWith(X) ? EdtfUnspecified.YEAR_OF_CENTURY : EdtfUnspecified.YEAR_OF_DECADE;
        }
        if (!date.endsWith(X)) {
            // "2017-1X"
            return EdtfUnspecified.NONE;
        }
        if (date.length() == 7) {
            // "2017-XX"
            return EdtfUnspecified.MONTH;
        }
        // "2017-XX-XX", "2017-03-XX"
        return date.startsWith(X, 5) ? EdtfUnspecified.MONTH_AND_DAY : EdtfUnspecified.DAY;
    }

    /** The form that {@link #parse} reads. */
    static String print(EdtfDate date) {
        StringBuilder out = new StringBuilder(11);
        int unknown = date.unspecified().digits();
        pad(out, date.year(), 1000);
        for (int i = 4 - unknown; i < 4; i++) {
            out.setCharAt(i, 'X');
        }
        if (date.part() != 0) {
            pad(out.append('-'), date.part(), 10);
        }
        if (date.day() != 0) {
            pad(out.append('-'), date.day(), 10);
        }
        return out.append(date.unspecified().end())
                .append(date.qualifier().sign())
                .toString();
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
}

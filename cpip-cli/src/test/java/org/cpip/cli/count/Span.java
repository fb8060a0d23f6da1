package org.cpip.cli.count;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What an EDTF date of the invented programmes can mean, read a second time.
 *
 * @param opens the first day of its beginning, or of its end where it has no beginning; null without a date
 * @param first the first day that it can mean; null when it has no beginning
 * @param last the last day that it can mean; null when it has no end
 */
record Span(LocalDate opens, LocalDate first, LocalDate last) {

    static Span of(String edtf) {
        if (edtf == null) {
            return new Span(null, null, null);
        }
        String[] sides = edtf.split("/");
        String start = sides[0];
        String end = sides[sides.length - 1];
        if (start.equals("..")) {
            return new Span(first(end), null, last(end));
        }
        return new Span(first(start), first(start), end.equals("..") ? null : last(end));
    }

    private static LocalDate first(String date) {
        if (date.length() == 4) {
            return LocalDate.parse(date + "-01-01");
        }
        if (date.endsWith("-22") && date.length() == 7) {
            return LocalDate.parse(date.substring(0, 4) + "-06-01");
        }
        return date.length() == 7 ? LocalDate.parse(date + "-01") : LocalDate.parse(date);
    }

    private static LocalDate last(String date) {
        if (date.length() == 4) {
            return LocalDate.parse(date + "-12-31");
        }
        if (date.endsWith("-22") && date.length() == 7) {
            return LocalDate.parse(date.substring(0, 4) + "-08-31");
        }
        return date.length() == 7 ? YearMonth.parse(date).atEndOfMonth() : LocalDate.parse(date);
    }
}

package org.cpip.model.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of time as a plan states it: one date, or an interval that may be without a date at one end.
 *
 * <p>The forms are those of ISO 8601-2:2019 (EDTF): a date alone, {@code 2019-05/2019-07}, {@code ../2017-03} (until
 * March 2017), {@code 2018-04/..} (from April 2018), {@code /2017-03} (from a time that is not known to March 2017). An
 * interval from a date to the same date is that date.
 *
 * <p>EDTF has no intervals of quarters and half years, and none between seasons: they become the months that they begin
 * and end with, {@code 2019-34/2019-35} is {@code 2019-04/2019-09}. A season alone at one end stays, because "from summer
 * 2019" names no month: {@code 2019-22/..}, which ISO 8601-2 allows and not every program reads.
 *
 * @param start the first date; empty when the interval has no beginning, or an unknown one
 * @param end the last date; empty when the interval has no end, or an unknown one
 * @param missing what is meant by the end that has no date
 */
public record EdtfPeriod(Optional<EdtfDate> start, Optional<EdtfDate> end, MissingEnd missing)
        implements Comparable<EdtfPeriod> {

    private static final String OPEN = "..";
    private static final int LAST_YEAR = 9999;

    /**
     * Checks that the interval says something.
     *
     * @throws DateTimeException if both ends are missing, or the interval ends before it begins
     * @throws IllegalArgumentException if {@code missing} does not say what the ends say
     */
    public EdtfPeriod {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        Objects.requireNonNull(missing, "missing");
        if (start.isEmpty() && end.isEmpty()) {
            throw new DateTimeException("An interval needs a date at one end at least");
        }
        if ((missing == MissingEnd.NONE) != (start.isPresent() && end.isPresent())) {
            throw new IllegalArgumentException("A missing end of " + missing + " does not go with these ends");
        }
        if (start.isPresent()
                && end.isPresent()
                && start.get().first().isAfter(end.get().last())) {
            throw new DateTimeException("The interval " + start.get() + "/" + end.get() + " ends before it begins");
        }
        if (!start.equals(end)) {
            // "Q2 to Q3 2019", "by the end of Q2 2019"
            boolean closed = missing == MissingEnd.NONE;
            start = start.map(date -> isOfMonths(date, closed) ? date.monthOf(date.first()) : date);
            end = end.map(date -> isOfMonths(date, closed) ? date.monthOf(date.last()) : date);
        }
    }

    /**
     * An interval; an end without a date is open.
     *
     * @throws DateTimeException if both ends are open, or the interval ends before it begins
     */
    public EdtfPeriod(Optional<EdtfDate> start, Optional<EdtfDate> end) {
        this(start, end, start.isPresent() && end.isPresent() ? MissingEnd.NONE : MissingEnd.OPEN);
    }

    private static boolean isOfMonths(EdtfDate date, boolean closed) {
        return switch (date.precision()) {
            case QUARTER, HALF_YEAR -> true;
            // the last winter of all ends after the last month
            case SEASON -> closed && date.last().getYear() <= LAST_YEAR;
            case DAY, MONTH, YEAR, DECADE, CENTURY -> false;
        };
    }

    /** One date. */
    public static EdtfPeriod of(EdtfDate date) {
        return new EdtfPeriod(Optional.of(date), Optional.of(date));
    }

    /** From the beginning of one date to the end of another. */
    public static EdtfPeriod between(EdtfDate start, EdtfDate end) {
        return new EdtfPeriod(Optional.of(start), Optional.of(end));
    }

    /** Any time up to the end of a date. */
    public static EdtfPeriod until(EdtfDate end) {
        return new EdtfPeriod(Optional.empty(), Optional.of(end));
    }

    /** From the beginning of a date, with no end stated. */
    public static EdtfPeriod from(EdtfDate start) {
        return new EdtfPeriod(Optional.of(start), Optional.empty());
    }

    /**
     * Reads an EDTF date or interval.
     *
     * @throws DateTimeException if the text is neither
     */
    public static EdtfPeriod parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(EdtfDate.parse(text));
        }
        String from = text.substring(0, slash);
        String to = text.substring(slash + 1);
        Optional<EdtfDate> start = endPoint(from);
        Optional<EdtfDate> end = endPoint(to);
        // "/2017-03" begins at a time that is not known, "../2017-03" at none
        boolean unknown = from.isEmpty() && end.isPresent() || to.isEmpty() && start.isPresent();
        return unknown ? new EdtfPeriod(start, end, MissingEnd.UNKNOWN) : new EdtfPeriod(start, end);
    }

    /** Whether it is one date rather than an interval. */
    public boolean isDate() {
        return start.isPresent() && start.equals(end);
    }

    /** The first day it can mean; empty when it has no beginning. */
    public Optional<LocalDate> earliest() {
        return start.map(EdtfDate::first);
    }

    /** The last day it can mean; empty when it has no end. */
    public Optional<LocalDate> latest() {
        return end.map(EdtfDate::last);
    }

    /** Whether every day it can mean has passed on {@code date}; never, when it has no end. */
    public boolean isOverAt(LocalDate date) {
        return end.isPresent() && date.isAfter(end.get().last());
    }

    /** In order of the last day (no end comes last), then of the first (no beginning comes first), then as printed. */
    @Override
    public int compareTo(EdtfPeriod other) {
        int byLast = latest().orElse(LocalDate.MAX).compareTo(other.latest().orElse(LocalDate.MAX));
        int byFirst = byLast != 0
                ? byLast
                : earliest().orElse(LocalDate.MIN).compareTo(other.earliest().orElse(LocalDate.MIN));
        if (byFirst != 0 || equals(other)) {
            return byFirst;
        }
        return toString().compareTo(other.toString());
    }

    /** The EDTF form; {@link #parse(String)} gives an equal value back. */
    @Override
    public String toString() {
        return isDate() ? print(start) : print(start) + "/" + print(end);
    }

    private String print(Optional<EdtfDate> date) {
        return date.map(EdtfDate::toString).orElse(missing == MissingEnd.UNKNOWN ? "" : OPEN);
    }

    private static Optional<EdtfDate> endPoint(String text) {
        return text.isEmpty() || text.equals(OPEN) ? Optional.empty() : Optional.of(EdtfDate.parse(text));
    }
}

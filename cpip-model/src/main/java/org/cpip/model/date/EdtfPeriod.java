package org.cpip.model.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of time as a plan states it: one date, or an interval that may be open at one end.
 *
 * <p>The forms are those of ISO 8601-2:2019 (EDTF): a date alone, {@code 2019-05/2019-07}, {@code ../2017-03} (until
 * March 2017), {@code 2018-04/..} (from April 2018). An interval from a date to the same date is that date.
 *
 * @param start the first date; empty when the interval has no beginning
 * @param end the last date; empty when the interval has no end
 */
public record EdtfPeriod(Optional<EdtfDate> start, Optional<EdtfDate> end) implements Comparable<EdtfPeriod> {

    private static final String OPEN = "..";

    /**
     * Checks that the interval says something.
     *
     * @throws DateTimeException if both ends are open, or the interval ends before it begins
     */
    public EdtfPeriod {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (start.isEmpty() && end.isEmpty()) {
            throw new DateTimeException("An interval needs a date at one end at least");
        }
        if (start.isPresent()
                && end.isPresent()
                && start.get().first().isAfter(end.get().last())) {
            throw new DateTimeException("The interval " + start.get() + "/" + end.get() + " ends before it begins");
        }
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
     * Reads an EDTF date or interval. An unknown end ({@code /2017-03}) is read as an open one.
     *
     * @throws DateTimeException if the text is neither
     */
    public static EdtfPeriod parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? of(EdtfDate.parse(text))
                : new EdtfPeriod(endPoint(text.substring(0, slash)), endPoint(text.substring(slash + 1)));
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

    private static String print(Optional<EdtfDate> date) {
        return date.map(EdtfDate::toString).orElse(OPEN);
    }

    private static Optional<EdtfDate> endPoint(String text) {
        return text.isEmpty() || text.equals(OPEN) ? Optional.empty() : Optional.of(EdtfDate.parse(text));
    }
}

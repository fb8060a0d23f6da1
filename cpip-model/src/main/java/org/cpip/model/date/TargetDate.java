package org.cpip.model.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * When something is due: an EDTF value no more precise than what was published, and the words that said so.
 *
 * <p>"By March 2017" is {@code ../2017-03}, "in March 2017" is {@code 2017-03}, "summer 2017" is {@code 2017-22},
 * "in 2018-19" (a financial year) is {@code 2018-04/2019-03}, "after May 2018" is {@code 2018-06/..}.
 *
 * @param period the time it can be met in
 * @param words what the source says, such as "by March 2017"; empty when the value was set by a program
 */
public record TargetDate(EdtfPeriod period, Optional<String> words) implements Comparable<TargetDate> {

    private static final Comparator<TargetDate> ORDER =
            Comparator.comparing(TargetDate::period).thenComparing(date -> date.words.orElse(""));

    /** Refuses null. */
    public TargetDate {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(words, "words");
    }

    /** A period without words. */
    public static TargetDate of(EdtfPeriod period) {
        return new TargetDate(period, Optional.empty());
    }

    /** A period and the words that state it. */
    public static TargetDate of(EdtfPeriod period, String words) {
        return new TargetDate(period, Optional.of(words));
    }

    /**
     * Reads an EDTF value, such as {@code ../2017-03}.
     *
     * @throws DateTimeException if the text is no EDTF date or interval
     */
    public static TargetDate parse(String edtf) {
        try {
            return of(EdtfPeriod.parse(edtf));
        } catch (DateTimeException e) {
            // "31/05/2024" is one text to whoever wrote it, though a slash is an interval in EDTF
            throw new DateTimeException(
                    "\"" + edtf + "\" is no EDTF date or interval, such as 2024-05-31, 2024-05 or ../2024-05", e);
        }
    }

    /** The EDTF value. */
    public String edtf() {
        return period.toString();
    }

    /** The first day it can mean; empty when it has no beginning ("by March 2017"). */
    public Optional<LocalDate> earliest() {
        return period.earliest();
    }

    /** The last day it can mean; empty when it has no end ("from April 2018"). */
    public Optional<LocalDate> latest() {
        return period.latest();
    }

    /**
     * Whether the date has gone by: {@code asAt} is after the last day it can mean. On the last day itself it is not
     * overdue; "summer 2017" is not overdue before September; a date without an end is never overdue.
     */
    public boolean isOverdueAt(LocalDate asAt) {
        return period.isOverAt(asAt);
    }

    /** In order of the period, then of the words; a date without words comes first. */
    @Override
    public int compareTo(TargetDate other) {
        return ORDER.compare(this, other);
    }

    /** The EDTF value, without the words. */
    @Override
    public String toString() {
        return edtf();
    }
}

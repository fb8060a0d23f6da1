package org.cpip.plugin.icalendar;

import java.time.LocalDate;
import java.util.Optional;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

/**
 * The days of a date that need not be exact.
 *
 * <p>"Summer 2017" is every day from 1 June to 31 August. Of a date with one end ("by March 2017", "from April 2018") the
 * days are those of the month or year that was named: the calendar shows where the end lies, and the text says "by".
 *
 * @param first the first day
 * @param last the last day, not before the first
 */
record Days(LocalDate first, LocalDate last) {

    /** The period of a date; empty when there is none, or none with years of four digits, which is what calendars know. */
    static Optional<EdtfPeriod> period(Optional<TargetDate> date) {
        return date.map(TargetDate::period).filter(period -> {
            Days days = of(period);
            return Stamp.isWritable(days.first) && Stamp.isWritable(days.last);
        });
    }

    static Days of(EdtfPeriod period) {
        EdtfDate from = period.start().or(period::end).orElseThrow();
        EdtfDate to = period.end().or(period::start).orElseThrow();
        return new Days(from.first(), to.last());
    }

    /** How many days there are. */
    long length() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    boolean isOneDay() {
        return first.equals(last);
    }

    /** The day after the last; empty when its year has five digits, which a calendar cannot write. */
    Optional<LocalDate> dayAfter() {
        LocalDate after = last.plusDays(1);
        return after.getYear() > 9999 ? Optional.empty() : Optional.of(after);
    }
}

package org.cpip.reporting.text;

import java.time.LocalDate;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;

/**
 * The days that the bar of a date covers in a timeline. Of "by March 2017" it is March 2017: that is when it is due in the
 * period; the open side is no part of the bar.
 *
 * @param first the first of them
 * @param last the last of them; the same where it is due on one day
 */
public record DueDays(LocalDate first, LocalDate last) {

    /** The days of a period. */
    public static DueDays of(EdtfPeriod period) {
        EdtfDate opens = period.start().or(period::end).orElseThrow();
        EdtfDate closes = period.end().or(period::start).orElseThrow();
        return new DueDays(opens.first(), closes.last());
    }
}

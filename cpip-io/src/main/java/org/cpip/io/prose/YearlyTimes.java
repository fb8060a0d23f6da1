package org.cpip.io.prose;

import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.EdtfPeriod;

/** The month or season in which a series comes round, put into the years that it runs from or to: "every June from 2031". */
final class YearlyTimes {

    private YearlyTimes() {}

    /** The period with the time of year that the last of the words names; as it is when they name none, or it is no plain year. */
    static EdtfPeriod within(EdtfPeriod period, Tokens t, Recurrences.Found again) {
        int last = again.to() - 1;
        boolean month = t.is(last, WordKind.MONTH);
        if (!month && !t.is(last, WordKind.SEASON)) {
            // "every year from 2031"
            return period;
        }
        int part = month ? t.value(last) : 20 + t.value(last);
        return new EdtfPeriod(
                period.start().map(date -> in(date, part)), period.end().map(date -> in(date, part)));
    }

    private static EdtfDate in(EdtfDate date, int part) {
        // "every June from March 2031" has a month
        return date.part() == 0 ? new EdtfDate(date.year(), part, 0) : date;
    }
}

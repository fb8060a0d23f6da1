package org.cpip.io.internal.carried;

import org.cpip.model.date.TargetDate;

/** Whether two cells of a plan say one date, though not in the same words. */
public final class SameDates {

    private SameDates() {}

    /** The same period, or the same last day: "May 2018" for "by May 2018". */
    public static boolean are(TargetDate one, TargetDate other) {
        return one.period().equals(other.period())
                || one.latest().isPresent() && one.latest().equals(other.latest());
    }
}

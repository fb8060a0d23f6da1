package org.cpip.reporting.cycle;

import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.model.ReceivedReport;
import org.cpip.model.date.EdtfPeriod;

/**
 * A report that a cycle promises.
 *
 * @param number 1 for the first
 * @param window when it is due, as precise as the first one's date
 * @param state where it stands
 * @param received the one that came; empty while none has
 * @param daysLate whole days from the last day of the window to the day it came, or to the date of the schedule while it
 *     is late; 0 when it is not late
 */
@Experimental
public record ExpectedReport(
        int number, EdtfPeriod window, ExpectedState state, Optional<ReceivedReport> received, long daysLate) {

    /** Refuses null. */
    public ExpectedReport {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(received, "received");
    }
}

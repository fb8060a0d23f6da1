package org.cpip.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.date.EdtfPeriod;
import org.cpip.model.date.TargetDate;

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

    /**
     * The milestone of this report of a series: the window is its date, and what was met, agreed or forecast before was of an
     * earlier one. The first report of a milestone with a date of its own is the milestone as it is.
     */
    public Milestone dated(Milestone reported) {
        if (number == 1 && reported.due().isPresent()) {
            return reported;
        }
        Optional<LocalDate> opens = window.earliest().or(window::latest);
        return reported.toBuilder()
                .due(TargetDate.of(window))
                .dueWords(Optional.empty())
                .baseline(Optional.empty())
                .forecast(reported.forecast().filter(forecast -> forecast.latest()
                        .filter(last -> opens.filter(last::isBefore).isEmpty())
                        .isPresent()))
                .achieved(Optional.empty())
                .build();
    }
}

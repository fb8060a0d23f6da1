package org.cpip.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.date.EdtfPeriod;

/**
 * A report of a cycle that came in.
 *
 * @param period the period it was due in
 * @param received the day it came in
 * @param title its title, when it has one
 */
public record ReceivedReport(EdtfPeriod period, LocalDate received, Optional<String> title) {

    /** Refuses null. */
    public ReceivedReport {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(title, "title");
    }
}

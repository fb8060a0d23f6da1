package org.cpip.collect.update;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Experimental;
import org.cpip.model.date.TargetDate;
import org.cpip.spi.exchange.SourceLocation;

/**
 * One row of a filled form. What is empty says nothing: it takes nothing back.
 *
 * @param action id of the action
 * @param leads ids of the parties that answer; none when the form names nobody
 * @param asAt the day the answer holds for
 * @param status delivery status
 * @param confidence the lead's own rating
 * @param milestone id of the milestone that the two dates are about; empty for the next one that is not achieved
 * @param forecast when the milestone is now expected
 * @param achieved the day the milestone was met
 * @param narrative progress in words
 * @param reason why the rating or a date changed
 * @param sent what the form went out with; empty where nobody can say, so that the row is compared with the plan
 * @param shown what the row shows of the action beside questions, by the title of the column: nobody answers it, and what differs
 *     from the plan is told
 * @param unread titles of the columns whose cells could not be read; a row with any is checked, and not applied
 * @param location the row
 */
@Experimental
public record UpdateRow(
        String action,
        List<String> leads,
        Optional<LocalDate> asAt,
        Optional<DeliveryStatus> status,
        Optional<Rating> confidence,
        Optional<String> milestone,
        Optional<TargetDate> forecast,
        Optional<LocalDate> achieved,
        Optional<String> narrative,
        Optional<String> reason,
        Optional<FormValues> sent,
        Map<String, String> shown,
        List<String> unread,
        SourceLocation location) {

    /** Copies the lists and the map, and refuses null. */
    public UpdateRow {
        Objects.requireNonNull(action, "action");
        leads = List.copyOf(leads);
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(forecast, "forecast");
        Objects.requireNonNull(achieved, "achieved");
        Objects.requireNonNull(narrative, "narrative");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(sent, "sent");
        shown = Map.copyOf(shown);
        unread = List.copyOf(unread);
        Objects.requireNonNull(location, "location");
    }

    /** A row of which all was read, and which shows nothing beside. */
    public UpdateRow(
            String action,
            List<String> leads,
            Optional<LocalDate> asAt,
            Optional<DeliveryStatus> status,
            Optional<Rating> confidence,
            Optional<String> milestone,
            Optional<TargetDate> forecast,
            Optional<LocalDate> achieved,
            Optional<String> narrative,
            Optional<String> reason,
            Optional<FormValues> sent,
            SourceLocation location) {
        this(
                action,
                leads,
                asAt,
                status,
                confidence,
                milestone,
                forecast,
                achieved,
                narrative,
                reason,
                sent,
                Map.of(),
                List.of(),
                location);
    }

    boolean isUnread(FormColumn column) {
        return unread.contains(column.title());
    }

    /** Who answers, when that is one party; several who share a row are nobody in particular. */
    Optional<String> by() {
        return leads.size() == 1 ? Optional.of(leads.get(0)) : Optional.empty();
    }
}

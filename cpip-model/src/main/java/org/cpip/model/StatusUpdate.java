package org.cpip.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody reported about an action. Updates are history: they are added, not changed.
 *
 * @param asAt the day the statement holds for; empty when the source gives none
 * @param by id of the {@link Party} that reports
 * @param status delivery status
 * @param ownerConfidence the owner's own rating
 * @param reviewerConfidence an independent reviewer's rating, kept apart from the owner's
 * @param narrative progress in words
 * @param reason why a rating or a date changed
 * @param provenance where it was read
 */
public record StatusUpdate(
        Optional<LocalDate> asAt,
        Optional<String> by,
        Optional<DeliveryStatus> status,
        Optional<DeliveryConfidence> ownerConfidence,
        Optional<DeliveryConfidence> reviewerConfidence,
        Optional<String> narrative,
        Optional<String> reason,
        Optional<@Valid Provenance> provenance) {

    /** Refuses null. */
    public StatusUpdate {
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(ownerConfidence, "ownerConfidence");
        Objects.requireNonNull(reviewerConfidence, "reviewerConfidence");
        Objects.requireNonNull(narrative, "narrative");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** A builder with every list empty and every optional value absent. */
    public static StatusUpdateBuilder builder() {
        return new StatusUpdateBuilder();
    }

    /** A builder that holds this value's components. */
    public StatusUpdateBuilder toBuilder() {
        return new StatusUpdateBuilder(this);
    }
}

package org.cpip.model;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody reported about an action. Updates are history: they are added, not changed. What an update leaves out it
 * says nothing of, and what was said before holds on.
 *
 * @param asAt the day the statement holds for; empty when the source gives none
 * @param recorded the day it came in, from when on it was known; empty when the source gives none, and then {@code asAt}
 *     stands for it
 * @param by id of the {@link Party} that reports
 * @param status delivery status
 * @param ownerConfidence the owner's own rating
 * @param reviewerConfidence an independent reviewer's rating, kept apart from the owner's
 * @param narrative progress in words
 * @param reason why a rating or a date changed
 * @param milestones what was given then for milestones of the action
 * @param provenance where it was read
 */
public record StatusUpdate(
        Optional<LocalDate> asAt,
        Optional<LocalDate> recorded,
        Optional<String> by,
        Optional<DeliveryStatus> status,
        Optional<DeliveryConfidence> ownerConfidence,
        Optional<DeliveryConfidence> reviewerConfidence,
        Optional<String> narrative,
        Optional<String> reason,
        List<@Valid MilestoneUpdate> milestones,
        Optional<@Valid Provenance> provenance) {

    /** Copies the list and refuses null. */
    public StatusUpdate {
        Objects.requireNonNull(asAt, "asAt");
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(ownerConfidence, "ownerConfidence");
        Objects.requireNonNull(reviewerConfidence, "reviewerConfidence");
        Objects.requireNonNull(narrative, "narrative");
        Objects.requireNonNull(reason, "reason");
        milestones = List.copyOf(milestones);
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

    /** The day from which on it was known: when it came in, otherwise the day it speaks of; empty when it gives neither. */
    public Optional<LocalDate> knownFrom() {
        return recorded.or(() -> asAt);
    }

    /** Whether it was known at the end of a day. One that gives no day at all always was. */
    public boolean isKnownAt(LocalDate day) {
        Optional<LocalDate> from = knownFrom();
        return from.isEmpty() || !from.get().isAfter(day);
    }
}

package org.cpip.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Builds a {@link StatusUpdate}. Not safe for use by several threads; may be used again after {@link #build()}. */
public final class StatusUpdateBuilder {

    private Optional<LocalDate> asAt = Optional.empty();
    private Optional<LocalDate> recorded = Optional.empty();
    private Optional<String> by = Optional.empty();
    private Optional<DeliveryStatus> status = Optional.empty();
    private Optional<DeliveryConfidence> ownerConfidence = Optional.empty();
    private Optional<DeliveryConfidence> reviewerConfidence = Optional.empty();
    private Optional<String> narrative = Optional.empty();
    private Optional<String> reason = Optional.empty();
    private List<MilestoneUpdate> milestones = List.of();
    private Optional<Provenance> provenance = Optional.empty();

    StatusUpdateBuilder() {}

    StatusUpdateBuilder(StatusUpdate from) {
        asAt = from.asAt();
        recorded = from.recorded();
        by = from.by();
        status = from.status();
        ownerConfidence = from.ownerConfidence();
        reviewerConfidence = from.reviewerConfidence();
        narrative = from.narrative();
        reason = from.reason();
        milestones = from.milestones();
        provenance = from.provenance();
    }

    /** The day the statement holds for; empty when the source gives none. */
    public StatusUpdateBuilder asAt(LocalDate value) {
        asAt = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public StatusUpdateBuilder asAt(Optional<LocalDate> value) {
        asAt = Objects.requireNonNull(value, "asAt");
        return this;
    }

    /** The day it came in; empty when the source gives none. */
    public StatusUpdateBuilder recorded(LocalDate value) {
        recorded = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public StatusUpdateBuilder recorded(Optional<LocalDate> value) {
        recorded = Objects.requireNonNull(value, "recorded");
        return this;
    }

    /** Id of the {@link Party} that reports. */
    public StatusUpdateBuilder by(String value) {
        by = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public StatusUpdateBuilder by(Optional<String> value) {
        by = Objects.requireNonNull(value, "by");
        return this;
    }

    /** Delivery status. */
    public StatusUpdateBuilder status(DeliveryStatus value) {
        status = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public StatusUpdateBuilder status(Optional<DeliveryStatus> value) {
        status = Objects.requireNonNull(value, "status");
        return this;
    }

    /** The owner's own rating. */
    public StatusUpdateBuilder ownerConfidence(DeliveryConfidence value) {
        ownerConfidence = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public StatusUpdateBuilder ownerConfidence(Optional<DeliveryConfidence> value) {
        ownerConfidence = Objects.requireNonNull(value, "ownerConfidence");
        return this;
    }

    /** An independent reviewer's rating, kept apart from the owner's. */
    public StatusUpdateBuilder reviewerConfidence(DeliveryConfidence value) {
        reviewerConfidence = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public StatusUpdateBuilder reviewerConfidence(Optional<DeliveryConfidence> value) {
        reviewerConfidence = Objects.requireNonNull(value, "reviewerConfidence");
        return this;
    }

    /** Progress in words. */
    public StatusUpdateBuilder narrative(String value) {
        narrative = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public StatusUpdateBuilder narrative(Optional<String> value) {
        narrative = Objects.requireNonNull(value, "narrative");
        return this;
    }

    /** Why a rating or a date changed. */
    public StatusUpdateBuilder reason(String value) {
        reason = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public StatusUpdateBuilder reason(Optional<String> value) {
        reason = Objects.requireNonNull(value, "reason");
        return this;
    }

    /** Replaces the list: what was given then for milestones of the action. */
    public StatusUpdateBuilder milestones(List<MilestoneUpdate> values) {
        milestones = List.copyOf(values);
        return this;
    }

    /** Adds one to {@code milestones}. */
    public StatusUpdateBuilder addMilestone(MilestoneUpdate value) {
        milestones = Growing.with(milestones, Objects.requireNonNull(value, "milestones"));
        return this;
    }

    /** Where it was read. */
    public StatusUpdateBuilder provenance(Provenance value) {
        provenance = Optional.of(value);
        return this;
    }

    /** The same, or its absence. */
    public StatusUpdateBuilder provenance(Optional<Provenance> value) {
        provenance = Objects.requireNonNull(value, "provenance");
        return this;
    }

    /** The value. */
    public StatusUpdate build() {
        return new StatusUpdate(
                asAt,
                recorded,
                by,
                status,
                ownerConfidence,
                reviewerConfidence,
                narrative,
                reason,
                milestones,
                provenance);
    }
}

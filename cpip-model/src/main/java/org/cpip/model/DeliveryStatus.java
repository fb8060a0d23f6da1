package org.cpip.model;

import java.util.List;
import java.util.Optional;

/**
 * Where delivery stands, as of the date last reviewed. Each has the English words that trackers and reports use for it;
 * this is the only list of them, and translations are beside the reports.
 */
public enum DeliveryStatus {
    /** No work has begun. */
    NOT_STARTED(
            "Not started",
            "Not yet started",
            "To start",
            "Yet to start",
            "Not begun",
            "Planned",
            "Pending",
            "Open",
            "To do",
            "New",
            "Scheduled",
            "Not implemented",
            "Not yet implemented"),
    /** Work has begun; nothing is said about whether it keeps to its dates. */
    IN_PROGRESS(
            "In progress",
            "Underway",
            "Under way",
            "Ongoing",
            "On going",
            "Started",
            "Progressing",
            "Work in progress",
            "WIP",
            "Active",
            "Partially complete",
            "Partly complete",
            "Partially met",
            "Continuing",
            "Partially implemented",
            "Partly implemented",
            "Partially completed",
            "Partly completed",
            "Part complete",
            "Partially delivered",
            "Partly delivered",
            "Partially achieved",
            "Partly achieved",
            "Partially done",
            "Partly met"),
    /** Work has begun and keeps to its dates. */
    ON_TRACK("On track", "On target", "On schedule", "On time", "To plan"),
    /** Work is behind its dates. */
    DELAYED(
            "Delayed",
            "Behind schedule",
            "Behind",
            "Overdue",
            "Late",
            "Slipped",
            "Off track",
            "Off target",
            "At risk",
            "Not met",
            "Missed",
            "Open - overdue",
            "In progress - overdue",
            "In progress - delayed"),
    /** Work has stopped for now. */
    PAUSED("Paused", "On hold", "Deferred", "Suspended", "Stalled", "Postponed"),
    /** Delivered. */
    COMPLETED(
            "Completed",
            "Complete",
            "Done",
            "Closed",
            "Delivered",
            "Finished",
            "Achieved",
            "Met",
            "Fully met",
            "Implemented",
            "Fully implemented",
            "Fully complete",
            "Fully completed",
            "Fully delivered",
            "Fully achieved",
            "Closed - implemented",
            "Closed - complete",
            "Closed - completed"),
    /** Dropped or overtaken; no longer to be delivered. */
    CANCELLED(
            "Cancelled",
            "Canceled",
            "Withdrawn",
            "Dropped",
            "Abandoned",
            "Discontinued",
            "Superseded",
            "No longer required",
            "Closed - not implemented",
            "Closed - not completed",
            "Closed - not delivered",
            "Closed - superseded",
            "Closed - no longer required",
            "Will not be implemented",
            "Not proceeding",
            "No longer applicable");

    private static final WordIndex<DeliveryStatus> INDEX = new WordIndex<>(values(), DeliveryStatus::words);

    private final List<String> words;

    DeliveryStatus(String... words) {
        this.words = List.of(words);
    }

    /** The words that stand for it in a plan: "Not started". Programs go by {@link #name()}. */
    public String label() {
        return words.get(0);
    }

    /** All words that {@link #ofWords} understands as this, the label first. */
    public List<String> words() {
        return words;
    }

    /** The status that a person's words state; case, punctuation and white space do not matter. */
    public static Optional<DeliveryStatus> ofWords(String text) {
        return INDEX.find(text);
    }
}

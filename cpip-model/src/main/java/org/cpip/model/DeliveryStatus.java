package org.cpip.model;

/** Where delivery stands, as of the date last reviewed. */
public enum DeliveryStatus {
    /** No work has begun. */
    NOT_STARTED,
    /** Work has begun; nothing is said about whether it keeps to its dates. */
    IN_PROGRESS,
    /** Work has begun and keeps to its dates. */
    ON_TRACK,
    /** Work is behind its dates. */
    DELAYED,
    /** Work has stopped for now. */
    PAUSED,
    /** Delivered. */
    COMPLETED,
    /** Dropped or overtaken; no longer to be delivered. */
    CANCELLED
}

package org.cpip.model;

/** How the programme answered a recommendation. */
public enum RecommendationResponse {
    /** Accepted in full. */
    ACCEPTED,
    /** Accepted in part. */
    PARTLY_ACCEPTED,
    /** Not accepted. */
    REJECTED,
    /** Not yet answered. */
    UNDER_CONSIDERATION
}

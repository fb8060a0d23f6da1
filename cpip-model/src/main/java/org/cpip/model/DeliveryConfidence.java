package org.cpip.model;

import java.util.Objects;

/**
 * How likely delivery is thought to be: a rating, on the scale it was given on.
 *
 * <p>Five points (Green, Amber/Green, Amber, Amber/Red, Red) are what published Scottish Government reviews use; UK
 * major projects have used three since 2021. The scale is kept because Amber means more on three points than on five.
 *
 * @param scale the scale
 * @param rating the rating, one that the scale has
 */
public record DeliveryConfidence(Scale scale, Rating rating) {

    /**
     * Checks that the scale has the rating.
     *
     * @throws IllegalArgumentException for Amber/Green or Amber/Red on three points
     */
    public DeliveryConfidence {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(rating, "rating");
        if (scale == Scale.THREE_POINT && (rating == Rating.AMBER_GREEN || rating == Rating.AMBER_RED)) {
            throw new IllegalArgumentException("The three-point scale has no rating " + rating);
        }
    }

    /** A rating on five points. */
    public static DeliveryConfidence fivePoint(Rating rating) {
        return new DeliveryConfidence(Scale.FIVE_POINT, rating);
    }

    /** A rating on three points. */
    public static DeliveryConfidence threePoint(Rating rating) {
        return new DeliveryConfidence(Scale.THREE_POINT, rating);
    }

    /** The scale that a rating was given on. */
    public enum Scale {
        /** Green, Amber/Green, Amber, Amber/Red, Red. */
        FIVE_POINT,
        /** Green, Amber, Red. */
        THREE_POINT
    }

    /** The ratings, most confident first. */
    public enum Rating {
        /** Delivery is highly likely. */
        GREEN,
        /** Delivery is probable. */
        AMBER_GREEN,
        /** Delivery is feasible, with significant issues. */
        AMBER,
        /** Delivery is in doubt. */
        AMBER_RED,
        /** Delivery appears unachievable. */
        RED
    }
}

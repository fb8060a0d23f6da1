package org.cpip.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
        if (!scale.ratings().contains(rating)) {
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

    /**
     * A rating on a scale if the scale has it, otherwise on five points, which have every rating.
     *
     * @param scale the scale that ratings were given on so far
     */
    public static DeliveryConfidence on(Scale scale, Rating rating) {
        return new DeliveryConfidence(scale.ratings().contains(rating) ? scale : Scale.FIVE_POINT, rating);
    }

    /** The scale that a rating was given on. */
    public enum Scale {
        /** Green, Amber/Green, Amber, Amber/Red, Red. */
        FIVE_POINT(List.of(Rating.values())),
        /** Green, Amber, Red. */
        THREE_POINT(List.of(Rating.GREEN, Rating.AMBER, Rating.RED));

        private final List<Rating> ratings;

        Scale(List<Rating> ratings) {
            this.ratings = ratings;
        }

        /** The ratings that it has, most confident first. */
        public List<Rating> ratings() {
            return ratings;
        }
    }

    /**
     * The ratings, most confident first. Each has the English words that trackers and reports use for it; this is the
     * only list of them, and translations are beside the reports.
     */
    public enum Rating {
        /** Delivery is highly likely. */
        GREEN("Green", "G"),
        /** Delivery is probable. */
        AMBER_GREEN("Amber/Green", "Green/Amber", "A/G", "G/A", "AG", "GA"),
        /** Delivery is feasible, with significant issues. */
        AMBER("Amber", "A", "Yellow", "Y"),
        /** Delivery is in doubt. */
        AMBER_RED("Amber/Red", "Red/Amber", "A/R", "R/A", "AR", "RA"),
        /** Delivery appears unachievable. */
        RED("Red", "R");

        private static final WordIndex<Rating> INDEX = new WordIndex<>(values(), Rating::words);

        private final List<String> words;

        Rating(String... words) {
            this.words = List.of(words);
        }

        /** The words that stand for it in a plan: "Amber/Green". Programs go by {@link #name()}. */
        public String label() {
            return words.get(0);
        }

        /** All words that {@link #ofWords} understands as this, the label first. */
        public List<String> words() {
            return words;
        }

        /** The rating that a person's words state; "Amber / Green", "amber-green" and "A/G" are one. */
        public static Optional<Rating> ofWords(String text) {
            return INDEX.find(text);
        }
    }
}

package org.cpip.io.assemble;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;

/** The words that trackers use for a status or a rating, as data. */
public final class FieldWords {

    private static final Map<DeliveryStatus, List<String>> STATUSES = new LinkedHashMap<>();
    private static final Map<Rating, List<String>> RATINGS = new LinkedHashMap<>();
    private static final Map<String, DeliveryStatus> STATUS_BY_KEY = new HashMap<>();
    private static final Map<String, Rating> RATING_BY_KEY = new HashMap<>();

    static {
        status(
                DeliveryStatus.NOT_STARTED,
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
                "Scheduled");
        status(
                DeliveryStatus.IN_PROGRESS,
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
                "Continuing");
        status(DeliveryStatus.ON_TRACK, "On track", "On target", "On schedule", "On time", "To plan");
        status(
                DeliveryStatus.DELAYED,
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
                "Missed");
        status(DeliveryStatus.PAUSED, "Paused", "On hold", "Deferred", "Suspended", "Stalled", "Postponed");
        status(
                DeliveryStatus.COMPLETED,
                "Completed",
                "Complete",
                "Done",
                "Closed",
                "Delivered",
                "Finished",
                "Achieved",
                "Met",
                "Fully met",
                "Implemented");
        status(
                DeliveryStatus.CANCELLED,
                "Cancelled",
                "Canceled",
                "Withdrawn",
                "Dropped",
                "Abandoned",
                "Discontinued",
                "Superseded",
                "No longer required");
        rating(Rating.GREEN, "Green", "G");
        rating(Rating.AMBER_GREEN, "Amber/Green", "Green/Amber", "A/G", "G/A", "AG", "GA");
        rating(Rating.AMBER, "Amber", "A", "Yellow", "Y");
        rating(Rating.AMBER_RED, "Amber/Red", "Red/Amber", "A/R", "R/A", "AR", "RA");
        rating(Rating.RED, "Red", "R");
    }

    private FieldWords() {}

    /** The words of each status, the one that is written first. */
    public static Map<DeliveryStatus, List<String>> statuses() {
        return Map.copyOf(STATUSES);
    }

    /** The words of each rating, the one that is written first. */
    public static Map<Rating, List<String>> ratings() {
        return Map.copyOf(RATINGS);
    }

    /** The status that a cell states; case, punctuation and white space do not matter. */
    public static Optional<DeliveryStatus> status(String text) {
        // nearly all cells are spelt as in the table, and a look for them as written makes no string
        DeliveryStatus asWritten = STATUS_BY_KEY.get(text);
        return Optional.ofNullable(asWritten == null ? STATUS_BY_KEY.get(key(text)) : asWritten);
    }

    /** The rating that a cell states; "Amber / Green", "amber-green" and "A/G" are one. */
    public static Optional<Rating> rating(String text) {
        Rating asWritten = RATING_BY_KEY.get(text);
        return Optional.ofNullable(asWritten == null ? RATING_BY_KEY.get(key(text)) : asWritten);
    }

    private static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                key.append(text.charAt(i));
            }
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }

    private static void status(DeliveryStatus status, String... words) {
        STATUSES.put(status, List.of(words));
        for (String word : words) {
            STATUS_BY_KEY.put(key(word), status);
            STATUS_BY_KEY.put(word, status);
        }
    }

    private static void rating(Rating rating, String... words) {
        RATINGS.put(rating, List.of(words));
        for (String word : words) {
            RATING_BY_KEY.put(key(word), rating);
            RATING_BY_KEY.put(word, rating);
        }
    }
}

package org.cpip.reporting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryConfidence.Rating;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.jspecify.annotations.Nullable;

/**
 * How the actions of a programme were rated and reported at the end of a day. Actions that are part of another are counted
 * with that one.
 *
 * @param day the last of a month, or that of the report
 * @param ratings how many open actions had each rating of their owners
 * @param unrated how many open actions had none
 * @param statuses how many actions, open or not, had each status
 * @param unreported how many had none
 */
@Experimental
public record DeliveryMonth(
        LocalDate day,
        Map<Rating, Integer> ratings,
        int unrated,
        Map<DeliveryStatus, Integer> statuses,
        int unreported) {

    /** Copies the maps and refuses null. */
    public DeliveryMonth {
        Objects.requireNonNull(day, "day");
        Map<Rating, Integer> rated = new EnumMap<>(Rating.class);
        rated.putAll(ratings);
        ratings = Collections.unmodifiableMap(rated);
        Map<DeliveryStatus, Integer> reported = new EnumMap<>(DeliveryStatus.class);
        reported.putAll(statuses);
        statuses = Collections.unmodifiableMap(reported);
    }

    static List<DeliveryMonth> of(Programme programme, List<LocalDate> days) {
        List<Action> actions = programme.workstreams().stream()
                .flatMap(workstream -> {
                    ActionOrder order = new ActionOrder(workstream);
                    return order.actions().stream()
                            .filter(action -> order.parent(action).isEmpty());
                })
                .toList();
        return days.stream().map(day -> of(actions, day)).toList();
    }

    private static DeliveryMonth of(List<Action> actions, LocalDate day) {
        Map<Rating, Integer> ratings = new EnumMap<>(Rating.class);
        Map<DeliveryStatus, Integer> statuses = new EnumMap<>(DeliveryStatus.class);
        int unrated = 0;
        int unreported = 0;
        for (Action action : actions) {
            unreported += count(statuses, action.reportedStatus(day).orElse(null));
            if (action.isOpenAt(day) && !action.isDoneAt(day)) {
                unrated += count(
                        ratings,
                        action.ownerRating(day).map(DeliveryConfidence::rating).orElse(null));
            }
        }
        return new DeliveryMonth(day, ratings, unrated, statuses, unreported);
    }

    /** Counts a value; 1 where there is none. */
    private static <E extends Enum<E>> int count(Map<E, Integer> counts, @Nullable E value) {
        if (value == null) {
            return 1;
        }
        counts.merge(value, 1, Integer::sum);
        return 0;
    }

    /** How many open actions had a rating. */
    public int rated(Rating rating) {
        return ratings.getOrDefault(rating, 0);
    }

    /** How many actions had a status. */
    public int reported(DeliveryStatus status) {
        return statuses.getOrDefault(status, 0);
    }

    /** How many actions were open: neither done nor cancelled. */
    public int open() {
        return unrated + ratings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many actions there are. */
    public int actions() {
        return unreported
                + statuses.values().stream().mapToInt(Integer::intValue).sum();
    }
}

package org.cpip.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the updates of an action come to: of each thing the last one said, in the order of the list, and before any of them
 * the opening state. {@link LocalDate#MAX} stands for everything that is known.
 */
final class History {

    private History() {}

    /** The last update known at the end of a day that says something of this kind; empty when none does. */
    static Optional<StatusUpdate> last(
            Action action, LocalDate day, Function<StatusUpdate, ? extends Optional<?>> what) {
        List<StatusUpdate> updates = action.updates();
        for (int i = updates.size() - 1; i >= 0; i--) {
            StatusUpdate update = updates.get(i);
            if (update.isKnownAt(day) && what.apply(update).isPresent()) {
                return Optional.of(update);
            }
        }
        return Optional.empty();
    }

    /** The last update that has a day; empty when none has. */
    static Optional<StatusUpdate> lastDated(List<StatusUpdate> updates) {
        return updates.stream().filter(update -> update.knownFrom().isPresent()).reduce((earlier, later) -> later);
    }

    /** The latest day that a known update speaks of. A loop, as every report asks it of every action. */
    static Optional<LocalDate> lastReported(Action action, LocalDate day) {
        Optional<LocalDate> latest = Optional.empty();
        for (StatusUpdate update : action.updates()) {
            Optional<LocalDate> asAt = update.asAt();
            boolean later = asAt.isPresent() && (latest.isEmpty() || asAt.get().isAfter(latest.get()));
            latest = later && update.isKnownAt(day) ? asAt : latest;
        }
        return latest;
    }

    /** Whether the opening state says something, or an update was known. */
    static boolean isKnown(Action action, LocalDate day) {
        if (action.status().isPresent()) {
            return true;
        }
        for (StatusUpdate update : action.updates()) {
            if (update.isKnownAt(day)) {
                return true;
            }
        }
        return action.milestones().stream()
                .anyMatch(milestone -> milestone.forecast().isPresent() || milestone.isAchievedBy(day));
    }

    /** What it says. */
    static <T> Optional<T> lastValue(Action action, LocalDate day, Function<StatusUpdate, Optional<T>> what) {
        return last(action, day, what).flatMap(what);
    }

    /** The words on progress; words that are nothing but white space say nothing. */
    static Optional<String> narrative(StatusUpdate update) {
        return update.narrative().filter(words -> !words.isBlank());
    }

    /** The milestones with the forecast and the day achieved that were given last; the same list where none was. */
    static List<Milestone> milestones(Action action, LocalDate day) {
        Map<String, MilestoneUpdate> given = given(action.updates(), day);
        return Views.each(action.milestones(), milestone -> {
            Milestone opening = AsAt.view(milestone, day);
            MilestoneUpdate last = given.get(milestone.id());
            return last == null ? opening : with(opening, last);
        });
    }

    /** What was given last for each milestone, by its id. */
    private static Map<String, MilestoneUpdate> given(List<StatusUpdate> updates, LocalDate day) {
        Map<String, MilestoneUpdate> given = Map.of();
        for (StatusUpdate update : updates) {
            if (!update.milestones().isEmpty() && update.isKnownAt(day)) {
                given = given.isEmpty() ? new HashMap<>() : given;
                for (MilestoneUpdate milestone : update.milestones()) {
                    given.merge(milestone.milestone(), milestone, History::then);
                }
            }
        }
        return given;
    }

    /** What the later one says, and where it says nothing what the earlier one does. */
    private static MilestoneUpdate then(MilestoneUpdate earlier, MilestoneUpdate later) {
        return new MilestoneUpdate(
                later.milestone(),
                later.forecast().or(earlier::forecast),
                later.achieved().or(earlier::achieved));
    }

    private static Milestone with(Milestone opening, MilestoneUpdate last) {
        Optional<LocalDate> achieved = last.achieved().or(opening::achieved);
        return last.forecast().or(opening::forecast).equals(opening.forecast()) && achieved.equals(opening.achieved())
                ? opening
                : opening.toBuilder()
                        .forecast(last.forecast().or(opening::forecast))
                        .achieved(achieved)
                        .build();
    }

    /** The list with one more update, at its place. */
    static List<StatusUpdate> insert(List<StatusUpdate> updates, StatusUpdate update) {
        List<StatusUpdate> grown = new ArrayList<>(updates);
        grown.add(placeOf(update, updates), update);
        return grown;
    }

    /**
     * The place of a new update: after the last that is not later. An update without a day counts as of the day of the one
     * that it follows, and a new one without a day comes last.
     */
    static int placeOf(StatusUpdate update, List<StatusUpdate> updates) {
        Optional<LocalDate> day = dayOf(update);
        int place = day.isEmpty() ? updates.size() : 0;
        LocalDate last = LocalDate.MIN;
        for (int i = 0; i < updates.size() && day.isPresent(); i++) {
            StatusUpdate earlier = updates.get(i);
            last = dayOf(earlier).orElse(last);
            if (last.isBefore(day.get()) || last.equals(day.get()) && !isRecordedLater(earlier, update)) {
                place = i + 1;
            }
        }
        return place;
    }

    /** The day that it speaks of, otherwise the day it came in. */
    private static Optional<LocalDate> dayOf(StatusUpdate update) {
        return update.asAt().or(update::recorded);
    }

    private static boolean isRecordedLater(StatusUpdate one, StatusUpdate other) {
        return one.recorded().isPresent()
                && other.recorded().isPresent()
                && one.recorded().get().isAfter(other.recorded().get());
    }
}

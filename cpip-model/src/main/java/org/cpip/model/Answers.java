package org.cpip.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the leads of an action answered on a milestone that repeats, as known on a day.
 *
 * @param days on which it was met, oldest first, each once
 * @param ended whether the action was reported as completed or cancelled, so that nothing more is expected
 */
record Answers(List<LocalDate> days, boolean ended) {

    static final Answers NONE = new Answers(List.of(), false);

    static Answers of(Action action, Milestone milestone, LocalDate asAt) {
        Stream<LocalDate> updates = action.updates().stream()
                .filter(update -> update.isKnownAt(asAt))
                .map(StatusUpdate::milestones)
                .flatMap(List::stream)
                .filter(update -> update.milestone().equals(milestone.id()))
                .map(MilestoneUpdate::achieved)
                .flatMap(Optional::stream);
        return new Answers(
                Stream.concat(milestone.achieved().stream(), updates)
                        .filter(day -> !day.isAfter(asAt))
                        .distinct()
                        .sorted()
                        .toList(),
                !action.isOpenAt(asAt));
    }

    /** Of an action without such a milestone. */
    static Answers none(Action action, LocalDate asAt) {
        return action.isOpenAt(asAt) ? NONE : new Answers(List.of(), true);
    }
}

package org.cpip.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;

/**
 * What a report cannot know because it is about a day before the first updates: these actions are counted by their dates
 * alone, and the report says so.
 *
 * @param actions how many there are, 1 or more
 * @param firstKnown the first day that anything is known of one of them
 */
@Experimental
public record HistoryGap(int actions, LocalDate firstKnown) {

    /** Refuses null. */
    public HistoryGap {
        Objects.requireNonNull(firstKnown, "firstKnown");
    }

    /** The gap on a day; empty when something was known of every action that was ever reported on. */
    static Optional<HistoryGap> of(Programme programme, LocalDate asAt) {
        List<Action> unknown = programme.notYetKnownAt(asAt);
        return unknown.stream()
                .flatMap(action -> action.firstKnown().stream())
                .min(LocalDate::compareTo)
                .map(first -> new HistoryGap(unknown.size(), first));
    }
}

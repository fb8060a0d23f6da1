package org.cpip.model;

import java.time.LocalDate;
import java.util.Optional;

/** Merges two states of one plan; {@link Programmes#merge(Programme, Programme)} says by which rules. */
final class Merger {

    private final Optional<LocalDate> day;
    private final RecordMerger records = new RecordMerger(this::action);

    private Merger(Optional<LocalDate> day) {
        this.day = day;
    }

    static Programme merge(Programme base, Programme edited, Optional<LocalDate> day) {
        return new Merger(day).records.components(new MovedActions(base, edited).placed(), edited);
    }

    private Action action(Action base, Action edited) {
        if (!Snapshot.isSnapshot(base, edited)) {
            return records.components(base, edited);
        }
        Snapshot snapshot = new Snapshot(base, edited, day);
        return snapshot.addTo(records.components(base, snapshot.rest()));
    }
}

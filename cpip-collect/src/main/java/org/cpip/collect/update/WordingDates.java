package org.cpip.collect.update;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.Milestone;
import org.cpip.model.Provenance;
import org.cpip.model.date.TargetDate;

/** Dates that reading a tracker finds in the wordings of the plan, which its keeper did not write. */
final class WordingDates {

    /** Of rules that read a cell of dates. */
    private static final String COLUMN = "column.";

    private WordingDates() {}

    /**
     * An action without the milestones that only its wording gives, since the plan's are those of the same wording: "Paint it by March
     * 2031." is due in June, as the plan has it, and a column that says April says when it is expected. What a column says of
     * one that the wording gives stays, and so does its date where the plan has it, because it tells which is meant.
     */
    static Action without(Action tracker, Action plan) {
        Set<String> reported = new HashSet<>();
        tracker.updates().forEach(update -> update.milestones().forEach(each -> reported.add(each.milestone())));
        List<Milestone> kept = new ArrayList<>();
        for (Milestone milestone : tracker.milestones()) {
            if (!isOfWording(milestone)) {
                kept.add(milestone);
            } else if (reported.contains(milestone.id())
                    || milestone.baseline().isPresent()
                    || milestone.forecast().isPresent()
                    || milestone.achieved().isPresent()) {
                Optional<TargetDate> due = milestone.due().filter(date -> isKnown(date, plan));
                kept.add(milestone.toBuilder().due(due).build());
            }
        }
        return tracker.toBuilder().milestones(kept).build();
    }

    private static boolean isOfWording(Milestone milestone) {
        Optional<TargetDate> due = milestone.due();
        return due.isPresent()
                && milestone
                        .provenance()
                        .filter(read -> isOfWording(read, due.get()))
                        .isPresent();
    }

    private static boolean isKnown(TargetDate due, Action plan) {
        return plan.milestones().stream()
                .flatMap(each -> each.due().stream())
                .anyMatch(each -> CurrentState.isSame(each, due));
    }

    /** A date that somebody changed in a workbook with its plan still has the place of the one before. */
    private static boolean isOfWording(Provenance read, TargetDate due) {
        return read.rule().filter(rule -> !rule.startsWith(COLUMN)).isPresent()
                && due.words().filter(read.quote()::equals).isPresent();
    }
}

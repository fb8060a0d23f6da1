package org.cpip.xlsx.period;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.StatusUpdate;

/** What the sheets say of one action, sheet after sheet. For one thread. */
final class ActionHistory {

    private final Action newest;
    private final MilestoneDates dates;
    private final List<StatusUpdate> updates = new ArrayList<>();

    ActionHistory(Action newest) {
        this.newest = newest;
        this.dates = new MilestoneDates(newest);
    }

    /** What one sheet says; they come in their order, the newest as the last. */
    void add(PeriodSheet sheet, Action said) {
        List<MilestoneUpdate> news = dates.news(said);
        List<StatusUpdate> told = new ArrayList<>(said.updates());
        if (told.isEmpty() && !news.isEmpty()) {
            told.add(StatusUpdate.builder().build());
        }
        for (int i = 0; i < told.size(); i++) {
            // a date that moved is news of the sheet, and so stands with the last that it reports
            List<MilestoneUpdate> moved = i == told.size() - 1 ? news : List.of();
            StatusUpdate update = told.get(i).toBuilder()
                    .asAt(told.get(i).asAt().or(sheet::day))
                    .narrative(sheet.day().isPresent() ? told.get(i).narrative() : named(sheet, told.get(i)))
                    .milestones(moved)
                    .build();
            if (!updates.contains(update)) {
                // what was reported in March stands in the sheet of June as well
                updates.add(update);
            }
        }
    }

    /** "Q1: The boat is hired"; without a word nobody would know which quarter a status is of. */
    private static Optional<String> named(PeriodSheet sheet, StatusUpdate update) {
        return update.narrative()
                .or(() -> update.status().map(status -> status.label()))
                .map(words -> sheet.name() + ": " + words);
    }

    /** The action as the newest sheet has it, and all that was reported on it. */
    Action told() {
        boolean dated = updates.stream().anyMatch(update -> update.asAt().isPresent());
        return newest.toBuilder()
                .milestones(dates.opening())
                // with a day it is news of that day
                .status(dated ? Optional.empty() : newest.status())
                .updates(updates)
                .build();
    }
}

package org.cpip.xlsx.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cpip.model.Action;
import org.cpip.model.ActionBuilder;
import org.cpip.model.Milestone;
import org.cpip.model.MilestoneBuilder;
import org.cpip.model.MilestoneUpdate;
import org.cpip.model.Provenance;
import org.cpip.model.StatusUpdate;
import org.cpip.model.StatusUpdateBuilder;

/**
 * Changes an action as a workbook has been changed. Status, rating, progress, forecasts and achieved days are history: they
 * are added to it as one update. All else is part of the plan and is set. For one thread.
 */
final class ActionEdit {

    /** The rule in the provenance of an update. */
    private static final String EDITED = "xlsx.edited";

    private final Action before;
    private final Optional<LocalDate> lastKnown;
    private final List<String> quotes = new ArrayList<>();
    private final List<MilestoneUpdate> dates = new ArrayList<>();
    private final StatusUpdateBuilder update = StatusUpdate.builder();
    private Action action;
    private boolean reported;
    private Optional<LocalDate> asAt = Optional.empty();

    /**
     * An action that nothing was done to yet.
     *
     * @param lastKnown the last day of the plan's history: what was written into the workbook came later, and no report of an
     *     earlier day may know it
     */
    ActionEdit(Action action, Optional<LocalDate> lastKnown) {
        this.before = action;
        this.action = action;
        this.lastKnown = lastKnown;
    }

    /** The action as the workbook was written. */
    Action before() {
        return before;
    }

    /** A milestone with all changes made so far. */
    Milestone now(int milestone) {
        return action.milestones().get(milestone);
    }

    void set(UnaryOperator<ActionBuilder> change) {
        action = change.apply(action.toBuilder()).build();
    }

    void set(int milestone, UnaryOperator<MilestoneBuilder> change) {
        List<Milestone> milestones = new ArrayList<>(action.milestones());
        milestones.set(
                milestone, change.apply(milestones.get(milestone).toBuilder()).build());
        action = action.toBuilder().milestones(milestones).build();
    }

    /** Adds to the one update that the workbook makes; where it comes from are the words that it shows. */
    void report(String shown, UnaryOperator<StatusUpdateBuilder> change) {
        reported = true;
        quotes.add(shown);
        change.apply(update);
    }

    /** Adds dates of a milestone to that update. */
    void report(String shown, MilestoneUpdate date) {
        reported = true;
        quotes.add(shown);
        for (int i = 0; i < dates.size(); i++) {
            MilestoneUpdate earlier = dates.get(i);
            if (earlier.milestone().equals(date.milestone())) {
                dates.set(
                        i,
                        new MilestoneUpdate(
                                date.milestone(),
                                date.forecast().or(earlier::forecast),
                                date.achieved().or(earlier::achieved)));
                return;
            }
        }
        dates.add(date);
    }

    /** The day that the update speaks of; with nothing else that is new, the last report is said again for that day. */
    void asAt(LocalDate day, String shown) {
        asAt = Optional.of(day);
        if (!reported) {
            report(shown, said -> said.status(before.reportedStatus()).ownerConfidence(before.ownerRating()));
        }
    }

    /** The action with all changes made so far. */
    Action result() {
        if (!reported) {
            return action;
        }
        String quote = String.join("\n", quotes);
        StatusUpdate said = update.milestones(dates)
                .asAt(asAt)
                .recorded(asAt.isPresent() ? Optional.empty() : lastKnown)
                .provenance(Provenance.builder()
                        .number(before.number())
                        .end(quote.length())
                        .quote(quote)
                        .rule(EDITED)
                        .confidence(1)
                        .build())
                .build();
        return asAt.isPresent()
                ? action.toBuilder().insertUpdate(said).build()
                : action.toBuilder().addUpdate(said).build();
    }
}

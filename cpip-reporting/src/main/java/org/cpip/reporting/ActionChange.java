package org.cpip.reporting;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Experimental;
import org.cpip.model.Milestone;
import org.cpip.model.diff.ActionPair;
import org.cpip.model.diff.PlacedAction;

/**
 * What happened to one action between two programmes.
 *
 * @param pair the action before and after
 * @param kinds what happened, in the order of {@link Kind}; exactly one of added, dropped, changed and unchanged is
 *     among them
 * @param slips milestones of both whose date moved
 * @param reratings ratings that are others, or are new, or are gone
 * @param statusBefore as reported before
 * @param statusAfter as reported after
 * @param wasOverdue whether it would be overdue on the later day if nothing had been reported since
 */
@Experimental
public record ActionChange(
        ActionPair pair,
        Set<Kind> kinds,
        List<Slip> slips,
        List<Rerating> reratings,
        Optional<DeliveryStatus> statusBefore,
        Optional<DeliveryStatus> statusAfter,
        boolean wasOverdue) {

    /** Copies the collections and refuses null. */
    public ActionChange {
        Objects.requireNonNull(pair, "pair");
        Set<Kind> inOrder = EnumSet.noneOf(Kind.class);
        inOrder.addAll(kinds);
        kinds = Collections.unmodifiableSet(inOrder);
        slips = List.copyOf(slips);
        reratings = List.copyOf(reratings);
        Objects.requireNonNull(statusBefore, "statusBefore");
        Objects.requireNonNull(statusAfter, "statusAfter");
    }

    /** The milestones that were met, or met again: of a series the next report came. */
    static List<Milestone> met(Action before, Action after) {
        Map<String, LocalDate> met = new HashMap<>();
        before.reportedMilestones()
                .forEach(milestone -> milestone.achieved().ifPresent(day -> met.put(milestone.id(), day)));
        return after.reportedMilestones().stream()
                .filter(milestone -> milestone
                        .achieved()
                        .filter(day -> !met.containsKey(milestone.id())
                                || milestone.recurrence().isPresent() && day.isAfter(met.get(milestone.id())))
                        .isPresent())
                .toList();
    }

    /** The milestones that come once and were met since, but late: the longest first. */
    List<MilestoneProgress> metLate(LocalDate asAt) {
        if (!kinds.contains(Kind.ACHIEVED)) {
            return List.of();
        }
        PlacedAction placed = pair.after().orElseThrow();
        Action action = placed.action();
        return met(pair.before().orElseThrow().action(), action).stream()
                .filter(milestone -> milestone.recurrence().isEmpty())
                .map(milestone -> MilestoneProgress.of(
                        placed.workstream(), action, action.reportedStatus(), milestone, Optional.empty(), asAt))
                .filter(milestone -> milestone.daysLate() > 0)
                .sorted(Comparator.comparing(MilestoneProgress::daysLate).reversed())
                .toList();
    }

    /** What can happen to an action. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is not there any more. */
        DROPPED,
        /** It is there in both, and something in it is another. */
        CHANGED,
        /** It is there in both, and nothing in it changed but for updates that say so. */
        UNCHANGED,
        /** It was reported on, and the report says that nothing changed; it is unchanged as well. */
        CONFIRMED,
        /** Its wording is another. */
        REWORDED,
        /** It is under another heading, or has another id or number. */
        MOVED,
        /** One of its milestones is expected later. */
        SLIPPED,
        /** One of its milestones is expected earlier. */
        BROUGHT_FORWARD,
        /** One of its milestones has been met since. */
        ACHIEVED,
        /** A rating is another. */
        RERATED,
        /** Its status is another. */
        STATUS,
        /** It is done ({@link org.cpip.model.Action#isDoneAt}) and was not. */
        COMPLETED,
        /** It was last reported as cancelled and was not before. */
        CANCELLED,
        /** Somebody rated it better than before, on the same scale. */
        BETTER,
        /** Somebody rated it worse than before, on the same scale. */
        WORSE
    }
}

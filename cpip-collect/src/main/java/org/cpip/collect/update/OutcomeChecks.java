package org.cpip.collect.update;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.spi.exchange.Diagnostic;

/**
 * What may not be the outcome of an action without a word on why: cancelled, completed on no known day, or with all its dates met
 * and still to be done. All answers of a day are looked at together, since each may be about another milestone.
 *
 * @param tracker whether answers come from a tracker, which has no column for a reason: then it is asked for, not demanded
 */
record OutcomeChecks(boolean tracker) {

    /** What cannot be once every date is met. */
    private static final Set<DeliveryStatus> TO_BE_DONE =
            EnumSet.of(DeliveryStatus.NOT_STARTED, DeliveryStatus.ON_TRACK, DeliveryStatus.DELAYED);

    /** What is to be said of the answers of one day to an action that was in this state. */
    List<Diagnostic> check(ActionState before, List<UpdateRow> day) {
        List<Diagnostic> found = new ArrayList<>();
        if (day.stream().anyMatch(this::hasReason)) {
            return found;
        }
        Set<String> achieved = new HashSet<>();
        Optional<UpdateRow> lastToAchieve = Optional.empty();
        Optional<UpdateRow> ending = Optional.empty();
        for (UpdateRow row : day) {
            if (row.status().isPresent() && !row.status().equals(before.status())) {
                ending = Optional.of(row);
            }
            Optional<Milestone> milestone = before.milestone(row);
            if (CurrentState.achieves(milestone, row) && !isAhead(row)) {
                milestone.map(Milestone::id).ifPresent(achieved::add);
                lastToAchieve = Optional.of(row);
            }
        }
        List<String> open = before.open();
        boolean unread = day.stream().anyMatch(row -> !row.unread().isEmpty());
        ending.ifPresent(row -> end(row, !open.isEmpty() && achieved.isEmpty() && !unread, found));
        DeliveryStatus status =
                ending.flatMap(UpdateRow::status).or(before::status).orElse(DeliveryStatus.COMPLETED);
        boolean allMet = !unread && !open.isEmpty() && achieved.containsAll(open) && before.isAllOnce();
        if (allMet && TO_BE_DONE.contains(status)) {
            UpdateRow row = lastToAchieve.orElseThrow();
            say(
                    row,
                    row.action() + " was achieved on " + row.achieved().orElseThrow() + " and is still \""
                            + status.label() + "\" without a reason.",
                    found);
        }
        return found;
    }

    /** A day that is still to come is an error of its own. */
    private static boolean isAhead(UpdateRow row) {
        return row.asAt().isPresent()
                && row.achieved().filter(row.asAt().get()::isBefore).isPresent();
    }

    /** A tracker's words on progress are all that it has for a reason. */
    private boolean hasReason(UpdateRow row) {
        return row.reason().isPresent() || tracker && row.narrative().isPresent();
    }

    private void end(UpdateRow row, boolean withoutDate, List<Diagnostic> found) {
        DeliveryStatus status = row.status().orElseThrow();
        if (status == DeliveryStatus.CANCELLED) {
            say(row, row.action() + " is cancelled without a reason.", found);
        } else if (status == DeliveryStatus.COMPLETED && withoutDate) {
            say(
                    row,
                    row.action() + " is completed without a date on which it was achieved, and without a reason.",
                    found);
        }
    }

    private void say(UpdateRow row, String message, List<Diagnostic> found) {
        found.add(
                tracker
                        ? UpdateProblem.NO_REASON_IN_TRACKER.warning(row.location(), message)
                        : UpdateProblem.NO_REASON.error(row.location(), message));
    }
}

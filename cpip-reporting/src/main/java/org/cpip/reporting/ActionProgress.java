package org.cpip.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.cpip.model.Action;
import org.cpip.model.CommitmentType;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.StatusUpdate;
import org.cpip.model.Workstream;
import org.cpip.reporting.confidence.ComputedConfidence;
import org.cpip.reporting.confidence.ConfidenceRules;

/**
 * An action on the date of a report.
 *
 * <p>Its state is the first of these that holds:
 *
 * <ol>
 *   <li>{@code CANCELLED}: its status is cancelled;
 *   <li>{@code DONE}: its status is completed; or it has milestones, all of them are achieved, none of them comes round,
 *       and it is not of a type that is never done for good ({@link CommitmentType#RECURRING_REPORT}, {@link
 *       CommitmentType#CONTINUING_DUTY});
 *   <li>{@code OVERDUE}: a milestone is overdue;
 *   <li>{@code DUE}: a milestone is due;
 *   <li>{@code UNDATED}: none of these.
 * </ol>
 *
 * @param id slug
 * @param number as printed
 * @param label the short title where there is one, otherwise the wording
 * @param state where it stands
 * @param status what was last reported; empty when nobody has reported
 * @param confidence the owner's last rating up to the date of the report
 * @param reviewerConfidence an independent reviewer's last rating up to the date of the report
 * @param computedConfidence the rating that the rules give; empty when it is done or cancelled, or no rule holds
 * @param lastUpdate the day of the last dated update up to the date of the report
 * @param leads names of the parties that lead, their acronyms where they have one; an id that no party has stands for
 *     itself
 * @param narrative the last progress in words up to the date of the report; an update without a date counts as earlier
 *     than the report
 * @param milestones in the order of the wording
 */
public record ActionProgress(
        String id,
        String number,
        String label,
        ProgressState state,
        Optional<DeliveryStatus> status,
        Optional<DeliveryConfidence> confidence,
        Optional<DeliveryConfidence> reviewerConfidence,
        Optional<ComputedConfidence> computedConfidence,
        Optional<LocalDate> lastUpdate,
        List<String> leads,
        Optional<String> narrative,
        List<MilestoneProgress> milestones) {

    /** Copies the lists and refuses null. */
    public ActionProgress {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(reviewerConfidence, "reviewerConfidence");
        Objects.requireNonNull(computedConfidence, "computedConfidence");
        Objects.requireNonNull(lastUpdate, "lastUpdate");
        leads = List.copyOf(leads);
        Objects.requireNonNull(narrative, "narrative");
        milestones = List.copyOf(milestones);
    }

    /** With neither a reviewer's nor a computed rating, nor the day of an update. */
    public ActionProgress(
            String id,
            String number,
            String label,
            ProgressState state,
            Optional<DeliveryStatus> status,
            Optional<DeliveryConfidence> confidence,
            List<String> leads,
            Optional<String> narrative,
            List<MilestoneProgress> milestones) {
        this(
                id,
                number,
                label,
                state,
                status,
                confidence,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                leads,
                narrative,
                milestones);
    }

    static ActionProgress of(
            Workstream workstream, Action action, PartyNames parties, LocalDate asAt, ConfidenceRules rules) {
        List<MilestoneProgress> milestones = action.milestones().stream()
                .map(milestone -> MilestoneProgress.of(workstream, action, milestone, asAt))
                .toList();
        List<StatusUpdate> updates = knownAt(asAt, action.updates());
        ProgressState state = stateOf(action, milestones);
        boolean open = state != ProgressState.DONE && state != ProgressState.CANCELLED;
        return new ActionProgress(
                action.id(),
                action.number(),
                action.label(),
                state,
                action.status(),
                last(updates, StatusUpdate::ownerConfidence),
                last(updates, StatusUpdate::reviewerConfidence),
                open ? ComputedConfidence.of(action, asAt, rules) : Optional.empty(),
                updates.stream().flatMap(update -> update.asAt().stream()).max(LocalDate::compareTo),
                action.leads().stream().map(parties::name).toList(),
                last(updates, StatusUpdate::narrative),
                milestones);
    }

    private static ProgressState stateOf(Action action, List<MilestoneProgress> milestones) {
        if (action.status().equals(Optional.of(DeliveryStatus.CANCELLED))) {
            return ProgressState.CANCELLED;
        }
        if (action.status().equals(Optional.of(DeliveryStatus.COMPLETED))) {
            return ProgressState.DONE;
        }
        StateCounts tally =
                StateCounts.of(milestones.stream().map(each -> each.state().progress()));
        if (tally.total() > 0 && tally.done() == tally.total() && !isEndless(action)) {
            return ProgressState.DONE;
        }
        if (tally.overdue() > 0) {
            return ProgressState.OVERDUE;
        }
        return tally.due() > 0 ? ProgressState.DUE : ProgressState.UNDATED;
    }

    private static boolean isEndless(Action action) {
        boolean byType = action.type()
                .filter(type -> type == CommitmentType.RECURRING_REPORT || type == CommitmentType.CONTINUING_DUTY)
                .isPresent();
        return byType
                || action.milestones().stream()
                        .anyMatch(milestone -> milestone.recurrence().isPresent());
    }

    private static List<StatusUpdate> knownAt(LocalDate asAt, List<StatusUpdate> updates) {
        List<StatusUpdate> known = new ArrayList<>(updates.size());
        for (StatusUpdate update : updates) {
            if (update.asAt().isEmpty() || !update.asAt().get().isAfter(asAt)) {
                known.add(update);
            }
        }
        return known;
    }

    private static <T> Optional<T> last(List<StatusUpdate> updates, Function<StatusUpdate, Optional<T>> value) {
        for (int i = updates.size() - 1; i >= 0; i--) {
            Optional<T> found = value.apply(updates.get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}

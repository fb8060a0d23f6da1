package org.cpip.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.ActionLeads;
import org.cpip.model.CycleSchedule;
import org.cpip.model.CycleSchedules;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Priority;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;
import org.cpip.reporting.confidence.ComputedConfidence;
import org.cpip.reporting.confidence.ConfidenceRules;

/**
 * An action on the date of a report.
 *
 * <p>Its state is the first of these that holds:
 *
 * <ol>
 *   <li>{@code CANCELLED}: it was last reported cancelled;
 *   <li>{@code DONE}: {@link Action#isDoneAt};
 *   <li>{@code OVERDUE}: a milestone is overdue;
 *   <li>{@code DUE}: a milestone is due;
 *   <li>{@code UNDATED}: none of these.
 * </ol>
 *
 * @param id slug
 * @param number as printed
 * @param label the short title where there is one, otherwise the wording
 * @param parent id of the action of its workstream that it is part of; empty for one that counts in the totals
 * @param start when work on it is to begin, as published; empty when the plan does not say
 * @param priority how much it matters beside the others; empty when the plan does not say
 * @param state where it stands
 * @param status {@link Action#reportedStatus(LocalDate)} on the date of the report
 * @param confidence {@link Action#ownerRating(LocalDate)} on that date
 * @param reviewerConfidence {@link Action#reviewerRating(LocalDate)} on that date
 * @param computedConfidence the rating that the rules give; empty when it is done or cancelled, or no rule holds
 * @param lastUpdate {@link Action#lastReported(LocalDate)} on that date
 * @param leads names of the parties that lead ({@link ActionLeads}), their acronyms where they have one; an id that no party
 *     has stands for itself
 * @param narrative {@link Action#narrative(LocalDate)} on that date
 * @param milestones in the order of the wording, with the forecasts and achievements known on that date
 */
public record ActionProgress(
        String id,
        String number,
        String label,
        Optional<String> parent,
        Optional<TargetDate> start,
        Optional<Priority> priority,
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
        Objects.requireNonNull(parent, "parent");
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(priority, "priority");
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

    static ActionProgress of(
            Workstream workstream,
            Action action,
            Optional<String> parent,
            List<String> leads,
            CycleSchedules schedules,
            LocalDate asAt,
            ConfidenceRules rules) {
        Optional<DeliveryStatus> status = action.reportedStatus(asAt);
        List<MilestoneProgress> milestones = action.reportedMilestones(asAt).stream()
                .map(milestone -> MilestoneProgress.of(
                        workstream,
                        action,
                        status,
                        milestone,
                        schedules.of(action, milestone).flatMap(CycleSchedule::current),
                        asAt))
                .toList();
        ProgressState state = stateOf(action, status, milestones, asAt);
        boolean open = isOpen(state);
        return new ActionProgress(
                action.id(),
                action.number(),
                action.label(),
                parent,
                action.start(),
                action.priority(),
                state,
                status,
                action.ownerRating(asAt),
                action.reviewerRating(asAt),
                open
                        ? ComputedConfidence.of(
                                action,
                                milestones.stream()
                                        .map(MilestoneProgress::milestone)
                                        .toList(),
                                asAt,
                                rules)
                        : Optional.empty(),
                action.lastReported(asAt),
                leads,
                action.narrative(asAt),
                milestones);
    }

    /** Whether it is still to be done. */
    boolean isOpen() {
        return isOpen(state);
    }

    private static boolean isOpen(ProgressState state) {
        return state != ProgressState.DONE && state != ProgressState.CANCELLED;
    }

    private static ProgressState stateOf(
            Action action, Optional<DeliveryStatus> status, List<MilestoneProgress> milestones, LocalDate asAt) {
        if (status.equals(Optional.of(DeliveryStatus.CANCELLED))) {
            return ProgressState.CANCELLED;
        }
        if (action.isDoneAt(asAt)) {
            return ProgressState.DONE;
        }
        StateCounts tally =
                StateCounts.of(milestones.stream().map(each -> each.state().progress()));
        if (tally.overdue() > 0) {
            return ProgressState.OVERDUE;
        }
        return tally.due() > 0 ? ProgressState.DUE : ProgressState.UNDATED;
    }
}

package org.cpip.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.ExpectedReport;
import org.cpip.model.Milestone;
import org.cpip.model.Workstream;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.TargetDate;

/**
 * A milestone on the date of a report, with what is needed to name it on its own.
 *
 * @param workstream title of its workstream
 * @param actionId id of its action
 * @param actionNumber number of its action as printed
 * @param milestone the milestone with the forecast and the achievement known on the date: title, due date in EDTF and in words, condition, recurrence. Of one that
 *     repeats, the due date is that of {@code occurrence}
 * @param occurrence of one that repeats, which of the series counts now ({@link
 *     org.cpip.model.CycleSchedule#current()}); empty for others, and when no more is expected
 * @param state where it stands
 * @param daysOverdue whole days since the last day that its date can mean; 0 when it is not overdue
 */
public record MilestoneProgress(
        String workstream,
        String actionId,
        String actionNumber,
        Milestone milestone,
        Optional<ExpectedReport> occurrence,
        MilestoneState state,
        long daysOverdue) {

    /** Refuses null. */
    public MilestoneProgress {
        Objects.requireNonNull(workstream, "workstream");
        Objects.requireNonNull(actionId, "actionId");
        Objects.requireNonNull(actionNumber, "actionNumber");
        Objects.requireNonNull(milestone, "milestone");
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(state, "state");
    }

    /** When it is expected: its forecast, or its due date where there is none; empty without both. */
    public Optional<TargetDate> expected() {
        return milestone.forecast().or(milestone::due);
    }

    /** Whether it is still to be met: only then has it a date that can move. Old forecasts of others say nothing any more. */
    boolean isOpen() {
        return state != MilestoneState.DONE && state != MilestoneState.CANCELLED;
    }

    /** Whole days from the last day that its forecast can mean to a day; 0 when that is not past, or there is none. */
    public long daysPastForecast(LocalDate day) {
        return milestone
                .forecast()
                .flatMap(TargetDate::latest)
                .map(expected -> Math.max(0, ChronoUnit.DAYS.between(expected, day)))
                .orElse(0L);
    }

    /** Whole days from the last day that its date can mean to the day it was met; 0 when it was met in time or is not met. */
    public long daysLate() {
        Optional<LocalDate> met = state == MilestoneState.DONE ? milestone.achieved() : Optional.empty();
        return milestone
                .due()
                .flatMap(TargetDate::latest)
                .flatMap(due -> met.map(day -> Math.max(0, ChronoUnit.DAYS.between(due, day))))
                .orElse(0L);
    }

    /** Of a milestone as it was reported by then, of an action with this status then. */
    static MilestoneProgress of(
            Workstream workstream,
            Action action,
            Optional<DeliveryStatus> status,
            Milestone reported,
            Optional<ExpectedReport> occurrence,
            LocalDate asAt) {
        Milestone milestone = occurrence.map(each -> each.dated(reported)).orElse(reported);
        MilestoneState state = stateOf(status, milestone, asAt);
        long late = state == MilestoneState.OVERDUE
                ? ChronoUnit.DAYS.between(
                        milestone.due().flatMap(TargetDate::latest).orElseThrow(), asAt)
                : 0;
        return new MilestoneProgress(
                workstream.title(), action.id(), action.number(), milestone, occurrence, state, late);
    }

    private static MilestoneState stateOf(Optional<DeliveryStatus> status, Milestone milestone, LocalDate asAt) {
        // what comes round is met for good by none of its reports
        boolean achieved = milestone.recurrence().isEmpty()
                && milestone.achieved().filter(day -> !day.isAfter(asAt)).isPresent();
        if (achieved || status.equals(Optional.of(DeliveryStatus.COMPLETED))) {
            return MilestoneState.DONE;
        }
        if (status.equals(Optional.of(DeliveryStatus.CANCELLED))) {
            return MilestoneState.CANCELLED;
        }
        return milestone.due().map(due -> stateOf(due, asAt)).orElse(MilestoneState.NO_DATE);
    }

    private static MilestoneState stateOf(TargetDate due, LocalDate asAt) {
        if (due.isOverdueAt(asAt)) {
            return MilestoneState.OVERDUE;
        }
        if (due.latest().isEmpty()) {
            return MilestoneState.OPEN_ENDED;
        }
        EdtfDate opens = due.period().start().or(due.period()::end).orElseThrow();
        return asAt.isBefore(opens.first()) ? MilestoneState.UPCOMING : MilestoneState.DUE_IN_PERIOD;
    }
}

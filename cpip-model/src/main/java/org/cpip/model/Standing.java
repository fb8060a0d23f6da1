package org.cpip.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpip.model.date.EdtfDate;
import org.cpip.model.date.TargetDate;

/** How an action stands against its dates; {@link Action} says what each answer means. */
final class Standing {

    private Standing() {}

    static boolean isOpen(Optional<DeliveryStatus> status) {
        return status.isEmpty() || status.get() != DeliveryStatus.COMPLETED && status.get() != DeliveryStatus.CANCELLED;
    }

    static boolean isDone(Action action, LocalDate day) {
        Optional<DeliveryStatus> status = action.reportedStatus(day);
        if (!isOpen(status)) {
            return status.equals(Optional.of(DeliveryStatus.COMPLETED));
        }
        return !isEndless(action)
                && !action.milestones().isEmpty()
                && mayBeAchieved(action)
                && action.reportedMilestones(day).stream().allMatch(milestone -> milestone.isAchievedBy(day));
    }

    /** Most actions had no milestone reported as achieved, and then the history need not be put together. */
    private static boolean mayBeAchieved(Action action) {
        for (StatusUpdate update : action.updates()) {
            if (!update.milestones().isEmpty()) {
                return true;
            }
        }
        return action.milestones().get(0).achieved().isPresent();
    }

    private static boolean isEndless(Action action) {
        boolean byType = action.type()
                .filter(type -> type == CommitmentType.RECURRING_REPORT || type == CommitmentType.CONTINUING_DUTY)
                .isPresent();
        return byType
                || action.milestones().stream()
                        .anyMatch(milestone -> milestone.recurrence().isPresent());
    }

    static boolean isMet(Action action, String id, LocalDate day) {
        boolean completed = action.reportedStatus(day).equals(Optional.of(DeliveryStatus.COMPLETED));
        return action.reportedMilestones(day).stream()
                .anyMatch(milestone -> milestone.id().equals(id) && (completed || isMet(milestone, day)));
    }

    static List<Milestone> openMilestones(Action action, LocalDate day) {
        return action.isOpenAt(day)
                ? Views.only(action.reportedMilestones(day), milestone -> !isMet(milestone, day))
                : List.of();
    }

    /** One report met of a milestone that repeats leaves the next to be met. */
    private static boolean isMet(Milestone milestone, LocalDate day) {
        return milestone.recurrence().isEmpty() && milestone.isAchievedBy(day);
    }

    static List<Milestone> overdueMilestones(Programme programme, Action action, LocalDate day) {
        boolean repeats = action.milestones().stream()
                .anyMatch(milestone -> milestone.recurrence().isPresent());
        // Most have no date that has gone by, and then their history need not be read.
        if (!repeats && action.milestones().stream().noneMatch(milestone -> hasGoneBy(milestone, day))) {
            return List.of();
        }
        List<Milestone> open = openMilestones(action, day);
        if (repeats && !open.isEmpty()) {
            CycleSchedules schedules = CycleSchedules.of(programme, action, day);
            open = Views.each(open, milestone -> schedules.now(action, milestone));
        }
        return Views.only(open, milestone -> hasGoneBy(milestone, day));
    }

    private static boolean hasGoneBy(Milestone milestone, LocalDate day) {
        return milestone.due().isPresent() && milestone.due().get().isOverdueAt(day);
    }

    static boolean isExpectedToHaveBegun(Action action, LocalDate day) {
        boolean planned = action.start()
                .map(start -> lastDayToBegin(start)
                        .filter(last -> !day.isBefore(last))
                        .isPresent())
                .orElseGet(() -> action.milestones().stream()
                        .flatMap(milestone -> milestone.due().stream())
                        .flatMap(due -> due.latest().stream())
                        .anyMatch(last -> !day.isBefore(last)));
        return planned && !action.reportedStatus(day).equals(Optional.of(DeliveryStatus.CANCELLED));
    }

    /** "From April 2018" has no end: work begins in April 2018, on its last day at the latest. */
    private static Optional<LocalDate> lastDayToBegin(TargetDate start) {
        return start.latest().or(() -> start.period().start().map(EdtfDate::last));
    }
}

package org.cpip.reporting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.Experimental;
import org.cpip.model.Milestone;
import org.cpip.model.Workstream;
import org.cpip.model.date.TargetDate;

/**
 * A milestone from month to month.
 *
 * @param workstream id of its workstream
 * @param now as it stands on the day of the report
 * @param states where it stood at the end of each month of the report, the last on its day
 * @param steps when it was expected, where that was another date than before; none where it never had a date
 */
@Experimental
public record MilestonePath(String workstream, MilestoneProgress now, List<MilestoneState> states, List<Step> steps) {

    /** Copies the lists and refuses null. */
    public MilestonePath {
        Objects.requireNonNull(workstream, "workstream");
        Objects.requireNonNull(now, "now");
        states = List.copyOf(states);
        steps = List.copyOf(steps);
    }

    /** Those of an action that come once. */
    static List<MilestonePath> of(Workstream workstream, Action action, List<LocalDate> days) {
        List<List<MilestoneProgress>> months = days.stream()
                .map(day -> action.reportedMilestones(day).stream()
                        .map(each -> MilestoneProgress.of(
                                workstream, action, action.reportedStatus(day), each, Optional.empty(), day))
                        .toList())
                .toList();
        List<MilestonePath> paths = new ArrayList<>();
        for (int i = 0; i < action.milestones().size(); i++) {
            int place = i;
            if (action.milestones().get(i).recurrence().isEmpty()) {
                List<MilestoneProgress> path =
                        months.stream().map(month -> month.get(place)).toList();
                paths.add(new MilestonePath(
                        workstream.id(),
                        path.get(path.size() - 1),
                        path.stream().map(MilestoneProgress::state).toList(),
                        steps(path, days)));
            }
        }
        return paths;
    }

    private static List<Step> steps(List<MilestoneProgress> path, List<LocalDate> days) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            Optional<TargetDate> expected = path.get(i).expected();
            Optional<TargetDate> before = steps.isEmpty()
                    ? planned(path.get(i).milestone())
                    : Optional.of(steps.get(steps.size() - 1).expected());
            if (expected.isPresent() && !samePeriod(expected, before)) {
                steps.add(new Step(days.get(i), expected.get()));
            }
        }
        return steps;
    }

    private static boolean samePeriod(Optional<TargetDate> one, Optional<TargetDate> other) {
        return one.map(TargetDate::period).equals(other.map(TargetDate::period));
    }

    private static Optional<TargetDate> planned(Milestone milestone) {
        return milestone.baseline().or(milestone::due);
    }

    /** The date first agreed, otherwise the published one. */
    public Optional<TargetDate> planned() {
        return planned(now.milestone());
    }

    /** Whether it is still to be met, and was expected on another date than planned, at the end of a month. */
    public boolean isMoved() {
        return isOpen() && planned().isPresent() && !steps.isEmpty();
    }

    /** Days from the last day planned to the last day expected now; empty when one of them has no last day. */
    public Optional<Long> daysLater() {
        return daysLater(now.expected());
    }

    /** Days from the last day planned to the last day of a date. */
    public Optional<Long> daysLater(Optional<TargetDate> expected) {
        return planned().flatMap(TargetDate::latest).flatMap(from -> expected.flatMap(TargetDate::latest)
                .map(to -> ChronoUnit.DAYS.between(from, to)));
    }

    boolean isDone(int month) {
        return states.get(month) == MilestoneState.DONE;
    }

    /** By its published date, and not cancelled at the end of a month. */
    boolean isPlanned(LocalDate day, int month) {
        return states.get(month) != MilestoneState.CANCELLED
                && now.milestone()
                        .due()
                        .flatMap(TargetDate::latest)
                        .filter(last -> !last.isAfter(day))
                        .isPresent();
    }

    /** Whether it is still to be met. */
    public boolean isOpen() {
        return now.isOpen();
    }

    /** Open, and expected from one day to another. */
    boolean isExpected(LocalDate from, LocalDate until) {
        return isOpen()
                && expectedLast()
                        .filter(last -> !last.isBefore(from) && !last.isAfter(until))
                        .isPresent();
    }

    boolean isPast(LocalDate asAt) {
        return isOpen() && expectedLast().filter(last -> last.isBefore(asAt)).isPresent();
    }

    boolean isUndated() {
        return isOpen() && expectedLast().isEmpty();
    }

    private Optional<LocalDate> expectedLast() {
        return now.expected().flatMap(TargetDate::latest);
    }

    /** The last days that its dates can mean; none where nothing more is to come. */
    Stream<LocalDate> daysAhead() {
        return now.state() == MilestoneState.CANCELLED
                ? Stream.empty()
                : Stream.concat(
                        now.milestone().due().flatMap(TargetDate::latest).stream(),
                        isOpen() ? expectedLast().stream() : Stream.empty());
    }

    /**
     * A date on which it was expected.
     *
     * @param known the end of the first month at which it was
     * @param expected the date
     */
    public record Step(LocalDate known, TargetDate expected) {
        /** Refuses null. */
        public Step {
            Objects.requireNonNull(known, "known");
            Objects.requireNonNull(expected, "expected");
        }
    }
}

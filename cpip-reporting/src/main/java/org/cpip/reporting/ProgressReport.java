package org.cpip.reporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.CycleSchedules;
import org.cpip.model.Programme;
import org.cpip.reporting.confidence.ConfidenceRules;

/**
 * What is done, due, overdue and undated on a date: per workstream and in all, with the items behind each figure.
 *
 * <p>Every figure is counted from the lists that the report holds, so that figures and lists cannot disagree. There is
 * no clock: the date is given. Status, ratings, forecasts, achievements and words are those that were known on that date
 * ({@link Programme#asAt}); actions that are part of another are listed, and counted with that one.
 *
 * <p>Immutable and safe for use by many threads.
 *
 * @param programme id of the programme
 * @param title of the programme
 * @param asAt the day whose end the report describes
 * @param workstreams in the published order
 * @param gap what it cannot know because its day is before the first updates
 */
public record ProgressReport(
        String programme, String title, LocalDate asAt, List<WorkstreamProgress> workstreams, Optional<HistoryGap> gap)
        implements Report {

    static final Comparator<MilestoneProgress> BY_DATE = Comparator.comparing(
            progress -> progress.milestone().due().orElseThrow().period());

    /** Copies the list and refuses null. */
    public ProgressReport {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(asAt, "asAt");
        workstreams = List.copyOf(workstreams);
        Objects.requireNonNull(gap, "gap");
    }

    /** The report on a programme as at a date. */
    public static ProgressReport of(Programme programme, LocalDate asAt) {
        return of(programme, asAt, ConfidenceRules.defaults());
    }

    /** The report on a programme as at a date, with actions rated by other rules. */
    public static ProgressReport of(Programme programme, LocalDate asAt, ConfidenceRules rules) {
        PartyNames parties = new PartyNames(programme);
        CycleSchedules schedules = CycleSchedules.of(programme, asAt, asAt.plusYears(1));
        return new ProgressReport(
                programme.id(),
                programme.title(),
                asAt,
                programme.workstreams().stream()
                        .map(workstream -> WorkstreamProgress.of(workstream, parties, schedules, asAt, rules))
                        .toList(),
                HistoryGap.of(programme, asAt));
    }

    @Override
    public ActionDirectory directory() {
        return ActionDirectory.of(workstreams);
    }

    /** Every action, in the published order. */
    public List<ActionProgress> actions() {
        return actionStream().toList();
    }

    /** The actions in this state, in the published order. */
    public List<ActionProgress> actions(ProgressState state) {
        return actionStream().filter(action -> action.state() == state).toList();
    }

    /** Every milestone, in the published order. */
    public List<MilestoneProgress> milestones() {
        return milestoneStream().toList();
    }

    /**
     * The milestones in this state: in order of the last day that their dates can mean where each has a date (overdue,
     * due in the period, upcoming, open-ended), otherwise and among equals in the published order.
     */
    public List<MilestoneProgress> milestones(MilestoneState state) {
        Stream<MilestoneProgress> found = milestoneStream().filter(milestone -> milestone.state() == state);
        return switch (state) {
            case OVERDUE, DUE_IN_PERIOD, UPCOMING, OPEN_ENDED ->
                found.sorted(BY_DATE).toList();
            case DONE, NO_DATE, CANCELLED -> found.toList();
        };
    }

    /** How many actions are in each state; an action that is part of another counts with that one. */
    public StateCounts actionCounts() {
        return WorkstreamProgress.counts(actionStream());
    }

    /** How many actions that are part of another, which {@link #actionCounts()} leaves out, are in each state of their own. */
    public StateCounts partCounts() {
        return StateCounts.of(
                actionStream().filter(action -> action.parent().isPresent()).map(ActionProgress::state));
    }

    /** How many milestones are in each state. */
    public StateCounts milestoneCounts() {
        return StateCounts.of(
                milestoneStream().map(milestone -> milestone.state().progress()));
    }

    private Stream<ActionProgress> actionStream() {
        return workstreams.stream().flatMap(workstream -> workstream.actions().stream());
    }

    private Stream<MilestoneProgress> milestoneStream() {
        return actionStream().flatMap(action -> action.milestones().stream());
    }
}

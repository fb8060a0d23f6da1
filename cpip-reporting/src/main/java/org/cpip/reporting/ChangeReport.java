package org.cpip.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.diff.Change;
import org.cpip.model.diff.ProgrammeDiff;

/**
 * What differs between two programmes, or between two dates of one: action by action, and every change by its path.
 *
 * <p>Each action of either programme is in {@link #actions()} once, so the counts of added, changed and unchanged add up
 * to the number of actions after, and those of dropped, changed and unchanged to the number before.
 *
 * @param programme id of the later programme
 * @param title of the later programme
 * @param since the day of the earlier one
 * @param asAt the day of the later one
 * @param actions those after in their order, then those dropped in theirs
 * @param changes every change, in the order of the model
 * @param gap what it cannot know because the earlier day is before the first updates
 * @param directory of the actions that it may name
 */
@Experimental
public record ChangeReport(
        String programme,
        String title,
        LocalDate since,
        LocalDate asAt,
        List<ActionChange> actions,
        List<Change> changes,
        Optional<HistoryGap> gap,
        ActionDirectory directory)
        implements Report {

    /** Copies the lists and refuses null. */
    public ChangeReport {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(asAt, "asAt");
        actions = List.copyOf(actions);
        changes = List.copyOf(changes);
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(directory, "directory");
    }

    /** What changed from one programme, as it stood on one date, to another on another. */
    public static ChangeReport between(Programme before, LocalDate since, Programme after, LocalDate asAt) {
        Programme earlier = before.asAt(since);
        Programme later = after.asAt(asAt);
        ProgrammeDiff diff = ProgrammeDiff.between(earlier, later);
        return new ChangeReport(
                after.id(),
                after.title(),
                since,
                asAt,
                ActionComparison.of(diff, earlier, since, asAt),
                diff.changes(),
                HistoryGap.of(before, since),
                ActionDirectory.of(after, before));
    }

    /**
     * What changed in one programme between two dates, as its history tells: status, ratings, forecasts and achievements
     * of updates, and received reports. The same as between the two plans that were kept on those days, but for wording
     * and published dates, which have no history.
     */
    public static ChangeReport of(Programme programme, LocalDate since, LocalDate asAt) {
        return between(programme, since, programme, asAt);
    }

    /** The actions that this happened to. */
    public List<ActionChange> actions(ActionChange.Kind kind) {
        return actions.stream().filter(action -> action.kinds().contains(kind)).toList();
    }

    /** Actions that were given up: cancelled, or not in the plan any more. */
    public List<ActionChange> withdrawn() {
        return actions.stream()
                .filter(action -> action.kinds().contains(ActionChange.Kind.CANCELLED)
                        || action.kinds().contains(ActionChange.Kind.DROPPED))
                .toList();
    }

    /** Why an action was cancelled: the reason given with that status, or else the words on progress; empty without any. */
    public static Optional<String> reasonForWithdrawal(ActionChange change) {
        return change.pair()
                .after()
                .flatMap(placed -> placed.action().lastUpdateWith(StatusUpdate::status))
                .flatMap(update -> update.reason().or(update::narrative))
                .filter(reason -> !reason.isBlank());
    }

    /** The milestones of an action that were met since, but after the last day that their dates can mean: the latest first. */
    public List<MilestoneProgress> metLate(ActionChange change) {
        return change.metLate(asAt);
    }

    /** Milestones still to be met whose date moved later, the longest slip first. */
    public List<Slip> slips() {
        return actions.stream()
                .flatMap(action -> action.slips().stream())
                .filter(slip -> slip.days().orElse(0L) > 0)
                .sorted(java.util.Comparator.comparing(
                                (Slip slip) -> slip.days().orElseThrow())
                        .reversed())
                .toList();
    }
}

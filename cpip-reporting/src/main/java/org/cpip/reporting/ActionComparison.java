package org.cpip.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence;
import org.cpip.model.DeliveryStatus;
import org.cpip.model.Milestone;
import org.cpip.model.Programme;
import org.cpip.model.StatusUpdate;
import org.cpip.model.date.TargetDate;
import org.cpip.model.diff.ActionPair;
import org.cpip.model.diff.Change;
import org.cpip.model.diff.ModelPath;
import org.cpip.model.diff.PlacedAction;
import org.cpip.model.diff.ProgrammeDiff;
import org.cpip.reporting.ActionChange.Kind;
import org.cpip.reporting.confidence.ComputedConfidence;

/** Says what happened to an action that is there before and after, each as it was known on its day. */
final class ActionComparison {

    /** Of an action's path: workstreams, one of them, actions, one of them. */
    private static final int STEPS = 4;

    /** The actions that something changed in, by their paths. */
    private final Set<ModelPath> touched;

    private final Programme earlier;
    private final LocalDate since;
    private final LocalDate asAt;

    private ActionComparison(List<Change> changes, Programme earlier, LocalDate since, LocalDate asAt) {
        this.earlier = earlier;
        this.since = since;
        this.touched =
                changes.stream().map(change -> change.path().prefix(STEPS)).collect(Collectors.toSet());
        this.asAt = asAt;
    }

    static List<ActionChange> of(ProgrammeDiff diff, Programme earlier, LocalDate since, LocalDate asAt) {
        ActionComparison comparison = new ActionComparison(diff.changes(), earlier, since, asAt);
        return diff.actions().stream().map(comparison::of).toList();
    }

    private ActionChange of(ActionPair pair) {
        if (pair.before().isEmpty() || pair.after().isEmpty()) {
            Kind kind = pair.before().isEmpty() ? Kind.ADDED : Kind.DROPPED;
            return new ActionChange(
                    pair,
                    Set.of(kind),
                    List.of(),
                    List.of(),
                    pair.before().flatMap(placed -> placed.action().reportedStatus()),
                    pair.after().flatMap(placed -> placed.action().reportedStatus()),
                    pair.before()
                            .filter(placed -> earlier.isOverdueAt(placed.action(), asAt))
                            .isPresent());
        }
        PlacedAction before = pair.before().get();
        PlacedAction after = pair.after().get();
        boolean touched = this.touched.contains(after.path());
        boolean confirmed = touched && NoNews.isAllThatIsNew(before.action(), after.action());
        if ((!touched || confirmed) && before.path().equals(after.path())) {
            return new ActionChange(
                    pair,
                    confirmed ? Set.of(Kind.UNCHANGED, Kind.CONFIRMED) : Set.of(Kind.UNCHANGED),
                    List.of(),
                    List.of(),
                    before.action().reportedStatus(),
                    after.action().reportedStatus(),
                    earlier.isOverdueAt(before.action(), asAt));
        }
        return changed(pair, before.action(), after);
    }

    private ActionChange changed(ActionPair pair, Action before, PlacedAction placed) {
        Action after = placed.action();
        List<Slip> slips = slips(before, placed);
        List<Rerating> reratings = new ArrayList<>();
        rerating(Rerating.Rater.OWNER, before, after, StatusUpdate::ownerConfidence)
                .ifPresent(reratings::add);
        rerating(Rerating.Rater.REVIEWER, before, after, StatusUpdate::reviewerConfidence)
                .ifPresent(reratings::add);
        Set<Kind> kinds = EnumSet.of(Kind.CHANGED);
        addIf(kinds, Kind.REWORDED, !before.wording().equals(after.wording()));
        addIf(
                kinds,
                Kind.MOVED,
                !pair.before().map(PlacedAction::path).equals(pair.after().map(PlacedAction::path))
                        || !before.number().equals(after.number()));
        addIf(kinds, Kind.SLIPPED, slips.stream().anyMatch(slip -> slip.days().orElse(0L) > 0));
        addIf(
                kinds,
                Kind.BROUGHT_FORWARD,
                slips.stream().anyMatch(slip -> slip.days().orElse(0L) < 0));
        addIf(kinds, Kind.ACHIEVED, !ActionChange.met(before, after).isEmpty());
        addIf(kinds, Kind.RERATED, !reratings.isEmpty());
        addIf(kinds, Kind.STATUS, !before.reportedStatus().equals(after.reportedStatus()));
        addIf(kinds, Kind.COMPLETED, after.isDoneAt(asAt) && !before.isDoneAt(since));
        addIf(kinds, Kind.CANCELLED, isCancelled(after) && !isCancelled(before));
        addIf(kinds, Kind.BETTER, reratings.stream().anyMatch(rerating -> rerating.worse() < 0));
        addIf(kinds, Kind.WORSE, reratings.stream().anyMatch(rerating -> rerating.worse() > 0));
        return new ActionChange(
                pair,
                kinds,
                slips,
                reratings,
                before.reportedStatus(),
                after.reportedStatus(),
                earlier.isOverdueAt(before, asAt));
    }

    private static void addIf(Set<Kind> kinds, Kind kind, boolean holds) {
        if (holds) {
            kinds.add(kind);
        }
    }

    private static boolean isCancelled(Action action) {
        return action.reportedStatus().equals(Optional.of(DeliveryStatus.CANCELLED));
    }

    private List<Slip> slips(Action before, PlacedAction placed) {
        Map<String, Milestone> earlier = new HashMap<>();
        before.reportedMilestones().forEach(milestone -> earlier.putIfAbsent(milestone.id(), milestone));
        List<Slip> slips = new ArrayList<>();
        Optional<DeliveryStatus> status = placed.action().reportedStatus();
        for (Milestone milestone : placed.action().reportedMilestones()) {
            // A second one with the same id, in a plan that breaks rules, is compared with none.
            Milestone was = earlier.remove(milestone.id());
            if (was == null) {
                continue;
            }
            MilestoneProgress progress = MilestoneProgress.of(
                    placed.workstream(), placed.action(), status, milestone, Optional.empty(), asAt);
            Optional<TargetDate> from = was.forecast().or(was::due);
            Optional<TargetDate> to = progress.expected();
            if (progress.isOpen() && !from.map(TargetDate::period).equals(to.map(TargetDate::period))) {
                slips.add(new Slip(
                        progress,
                        from,
                        to,
                        ComputedConfidence.days(from, to),
                        milestone.forecast().equals(was.forecast())
                                ? Optional.empty()
                                : Slip.reason(placed.action(), milestone.id(), asAt)));
            }
        }
        return slips;
    }

    private static Optional<Rerating> rerating(
            Rerating.Rater rater,
            Action before,
            Action after,
            Function<StatusUpdate, Optional<DeliveryConfidence>> rating) {
        Optional<DeliveryConfidence> from = before.lastUpdateWith(rating).flatMap(rating);
        Optional<StatusUpdate> update = after.lastUpdateWith(rating);
        Optional<DeliveryConfidence> to = update.flatMap(rating);
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(new Rerating(rater, from, to, update.flatMap(StatusUpdate::reason)));
    }
}

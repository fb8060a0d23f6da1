package org.cpip.collect.update;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpip.model.Action;
import org.cpip.model.DeliveryConfidence.Scale;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.spi.exchange.Diagnostic;

/** One call of {@link Updates#apply}: each action's rows together, in the order of the plan. */
final class UpdateRound {

    private final Programme programme;
    private final Updates updates;
    private final UpdateOptions options;
    private final Map<String, List<UpdateRow>> rowsByAction = new LinkedHashMap<>();
    private final Set<String> parties = new LinkedHashSet<>();
    private final List<Diagnostic> diagnostics;
    private final List<AppliedUpdate> applied = new ArrayList<>();
    private final boolean tracker;
    private final Scale unrated;

    /**
     * A round.
     *
     * @param tracker whether the rows are a tracker's, which has no column for a reason
     * @param unrated the scale of a rating of an action that had none
     */
    UpdateRound(Programme programme, Updates updates, UpdateOptions options, boolean tracker, Scale unrated) {
        this.tracker = tracker;
        this.unrated = unrated;
        this.programme = programme;
        this.updates = updates;
        this.options = options;
        this.diagnostics = new ArrayList<>(updates.diagnostics());
        programme.parties().stream().map(Party::id).forEach(parties::add);
    }

    UpdateResult apply() {
        sortRows();
        List<Workstream> workstreams = new ArrayList<>();
        for (Workstream workstream : programme.workstreams()) {
            List<Action> actions = new ArrayList<>();
            workstream.actions().forEach(action -> actions.add(updated(workstream, action)));
            workstreams.add(workstream.toBuilder().actions(actions).build());
        }
        sayBeforeItsDay();
        boolean nothing = applied.isEmpty()
                || options.scope() == UpdateOptions.Scope.ALL_OR_NOTHING
                        && diagnostics.stream().anyMatch(UpdateResult::isError);
        return nothing
                ? new UpdateResult(programme, List.of(), diagnostics)
                : new UpdateResult(
                        programme.toBuilder().workstreams(workstreams).build(), applied, diagnostics);
    }

    /** Once a round: "as at 31 March", recorded on 1 March. A report of a day between has words of a day to come. */
    private void sayBeforeItsDay() {
        List<AppliedUpdate> early = applied.stream()
                .filter(each -> options.recorded()
                        .filter(day ->
                                each.update().asAt().filter(day::isBefore).isPresent())
                        .isPresent())
                .toList();
        if (!early.isEmpty()) {
            AppliedUpdate first = early.get(0);
            diagnostics.add(UpdateProblem.BEFORE_ITS_DAY.warning(
                    updates.rows().stream()
                            .filter(row -> row.action().equals(first.action()))
                            .findFirst()
                            .orElseThrow()
                            .location(),
                    "The answer for " + first.action() + " speaks of "
                            + first.update().asAt().orElseThrow()
                            + (early.size() == 1 ? "" : ", and " + (early.size() - 1) + " more of such days")
                            + ", and was recorded before, on "
                            + options.recorded().orElseThrow() + "; reports from then on have it."));
        }
    }

    private void sortRows() {
        Set<String> known = new LinkedHashSet<>();
        programme.actions().forEach(action -> known.add(action.id()));
        for (UpdateRow row : updates.rows()) {
            if (known.contains(row.action())) {
                rowsByAction
                        .computeIfAbsent(row.action(), id -> new ArrayList<>())
                        .add(row);
            } else {
                diagnostics.add(UpdateProblem.UNKNOWN_ACTION.error(
                        row.location(), "The plan has no action " + UpdateReader.quoted(row.action()) + "."));
            }
        }
    }

    /** The action with all of its rows, or as it was when one of them has an error. */
    private Action updated(Workstream workstream, Action action) {
        List<UpdateRow> rows = rowsByAction.remove(action.id());
        if (rows == null) {
            return action;
        }
        ActionUpdater updater =
                new ActionUpdater(programme, workstream, action, parties, options.recorded(), tracker, unrated);
        Action after = updater.update(rows);
        diagnostics.addAll(updater.diagnostics());
        applied.addAll(updater.applied());
        return after;
    }
}

package org.cpip.reporting;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.Workstream;
import org.cpip.reporting.confidence.ConfidenceRules;

/**
 * A workstream on the date of a report.
 *
 * @param id slug
 * @param title as published
 * @param lead name of the party that leads it
 * @param actions in the published order, those that are part of another directly after it
 */
public record WorkstreamProgress(String id, String title, Optional<String> lead, List<ActionProgress> actions) {

    /** Copies the list and refuses null. */
    public WorkstreamProgress {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(lead, "lead");
        actions = List.copyOf(actions);
    }

    static WorkstreamProgress of(Workstream workstream, PartyNames parties, LocalDate asAt, ConfidenceRules rules) {
        return new WorkstreamProgress(
                workstream.id(),
                workstream.title(),
                workstream.lead().map(parties::name),
                inOrder(workstream.actions()).stream()
                        .map(action -> ActionProgress.of(workstream, action, parties, asAt, rules))
                        .toList());
    }

    /** Parts after what they are part of. One whose whole is not among them, or is part of itself, stays where it stands. */
    private static List<Action> inOrder(List<Action> actions) {
        if (actions.stream().allMatch(action -> action.parent().isEmpty())) {
            return actions;
        }
        Map<String, List<Action>> parts = new HashMap<>();
        Set<Action> placed = new LinkedHashSet<>();
        for (Action action : actions) {
            action.parent().ifPresent(parent -> parts.computeIfAbsent(parent, id -> new ArrayList<>())
                    .add(action));
        }
        Set<String> ids = actions.stream().map(Action::id).collect(Collectors.toSet());
        for (Action action : actions) {
            if (action.parent().filter(ids::contains).isEmpty()) {
                place(action, parts, placed);
            }
        }
        placed.addAll(actions);
        return List.copyOf(placed);
    }

    private static void place(Action action, Map<String, List<Action>> parts, Set<Action> placed) {
        Deque<Action> next = new ArrayDeque<>(List.of(action));
        while (!next.isEmpty()) {
            Action each = next.pop();
            if (placed.add(each)) {
                List<Action> of = parts.getOrDefault(each.id(), List.of());
                for (int i = of.size() - 1; i >= 0; i--) {
                    next.push(of.get(i));
                }
            }
        }
    }

    /** What an action is part of; empty when it is a whole, or when that is not among the actions. */
    public Optional<ActionProgress> whole(ActionProgress part) {
        return part.parent().flatMap(id -> actions.stream()
                .filter(action -> action.id().equals(id))
                .findFirst());
    }

    /** Its milestones, in the order of its actions. */
    public List<MilestoneProgress> milestones() {
        return actions.stream().flatMap(action -> action.milestones().stream()).toList();
    }

    /** How many of its actions are in each state; an action that is part of another counts with that one. */
    public StateCounts actionCounts() {
        return counts(actions.stream());
    }

    static StateCounts counts(Stream<ActionProgress> actions) {
        return StateCounts.of(
                actions.filter(action -> action.parent().isEmpty()).map(ActionProgress::state));
    }

    /** How many of its milestones are in each state. */
    public StateCounts milestoneCounts() {
        return StateCounts.of(actions.stream()
                .flatMap(action -> action.milestones().stream())
                .map(milestone -> milestone.state().progress()));
    }
}

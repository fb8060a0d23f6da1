package org.cpip.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpip.model.ActionLeads;
import org.cpip.model.CycleSchedules;
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

    static WorkstreamProgress of(
            Workstream workstream,
            PartyNames parties,
            CycleSchedules schedules,
            LocalDate asAt,
            ConfidenceRules rules) {
        ActionOrder order = new ActionOrder(workstream);
        ActionLeads leads = new ActionLeads(workstream);
        return new WorkstreamProgress(
                workstream.id(),
                workstream.title(),
                workstream.lead().map(parties::name),
                order.actions().stream()
                        .map(action -> ActionProgress.of(
                                workstream,
                                action,
                                order.parent(action),
                                parties.names(leads.of(action)),
                                schedules,
                                asAt,
                                rules))
                        .toList());
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

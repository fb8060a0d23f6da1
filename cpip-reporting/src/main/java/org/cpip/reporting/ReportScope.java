package org.cpip.reporting;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.ActionLeads;
import org.cpip.model.Experimental;
import org.cpip.model.Milestone;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;

/**
 * The part of a programme that a report is about: what a party leads ({@link ActionLeads}), or one workstream, or both. References
 * out of the part are left out with what they refer to, so that a report does not call them missing.
 *
 * @param lead empty for all
 * @param workstream empty for all
 */
@Experimental
public record ReportScope(Optional<Party> lead, Optional<Workstream> workstream) {

    /** Refuses null. */
    public ReportScope {
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(workstream, "workstream");
    }

    /** That part of a programme, named after it; the programme itself where nothing is asked for. */
    public Programme of(Programme programme) {
        if (lead.isEmpty() && workstream.isEmpty()) {
            return programme;
        }
        List<Workstream> part = programme.workstreams().stream()
                .filter(each ->
                        workstream.filter(one -> !one.id().equals(each.id())).isEmpty())
                .map(this::ledPart)
                .filter(each -> lead.isEmpty() || !each.actions().isEmpty())
                .toList();
        Set<String> actions = part.stream()
                .flatMap(each -> each.actions().stream())
                .map(Action::id)
                .collect(Collectors.toSet());
        Set<String> milestones = part.stream()
                .flatMap(each -> each.actions().stream())
                .flatMap(action -> action.milestones().stream())
                .map(Milestone::id)
                .collect(Collectors.toSet());
        Set<String> indicators = part.stream()
                .flatMap(each -> each.actions().stream())
                .flatMap(action -> action.indicators().stream())
                .collect(Collectors.toSet());
        return programme.toBuilder()
                .title(Stream.of(
                                Optional.of(programme.title()),
                                workstream.map(Workstream::title),
                                lead.map(Party::name))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" \u2013 ")))
                .workstreams(part.stream()
                        .map(each -> each.toBuilder()
                                .actions(each.actions().stream()
                                        .map(action -> within(action, actions, milestones))
                                        .toList())
                                .build())
                        .toList())
                .cycles(programme.cycles().stream()
                        .filter(cycle ->
                                cycle.action().filter(actions::contains).isPresent())
                        .toList())
                .indicators(programme.indicators().stream()
                        .filter(indicator -> indicators.contains(indicator.id()))
                        .toList())
                .recommendations(programme.recommendations().stream()
                        .filter(each -> each.actions().stream().anyMatch(actions::contains))
                        .map(each -> each.toBuilder()
                                .actions(each.actions().stream()
                                        .filter(actions::contains)
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    private Workstream ledPart(Workstream stream) {
        if (lead.isEmpty()) {
            return stream;
        }
        ActionLeads leads = new ActionLeads(stream);
        return stream.toBuilder()
                .actions(stream.actions().stream()
                        .filter(action -> leads.of(action).contains(lead.get().id()))
                        .toList())
                .build();
    }

    private static Action within(Action action, Set<String> actions, Set<String> milestones) {
        return action.toBuilder()
                .parent(action.parent().filter(actions::contains))
                .dependsOn(action.dependsOn().stream().filter(actions::contains).toList())
                .milestones(action.milestones().stream()
                        .map(milestone -> milestone.toBuilder()
                                .condition(milestone
                                        .condition()
                                        .map(each -> new org.cpip.model.Condition(
                                                each.words(), each.milestone().filter(milestones::contains))))
                                .build())
                        .toList())
                .build();
    }
}

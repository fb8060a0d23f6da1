package org.cpip.model;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who leads each action of a workstream: its own leads; where it names nobody, those of the action that it is part of, and
 * so on upwards; where nobody is named there either, the lead of the workstream. For many actions; of one ask {@link
 * Workstream#leadsOf}. For one thread.
 */
public final class ActionLeads {

    private final List<String> workstreamLead;
    private final Map<String, Action> actions = new HashMap<>();
    private final Map<String, List<String>> inherited = new HashMap<>();

    /** Of the actions of a workstream. */
    public ActionLeads(Workstream workstream) {
        workstreamLead = workstream.lead().stream().toList();
        workstream.actions().forEach(action -> actions.putIfAbsent(action.id(), action));
    }

    /** Ids of the parties that lead an action of the workstream; empty when nobody is named. */
    public List<String> of(Action action) {
        if (!action.leads().isEmpty()) {
            return action.leads();
        }
        return action.parent().isEmpty() ? workstreamLead : inherited(action);
    }

    /** Without recursion: a chain of sub-actions may be as long as the plan. Those that are parts of each other have no whole. */
    private List<String> inherited(Action action) {
        Set<String> walked = new LinkedHashSet<>();
        List<String> found = workstreamLead;
        Action at = action;
        while (at != null && walked.add(at.id())) {
            if (!at.leads().isEmpty() || inherited.containsKey(at.id())) {
                found = inherited.getOrDefault(at.id(), at.leads());
                break;
            }
            at = at.parent().map(actions::get).orElse(null);
        }
        // The next one of this chain need not walk it again.
        for (String id : walked) {
            inherited.putIfAbsent(id, found);
        }
        return found;
    }
}

package org.cpip.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cpip.model.Action;
import org.cpip.model.ActionLeads;
import org.cpip.model.Experimental;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;

/**
 * Where each action of a report stands and who leads it, so that every table that names an action can be filtered by it.
 *
 * @param entries by id of the action
 */
@Experimental
public record ActionDirectory(Map<String, Entry> entries) {

    /** Of a report that is not about actions. */
    public static final ActionDirectory NONE = new ActionDirectory(Map.of());

    /** Copies the map. */
    public ActionDirectory {
        entries = Map.copyOf(entries);
    }

    static ActionDirectory of(Programme... programmes) {
        Map<String, Entry> entries = new HashMap<>();
        for (Programme programme : programmes) {
            PartyNames parties = new PartyNames(programme);
            for (Workstream workstream : programme.workstreams()) {
                ActionLeads leads = new ActionLeads(workstream);
                for (Action action : workstream.actions()) {
                    entries.putIfAbsent(
                            action.id(),
                            new Entry(workstream.title(), action.number(), parties.names(leads.of(action))));
                }
            }
        }
        return new ActionDirectory(entries);
    }

    static ActionDirectory of(List<WorkstreamProgress> workstreams) {
        Map<String, Entry> entries = new HashMap<>();
        workstreams.forEach(workstream -> workstream
                .actions()
                .forEach(action -> entries.putIfAbsent(
                        action.id(), new Entry(workstream.title(), action.number(), action.leads()))));
        return new ActionDirectory(entries);
    }

    /** The action with this id; empty when the report has none. */
    public Optional<Entry> of(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    /**
     * An action's place.
     *
     * @param workstream title of its workstream
     * @param number as printed
     * @param leads names of the parties that lead it
     */
    public record Entry(String workstream, String number, List<String> leads) {
        /** Copies the list and refuses null. */
        public Entry {
            Objects.requireNonNull(workstream, "workstream");
            Objects.requireNonNull(number, "number");
            leads = List.copyOf(leads);
        }
    }
}

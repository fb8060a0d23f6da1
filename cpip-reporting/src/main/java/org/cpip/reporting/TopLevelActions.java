package org.cpip.reporting;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cpip.model.Action;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;

/** Of each sub-action the top-level action that it counts with in totals. */
final class TopLevelActions {

    private final Map<String, String> parents = new HashMap<>();

    TopLevelActions(Programme programme) {
        for (Workstream workstream : programme.workstreams()) {
            ActionOrder order = new ActionOrder(workstream);
            for (Action action : workstream.actions()) {
                order.parent(action).ifPresent(parent -> parents.putIfAbsent(action.id(), parent));
            }
        }
    }

    /** The top-level actions of these ids, each once, in the order of the ids. */
    List<String> of(Stream<String> ids) {
        return ids.map(this::of).distinct().toList();
    }

    /** An action that is part of itself stands for itself. */
    private String of(String id) {
        Set<String> walked = new LinkedHashSet<>();
        String top = id;
        while (parents.containsKey(top) && walked.add(top)) {
            top = parents.get(top);
        }
        if (walked.contains(top)) {
            return id;
        }
        // The next one from this chain need not walk it again.
        for (String step : walked) {
            parents.put(step, top);
        }
        return top;
    }
}

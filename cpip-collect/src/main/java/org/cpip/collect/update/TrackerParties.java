package org.cpip.collect.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cpip.model.Party;
import org.cpip.model.Programme;

/** Which party of a plan one of a tracker is: that of its id, its name or its acronym; any other is added. For one thread. */
final class TrackerParties {

    private final Map<String, String> known = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Party> tracker = new HashMap<>();
    private final List<Party> added = new ArrayList<>();

    TrackerParties(Programme plan, Programme tracker) {
        plan.parties().forEach(party -> {
            ids.add(party.id());
            known.putIfAbsent(TrackerPairs.key(party.name()), party.id());
            party.acronym().ifPresent(acronym -> known.putIfAbsent(TrackerPairs.key(acronym), party.id()));
        });
        tracker.parties().forEach(party -> this.tracker.putIfAbsent(party.id(), party));
    }

    /** The plan's ids for those of the tracker. */
    List<String> ids(List<String> said) {
        return said.stream().map(this::id).distinct().toList();
    }

    private String id(String said) {
        if (ids.contains(said)) {
            return said;
        }
        Party party = tracker.get(said);
        if (party == null) {
            return said;
        }
        String byAcronym =
                party.acronym().map(TrackerPairs::key).map(known::get).orElse(null);
        String byName = known.getOrDefault(TrackerPairs.key(party.name()), byAcronym == null ? "" : byAcronym);
        if (!byName.isEmpty()) {
            return byName;
        }
        ids.add(said);
        added.add(party.toBuilder().provenance(java.util.Optional.empty()).build());
        return said;
    }

    /** Those that the plan did not know. */
    List<Party> added() {
        return added;
    }
}

package org.cpip.reporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpip.model.Party;
import org.cpip.model.Programme;

/** What the parties of a programme are called in a report. */
final class PartyNames {

    private final Map<String, String> names = new HashMap<>();

    PartyNames(Programme programme) {
        for (Party party : programme.parties()) {
            names.putIfAbsent(party.id(), party.acronym().orElse(party.name()));
        }
    }

    /** The acronym or name; the id itself where no party has it, because a report must not hide a dangling one. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    List<String> names(List<String> ids) {
        return ids.stream().map(this::name).toList();
    }
}

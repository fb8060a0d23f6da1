package org.cpip.io.docx.write;

import java.util.HashMap;
import java.util.Map;
import org.cpip.model.Party;
import org.cpip.model.PartyKind;
import org.cpip.model.Programme;
import org.cpip.model.ReferenceKind;

/** The words for the model's values. */
final class Wording {

    private final Map<String, String> parties;

    /** Knows the names of a programme's parties. */
    Wording(Programme programme) {
        parties = new HashMap<>();
        for (Party party : programme.parties()) {
            parties.putIfAbsent(party.id(), of(party));
        }
    }

    /** A party's name with its acronym in brackets; the id itself when no party has it. */
    String party(String id) {
        return parties.getOrDefault(id, id);
    }

    /** Its name, and its acronym in brackets. */
    static String of(Party party) {
        return party.acronym()
                .filter(acronym -> !acronym.equals(party.name()))
                .map(acronym -> party.name() + " (" + acronym + ")")
                .orElse(party.name());
    }

    static String of(PartyKind kind) {
        return switch (kind) {
            case BODY -> "Organisation";
            case GROUP -> "Group";
            case ROLE -> "Role";
        };
    }

    static String of(ReferenceKind kind) {
        return switch (kind) {
            case LEGISLATION -> "Legislation";
            case RESEARCH -> "Research";
            case GUIDANCE -> "Guidance";
            case PLAN -> "Plan or strategy";
            case OTHER -> "Other document";
        };
    }

    /** A count and its noun: "no actions", "1 action", "2 actions". */
    static String count(int number, String noun) {
        return (number == 0 ? "no" : Integer.toString(number)) + " " + noun + (number == 1 ? "" : "s");
    }
}

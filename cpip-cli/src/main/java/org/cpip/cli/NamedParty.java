package org.cpip.cli;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpip.model.Party;
import org.cpip.model.Programme;

/** Finds the party that somebody names on the command line: by id, by name or by acronym. */
final class NamedParty {

    private NamedParty() {}

    /**
     * The party of this id, or else the one party of this name or acronym, whatever the case of its letters.
     *
     * @throws UsageException if there is none, or more than one; the message says which there are
     */
    static Party of(Programme programme, String named) {
        List<Party> found = those(programme, party -> party.id().equals(named));
        if (found.isEmpty()) {
            found = those(programme, party -> Stream.concat(Stream.of(party.name()), party.acronym().stream())
                    .anyMatch(name -> name.strip().equalsIgnoreCase(named.strip())));
        }
        if (found.isEmpty()) {
            throw new UsageException("The plan has no party '" + named + "'; known: " + ids(programme.parties()));
        }
        if (found.size() > 1) {
            throw new UsageException(
                    "The plan has " + found.size() + " parties '" + named + "'; name one by its id: " + ids(found));
        }
        return found.get(0);
    }

    private static List<Party> those(Programme programme, Predicate<Party> which) {
        return programme.parties().stream().filter(which).toList();
    }

    private static String ids(List<Party> parties) {
        String all = parties.stream().map(Party::id).sorted().collect(Collectors.joining(", "));
        return TerminalText.cut(all, TerminalText.WIDTH * 4);
    }
}

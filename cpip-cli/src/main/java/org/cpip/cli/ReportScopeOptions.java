package org.cpip.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cpip.model.Party;
import org.cpip.model.Programme;
import org.cpip.model.Workstream;
import org.cpip.reporting.ReportScope;
import picocli.CommandLine.Option;

/** Which part of a plan is reported on: {@code --lead} and {@code --workstream}. */
final class ReportScopeOptions {

    @Option(
            names = "--lead",
            paramLabel = "NAME",
            description = "Only what this party leads, named by name, acronym or id.")
    private String lead;

    @Option(names = "--workstream", paramLabel = "TITLE", description = "Only this workstream, named by title or id.")
    private String workstream;

    /** @throws UsageException if the plan has no such party or workstream */
    ReportScope of(Programme programme) {
        Optional<Party> party = Optional.ofNullable(lead).map(named -> NamedParty.of(programme, named));
        Optional<Workstream> stream = Optional.ofNullable(workstream).map(named -> workstream(programme, named));
        return new ReportScope(party, stream);
    }

    private static Workstream workstream(Programme programme, String named) {
        List<Workstream> found = programme.workstreams().stream()
                .filter(each -> each.id().equals(named) || each.title().equalsIgnoreCase(named.strip()))
                .toList();
        if (found.size() != 1) {
            String known = programme.workstreams().stream().map(Workstream::id).collect(Collectors.joining(", "));
            throw new UsageException(
                    found.isEmpty()
                            ? "The plan has no workstream '" + named + "'; known: "
                                    + TerminalText.cut(known, TerminalText.WIDTH * 4)
                            : "The plan has " + found.size() + " workstreams '" + named + "'; name one by its id: "
                                    + found.stream().map(Workstream::id).collect(Collectors.joining(", ")));
        }
        return found.get(0);
    }
}

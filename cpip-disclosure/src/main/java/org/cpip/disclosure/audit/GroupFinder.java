package org.cpip.disclosure.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cpip.disclosure.equations.CellNode;
import org.cpip.disclosure.equations.Line;
import org.cpip.disclosure.equations.TableEquations;
import org.cpip.disclosure.policy.DisclosurePolicy;

/** Finds lines of which all parts but one are shown to be zero, or so few that the people in them know it of the rest. */
final class GroupFinder {

    private final List<CellNode> nodes;
    private final DisclosurePolicy policy;

    private GroupFinder(TableEquations equations, DisclosurePolicy policy) {
        this.nodes = equations.nodes();
        this.policy = policy;
    }

    static List<GroupDisclosure> of(TableEquations equations, DisclosurePolicy policy) {
        GroupFinder finder = new GroupFinder(equations, policy);
        List<GroupDisclosure> found = new ArrayList<>();
        for (Line line : equations.lines()) {
            if (line.isSum() && line.nodes().length > 2) {
                finder.add(line, found);
            }
        }
        return found;
    }

    private void add(Line line, List<GroupDisclosure> found) {
        int largest = largest(line);
        long elsewhere = 0;
        if (IntStream.of(line.nodes()).anyMatch(n -> nodes.get(n).printed().isEmpty())) {
            // of what no table shows nobody says that all are in it
            return;
        }
        for (int i = 0; i < line.nodes().length - 1; i++) {
            CellNode part = nodes.get(line.nodes()[i]);
            if (line.nodes()[i] != largest) {
                if (!part.isKnown()) {
                    return;
                }
                elsewhere += part.least();
            }
        }
        CellNode all = nodes.get(largest);
        boolean more = nodes.get(line.whole()).least() > elsewhere || all.least() > 0;
        if (more && elsewhere <= policy.coalition()) {
            String few = elsewhere == 1 ? ", but for one who knows it" : ", but for " + elsewhere + " who know it";
            found.add(new GroupDisclosure(
                    nodes.get(line.whole()).label(), all.label() + (elsewhere == 0 ? "" : few), policy.groups()));
        }
    }

    /** The part that nobody knows to be small: one that is not known, else the largest. */
    private int largest(Line line) {
        int largest = line.nodes()[0];
        for (int i = 1; i < line.nodes().length - 1; i++) {
            if (nodes.get(line.nodes()[i]).most() > nodes.get(largest).most()) {
                largest = line.nodes()[i];
            }
        }
        return largest;
    }
}
